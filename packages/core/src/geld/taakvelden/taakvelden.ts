/** The vocabulary of task fields (Iv3): what a number is called, and in which numbers an older one was split. */

import { fillTabel, koppen, makeKop, type Tabel } from '../../tabel/index.ts';
import type { TaakveldenAntwoord } from './antwoord.ts';

export type Taakveld = TaakveldenAntwoord['taakvelden'][number];

/** The name of a task field such as `6.81a`; undefined where the package does not know it. */
export const nameOfTaakveld = (taakvelden: readonly Taakveld[], taakveld: string): string | undefined =>
  taakvelden.find((veld) => veld.taakveld === taakveld)?.naam;

/** The numbers in which this one was split; none where it was not. */
export const splitsOfTaakveld = (taakvelden: readonly Taakveld[], taakveld: string): readonly string[] =>
  taakvelden
    .filter((veld) => veld.voorheen === taakveld && veld.taakveld !== taakveld)
    .map((veld) => veld.taakveld);

export function taakveldenTabel({ taakvelden }: TaakveldenAntwoord): Tabel {
  return fillTabel<Taakveld>(
    'taakvelden',
    [
      { ...makeKop('taakveld', 'tekst', 'Taakveld', 'Task field'), waarde: (v) => v.taakveld },
      { ...makeKop('naam', 'tekst', 'Naam', 'Name'), waarde: (v) => v.naam },
      { ...makeKop('voorheen', 'tekst', 'Voorheen', 'Before'), waarde: (v) => v.voorheen },
      { ...makeKop('vanaf', 'jaar', 'Vanaf', 'From'), waarde: (v) => v.vanaf },
      { ...koppen.bron, waarde: (v) => v.bron },
    ],
    taakvelden,
  );
}
