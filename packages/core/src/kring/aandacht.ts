import type { Planstap } from './plan.ts';
import { isOpen, type Kringstaat } from './staat.ts';

/** Something that is due in a room. Days are ISO 8601. */
export type Kringaandacht =
  | { readonly wat: 'stap'; readonly stap: Planstap['id']; readonly datum: string }
  | { readonly wat: 'instemming'; readonly aantal: number }
  | { readonly wat: 'afspraak'; readonly aantal: number; readonly datum: string }
  | { readonly wat: 'vernietiging' | 'terugblik'; readonly datum: string };

interface Stand {
  readonly staat: Kringstaat;
  readonly plan: readonly Planstap[];
  /** Texts that wait for the word of who asks. */
  readonly wachtOpMij: number;
  readonly afspraken: readonly { readonly datum: string; readonly voortgang: string | null }[];
  readonly vernietigOp: string | null;
  readonly terugblikOp: string | null;
  readonly teruggebliktOp: string | null;
}

/** What is due in a room on a day: the next step, what waits for a word, what is to be destroyed and looked back at. */
export function listDue(stand: Stand, vandaag: string): readonly Kringaandacht[] {
  const stap = isOpen(stand.staat) ? stand.plan.find(({ gedaanOp }) => gedaanOp === undefined) : undefined;
  const laat = stand.afspraken
    .filter(({ datum, voortgang }) => datum <= vandaag && voortgang !== 'gedaan')
    .map(({ datum }) => datum)
    .sort();
  const { vernietigOp, terugblikOp } = stand;
  return [
    ...(stap ? [{ wat: 'stap', stap: stap.id, datum: stap.datum } as const] : []),
    ...(stand.wachtOpMij > 0 ? [{ wat: 'instemming', aantal: stand.wachtOpMij } as const] : []),
    ...(laat[0] === undefined ? [] : [{ wat: 'afspraak', aantal: laat.length, datum: laat[0] } as const]),
    ...(stand.staat === 'gesloten' && vernietigOp !== null
      ? [{ wat: 'vernietiging', datum: vernietigOp } as const]
      : []),
    ...(terugblikOp !== null && stand.teruggebliktOp === null && terugblikOp <= vandaag
      ? [{ wat: 'terugblik', datum: terugblikOp } as const]
      : []),
  ];
}
