import { presentToets, shortOf, type Toets } from '@samenhang/core/uitvoerbaarheid';
import type { Bron } from '../bron/index.ts';
import type { EigenProblem } from '../http/eigen/index.ts';
import { unprocessable } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import { problemOfStap } from '../opgave/index.ts';
import { knows } from '../signaal/index.ts';
import type { Mijntoets, Toetsuitslag } from '../store/index.ts';

const onbekend: EigenProblem = { code: 'onbekende-toets' };

/** As one of the organisations that it concerns reads it, with what that answers itself. */
function shown({ versie, verwijderdOp, rollen, invulling, ...stuk }: Mijntoets) {
  return { ...presentToets(stuk, today()), versie, verwijderdOp, rollen, invulling };
}

/** The same in short. */
export function shownShort({ versie, verwijderdOp, rollen, invulling, ...stuk }: Mijntoets) {
  const antwoord = invulling?.staat ?? null;
  return { ...shortOf(stuk, today()), versie, verwijderdOp, rollen, antwoord };
}

/** What came of it. */
export function after(uitslag: Toetsuitslag<Mijntoets>, status: 200 | 201 = 200) {
  if (!uitslag.ok) return { ok: false, problem: problemOfStap(uitslag, shown, onbekend) } as const;
  return { ok: true, status, antwoord: shown(uitslag.waarde), versie: uitslag.waarde.versie } as const;
}

/** What it names that the data package does not have; undefined where it knows all of it. */
export function unknownIn(
  bron: Bron,
  { taken = [], gemeenten = [] }: Partial<Pick<Toets, 'taken'>> & { readonly gemeenten?: readonly string[] },
): EigenProblem | undefined {
  const vreemd = (veld: string, soort: 'taak' | 'gemeente', waarden: readonly string[]) =>
    waarden.flatMap((waarde, k) =>
      knows(bron, { soort, waarde }) ? [] : [{ veld: `${veld}.${k}`, code: 'onbekend' }],
    );
  const velden = [...vreemd('taken', 'taak', taken), ...vreemd('gemeenten', 'gemeente', gemeenten)];
  return velden.length === 0 ? undefined : unprocessable(velden);
}
