import { indexOfGemeente, presentRegios, type RegiosAntwoord, regioTabellen } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import type { Regio } from './regio/regiolijst.ts';
import { type Regioprent, toRegioprent } from './regio/regioprent.ts';

interface Bronnen extends Regioprent {
  readonly regios: readonly Regio[];
  /** What the API says of these regio's; undefined while it is on its way, and for somebody's own indeling. */
  readonly antwoord: RegiosAntwoord | undefined;
}

function toKaart({ atlas, vorm, indeling: { editie }, regios }: Bronnen, herkomst: object): Promise<string> {
  const regiosIn = (code: string) =>
    [...regiosVan(editie.overdekking, indexOfGemeente(atlas, code) ?? -1)].flatMap((r) => regios[r] ?? []);
  return toGeoJson(
    requireVorm(vorm).vlakken,
    (code) => ({
      code,
      naam: atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1]?.naam ?? code,
      regio: regiosIn(code)
        .map((r) => r.code)
        .join(' '),
      regionaam: regiosIn(code)
        .map((r) => r.naam)
        .join('; '),
    }),
    { samenhang: herkomst },
  );
}

/** The files of the page of an indeling. */
export function maakBestanden(bronnen: Bronnen): Bestanden {
  const { atlas, indeling, adres } = bronnen;
  const { editie } = indeling;
  const antwoord = bronnen.antwoord ?? presentRegios(atlas, editie, undefined);
  const herkomst = {
    indeling: editie.indeling,
    jaar: atlas.jaar,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    bron: editie.bron,
    licentie: editie.licentie,
    link: adres,
  };
  return {
    csv: () => csvVan(regioTabellen(antwoord)[0]),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ recept: herkomst, ...antwoord }, null, 2)}\n`,
    }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toKaart(bronnen, herkomst),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: toRegioprent(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(toRegioprent(bronnen)) }),
  };
}
