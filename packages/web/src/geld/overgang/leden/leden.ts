import { type AndereNaam, type Atlas, matchOne, nearestSpelling } from '@samenhang/core';
import type { Bedragrij } from '@samenhang/data/eigen';

/** Who belongs to which centre: code of the gemeente, code of the centre. */
export type Lid = readonly [gemeente: string, centrum: string];

/** Why a row does not count: a name that is no gemeente, or a centre that has none of the money. */
interface Ledenfout {
  readonly regel: number;
  readonly naam: string;
  readonly code: 'onbekend' | 'geen-centrum';
  /** What may be meant. */
  readonly bedoeld: string;
}

interface Land {
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  /** Codes of those that have the money. */
  readonly centra: ReadonlySet<string>;
}

/** The rows of a table with gemeente and centre, as codes. Who is a centre stays one: such a row says nothing new. */
export function placeLeden(rijen: readonly Bedragrij[], { atlas, andereNamen, centra }: Land) {
  const namen = atlas.gemeenten.map(({ naam }) => naam);
  const fouten: Ledenfout[] = [];
  const leden = rijen.flatMap(({ regel, woorden }): Lid[] => {
    const [gemeente, centrum] = [woorden.gemeente ?? '', woorden.centrum ?? ''].map((naam) => {
      const code = atlas.gemeenten[matchOne(atlas, andereNamen, naam) ?? -1]?.code;
      if (code === undefined)
        fouten.push({ regel, naam, code: 'onbekend', bedoeld: nearestSpelling(naam, namen) ?? '' });
      return code;
    });
    if (gemeente === undefined || centrum === undefined || centra.has(gemeente)) return [];
    if (centra.has(centrum)) return [[gemeente, centrum]];
    fouten.push({ regel, naam: woorden.centrum ?? '', code: 'geen-centrum', bedoeld: '' });
    return [];
  });
  return { leden, fouten };
}

/** As the address has them; of a gemeente that is named again the last counts. */
export const writeLeden = (leden: readonly Lid[]): string =>
  Array.from(new Map(leden), (paar) => paar.join('~')).join(';');
