import type { Tabel } from '@samenhang/core';
import {
  type Doel,
  type Scheiding,
  type Schrijver,
  tablesFile,
  toonAantal,
  writeDoel,
} from '../uitvoer/index.ts';

/** A whole amount. */
export const euro = (x: number): string => toonAantal(Math.round(x));

/** How an outcome is asked for. */
export interface Uitkomstopties {
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

interface Uitkomst {
  /** For programs. */
  readonly antwoord: unknown;
  readonly tabellen: readonly Tabel[];
  /** For people. */
  readonly regels: () => readonly string[];
}

/** Gives an outcome as it is asked for: as a file, for programs, or in words. */
export async function tellUitkomst(
  { naar, scheiding, json }: Uitkomstopties,
  schrijver: Schrijver,
  { antwoord, tabellen, regels }: Uitkomst,
): Promise<void> {
  if (naar) {
    await writeDoel(naar, await tablesFile(naar.soort, tabellen, scheiding));
    schrijver.regels(`De uitkomst staat in ${naar.bestand}.`);
  } else if (json === true) schrijver.json(antwoord);
  else schrijver.regels(...regels());
}
