import type { Ervaring, Kennisitem } from './bijdrage.ts';

/** Something that an organisation brought in. */
interface VanOrganisatie<T> {
  readonly organisatie: { readonly id: string; readonly naam: string };
  readonly bijdrage: T;
}

/** An organisation that knows of a task: how many items it brought in, and what it offers itself. */
export interface Ervarene {
  readonly organisatie: { readonly id: string; readonly naam: string };
  readonly items: number;
  /** Those for the indeling that was asked, or for none in particular; of another indeling they answer less. */
  readonly aanbod: readonly Ervaring[];
}

/**
 * Who has experience with a task (and with an indeling of it): who said so first, then who brought in most. That nobody is
 * named does not mean that nobody has.
 */
export function listErvarenen(
  alle: readonly VanOrganisatie<Kennisitem | Ervaring>[],
  taak: string,
  indeling = '',
): readonly Ervarene[] {
  const per = new Map<string, { organisatie: Ervarene['organisatie']; items: number; aanbod: Ervaring[] }>();
  for (const { organisatie, bijdrage } of alle) {
    const over = bijdrage.wat === 'item' ? bijdrage.taken.includes(taak) : bijdrage.taak === taak;
    if (!over) continue;
    const stand = per.get(organisatie.id) ?? { organisatie, items: 0, aanbod: [] };
    if (bijdrage.wat === 'item') stand.items += 1;
    else if (indeling === '' || bijdrage.indeling === null || bijdrage.indeling === indeling)
      stand.aanbod.push(bijdrage);
    per.set(organisatie.id, stand);
  }
  return [...per.values()]
    .filter(({ items, aanbod }) => items > 0 || aanbod.length > 0)
    .sort(
      (a, b) =>
        Number(b.aanbod.length > 0) - Number(a.aanbod.length > 0) ||
        b.items - a.items ||
        a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'),
    );
}
