import { FILTERS, type Registerkeuze, readProvincie, type Zoekvondst } from '@samenhang/core';
import { atlasOfDate, type Bron, zoekindexOf } from '../bron/index.ts';

/** The filters of a question; what was not asked may stand in it as undefined. */
type Gevraagd = { readonly [F in keyof Registerkeuze]?: readonly string[] | undefined };

/** What was chosen, with every province by the name that the list has. */
export function readKeuze(bron: Bron, datum: string, vraag: Gevraagd): Registerkeuze {
  const atlas = atlasOfDate(bron, datum);
  const gekozen = FILTERS.flatMap((filter) => {
    const waarden = vraag[filter];
    return waarden === undefined ? [] : [[filter, waarden] as const];
  });
  const provincie = vraag.provincie?.map((naam) => (atlas && readProvincie(atlas, naam)) ?? naam);
  return { ...Object.fromEntries(gekozen), ...(provincie ? { provincie } : {}) };
}

/** What a search finds; nothing is searched for without words. */
export async function search(bron: Bron, zoek: string | undefined): Promise<Zoekvondst | undefined> {
  if (zoek === undefined || zoek.trim() === '') return undefined;
  return (await zoekindexOf(bron)).search(zoek);
}
