import type { Catalogusrij } from '../../atlas/index.ts';
import type { Adres } from '../adres.ts';

/** What the catalogue can be filtered by. */
export type Filter = Pick<Adres, 'domein' | 'verplichting' | 'basis'>;
export type Filterveld = keyof Filter;

function fits(rij: Catalogusrij, filter: Filter, behalve?: Filterveld): boolean {
  return (['domein', 'verplichting', 'basis'] as const).every(
    (veld) => veld === behalve || filter[veld] === undefined || rij[veld] === filter[veld],
  );
}

/** The indelingen that pass the filter. */
export function filterCatalogus(rijen: readonly Catalogusrij[], filter: Filter): readonly Catalogusrij[] {
  return rijen.filter((rij) => fits(rij, filter));
}

/** Each value of a field, with how many would remain when it is chosen beside the other filters. */
export function telPerWaarde(
  rijen: readonly Catalogusrij[],
  filter: Filter,
  veld: Filterveld,
): ReadonlyMap<string, number> {
  const telling = new Map<string, number>();
  for (const rij of rijen)
    telling.set(rij[veld], (telling.get(rij[veld]) ?? 0) + (fits(rij, filter, veld) ? 1 : 0));
  return telling;
}
