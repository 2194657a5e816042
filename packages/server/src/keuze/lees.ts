import { type Atlas, type Keuze, selectKeuze } from '@samenhang/core';
import { type Bron, jarenVan } from '../bron/index.ts';
import { invalidInput, type Problem } from '../http/openbaar/index.ts';
import { locateKeuzefout } from './fouten.ts';
import type { KeuzeQuery } from './query.ts';

type Read<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: Problem };

/** The atlas of the year asked for; the last year when none was. */
export function readJaar(
  bron: Bron,
  jaar: number | undefined,
  veld = 'jaar',
): Read<{ readonly atlas: Atlas }> {
  const atlas = bron.atlas(jaar ?? bron.laatsteJaar);
  if (atlas) return { ok: true, atlas };
  const fout = { code: 'onbekend-jaar', jaar: jaar ?? bron.laatsteJaar, ...jarenVan(bron) } as const;
  return { ok: false, problem: invalidInput([{ ...fout, plaats: 'query', veld }]) };
}

/** The atlas and the choice of indelingen asked for, with the key that stands for both. */
export function readKeuze(
  bron: Bron,
  query: KeuzeQuery,
): Read<{ readonly atlas: Atlas; readonly keuze: Keuze; readonly key: readonly unknown[] }> {
  const jaar = readJaar(bron, query.jaar);
  if (!jaar.ok) return jaar;
  const { atlas } = jaar;
  const { indelingen, keuze: naam, basis, gewichten, partnerweging, landweging } = query;
  const uitkomst = selectKeuze(atlas, {
    indelingen,
    keuze: naam,
    basis,
    gewichten: gewichten?.map((w) => (w === '' ? Number.NaN : Number(w))),
    partnerweging,
    landweging,
  });
  if (!uitkomst.ok) return { ok: false, problem: invalidInput(uitkomst.fouten.map(locateKeuzefout)) };
  const { keuze } = uitkomst;
  const key = [
    atlas.jaar,
    keuze.edities.map((e) => e.indeling),
    keuze.gewichten ?? null,
    keuze.partnerweging,
    keuze.landweging,
  ];
  return { ok: true, atlas, keuze, key };
}
