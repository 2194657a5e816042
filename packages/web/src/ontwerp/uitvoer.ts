import { drawRegioprent, type Kaartvorm } from '@samenhang/beeld';
import { type Atlas, indexOfGemeente, type Ontwerpopgave, writeOntwerpbestand } from '@samenhang/core';
import { type Labels, regiosVan } from '@samenhang/motor';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { type Bestanden, csvVanRijen, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import { layerEditie } from './beeld.ts';
import type { Kleurgeheugen } from './kaart/kleurgeheugen.ts';
import type { Bekend } from './rekenen/rekenen.ts';

interface Bronnen {
  readonly atlas: Atlas;
  readonly vorm: Kaartvorm | undefined;
  readonly opgave: Ontwerpopgave;
  readonly lagen: readonly Labels[];
  /** The layer on the screen, which the picture is of. */
  readonly laag: number;
  readonly waarde: number;
  readonly bekend: Bekend | undefined;
  readonly adres: string;
  readonly titel: string;
  readonly ondertitel: string;
  /** Colours of the screen. */
  readonly geheugen: Kleurgeheugen;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

/** Code and name of the region of each gemeente, layer by layer: `regio`, `naam`, then `regio2`, `naam2`. */
function columnsOf({ atlas, lagen }: Bronnen) {
  const edities = lagen.map((labels) => layerEditie(atlas, labels));
  return edities.map((editie, k) => ({
    kop: k === 0 ? (['regio', 'regionaam'] as const) : ([`regio${k + 1}`, `regionaam${k + 1}`] as const),
    regioVan: (g: number) => editie.regios[regiosVan(editie.overdekking, g)[0] ?? -1],
  }));
}

function toTabel(bronnen: Bronnen) {
  const kolommen = columnsOf(bronnen);
  return csvVanRijen(
    ['gemeente', 'naam', ...kolommen.flatMap(({ kop }) => kop)],
    bronnen.atlas.gemeenten.map(({ code, naam }, g) => [
      code,
      naam,
      ...kolommen.flatMap(({ regioVan }) => [regioVan(g)?.code ?? null, regioVan(g)?.naam ?? null]),
    ]),
  );
}

/** The design as a file, which the command line reads and this page opens again. */
export function toOntwerpbestand({
  atlas,
  opgave,
  lagen,
  bekend,
  waarde,
  titel,
}: Pick<Bronnen, 'atlas' | 'opgave' | 'lagen' | 'bekend' | 'waarde' | 'titel'>) {
  const { grens, bewezen = false } = bekend ?? {};
  return writeOntwerpbestand(atlas, { opgave, lagen, waarde, grens, bewezen, naam: titel });
}

function toJson(bronnen: Bronnen): string {
  return `${JSON.stringify({ ...toOntwerpbestand(bronnen), link: bronnen.adres }, null, 2)}\n`;
}

function toKaart(bronnen: Bronnen): Promise<string> {
  const { atlas, vorm, adres } = bronnen;
  const kolommen = columnsOf(bronnen);
  return toGeoJson(
    requireVorm(vorm).vlakken,
    (code) => {
      const g = indexOfGemeente(atlas, code) ?? -1;
      return {
        code,
        naam: atlas.gemeenten[g]?.naam ?? code,
        ...Object.fromEntries(
          kolommen.flatMap(({ kop, regioVan }) => [
            [kop[0], regioVan(g)?.code ?? null],
            [kop[1], regioVan(g)?.naam ?? null],
          ]),
        ),
      };
    },
    { samenhang: { link: adres, jaar: atlas.jaar } },
  );
}

function toPrent({
  atlas,
  vorm,
  lagen,
  laag,
  adres,
  titel,
  ondertitel,
  geheugen,
  t,
  getal,
}: Bronnen): string {
  const editie = layerEditie(atlas, lagen[laag] ?? new Int32Array(atlas.gemeenten.length));
  return drawRegioprent({
    atlas,
    editie,
    vorm: requireVorm(vorm),
    titel,
    ondertitel,
    bron: t.acties.prentBron(adres),
    tinten: geheugen.read(atlas, editie),
    t,
    getal,
  });
}

/** The files of a design. */
export function maakBestanden(bronnen: Bronnen): Bestanden {
  return {
    csv: () => toTabel(bronnen),
    json: () => ({ type: 'application/json', inhoud: toJson(bronnen) }),
    geojson: () => ({ type: 'application/geo+json', inhoud: toKaart(bronnen) }),
    svg: () => ({ type: 'image/svg+xml', inhoud: toPrent(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(toPrent(bronnen)) }),
  };
}
