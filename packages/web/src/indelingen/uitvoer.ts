import { toCsv } from '@samenhang/beeld';
import { indexOfGemeente, orNull } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import { type Bestanden, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import type { Regio } from './regio/regiolijst.ts';
import { type Regioprent, toRegioprent } from './regio/regioprent.ts';

interface Bronnen extends Regioprent {
  readonly regios: readonly Regio[];
}

function rowsOf(regios: readonly Regio[]) {
  return regios.map((r) => ({
    code: r.code,
    naam: r.naam,
    gemeenten: r.aantalGemeenten,
    gesplitst: r.gesplitst,
    inwoners: orNull(r.inwoners),
    aanbod: orNull(r.aanbod),
    vraag: orNull(r.vraag),
    leden: [...r.codes],
  }));
}

function toTabel({ atlas, indeling: { editie }, regios }: Bronnen): string {
  return toCsv(
    ['jaar', 'indeling', 'regio', 'naam', 'inwoners', 'gemeenten', 'gesplitst', 'aanbod', 'vraag', 'leden'],
    rowsOf(regios).map((r) => [
      atlas.jaar,
      editie.indeling,
      r.code,
      r.naam,
      r.inwoners,
      r.gemeenten,
      r.gesplitst,
      r.aanbod,
      r.vraag,
      r.leden.join(' '),
    ]),
  );
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
  const { atlas, indeling, regios, adres } = bronnen;
  const { editie } = indeling;
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
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toTabel(bronnen),
    }),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ recept: herkomst, regios: rowsOf(regios) }, null, 2)}\n`,
    }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toKaart(bronnen, herkomst),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: toRegioprent(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(toRegioprent(bronnen)) }),
  };
}
