import type { Eigenbedrag } from '@samenhang/core/geld';
import { useState } from 'react';

/** Amounts of a table that somebody chose. */
export interface Bedragtabel {
  readonly bestand: string;
  readonly bedragen: readonly Eigenbedrag[];
}

const bewaarnaam = 'samenhang.eigenbedragen';

/** Keeps the table for this tab, so that the page has it again after it was loaded anew. */
function keep(tabel: Bedragtabel | undefined): void {
  try {
    if (tabel) sessionStorage.setItem(bewaarnaam, JSON.stringify(tabel));
    else sessionStorage.removeItem(bewaarnaam);
  } catch {
    // Then it is chosen again.
  }
}

function readKept(): Bedragtabel | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(bewaarnaam) ?? 'null') as Bedragtabel | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export interface Tabelbeheer {
  readonly tabel: Bedragtabel | undefined;
  readonly neem: (tabel: Bedragtabel | undefined) => void;
}

/** The table of this tab. */
export function useBedragtabel(): Tabelbeheer {
  const [tabel, setTabel] = useState(readKept);
  return {
    tabel,
    neem: (nieuw) => {
      keep(nieuw);
      setTabel(nieuw);
    },
  };
}

const distinct = <T>(lijst: readonly (T | undefined)[]): readonly T[] => [
  ...new Set(lijst.filter((een) => een !== undefined)),
];

/** Years in a table, in their order. */
export const yearsIn = ({ bedragen }: Bedragtabel): readonly number[] =>
  distinct(bedragen.map(({ jaar }) => jaar)).toSorted((a, b) => a - b);

/** Task fields in a table, in the order of their numbers. */
export const taakveldenIn = ({ bedragen }: Bedragtabel): readonly string[] =>
  distinct(bedragen.map(({ taakveld }) => taakveld)).toSorted((a, b) =>
    a.localeCompare(b, 'nl', { numeric: true }),
  );

/** The year that counts: the one that is asked for where the table has it, else its last; of a table without years what is asked. */
export function yearOf(tabel: Bedragtabel, gevraagd: number | undefined): number | undefined {
  const jaren = yearsIn(tabel);
  if (jaren.length === 0) return gevraagd;
  return gevraagd !== undefined && jaren.includes(gevraagd) ? gevraagd : jaren.at(-1);
}
