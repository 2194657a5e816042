import { selectInForce } from '../../recht/index.ts';
import type { Wetsrij } from './wetsrij.ts';

/** What a rule of a legal form is about. */
export const VORMONDERWERPEN = [
  'rechtspersoon',
  'bestuur',
  'deelnemers',
  'overdracht',
  'adviescommissie',
] as const;
export type Vormonderwerp = (typeof VORMONDERWERPEN)[number];

/** Whether a form has it or may do it; `alleen`: what is named and nothing else. */
export const VORMTOESTANDEN = ['ja', 'nee', 'alleen'] as const;

/** A row of the data package: what a legal form (art. 8 Wgr) is and may do. */
export interface Vormregel extends Wetsrij {
  readonly vorm: string;
  readonly onderwerp: Vormonderwerp;
  readonly mag: (typeof VORMTOESTANDEN)[number];
  /** The boards, organs or powers that it names. */
  readonly waarde: readonly string[];
}

/** What a form may do on an ISO date, in the order of the package. */
export function rulesOfForm(regels: readonly Vormregel[], vorm: string, datum: string): readonly Vormregel[] {
  return selectInForce(regels, datum).filter((regel) => regel.vorm === vorm);
}

/** Organs of a gemeente as the register writes them, and what we call them. */
const ORGANEN: ReadonlyMap<string, string> = new Map([
  ['Gemeenteraad', 'raad'],
  ['College van burgemeester en wethouders', 'college'],
  ['Burgemeester', 'burgemeester'],
]);

/**
 * From the raad to who decides day by day: the raad itself, the college or mayor where that takes part and not the raad,
 * and the boards of the form. `null` where the register does not say which organ of the gemeente takes part.
 *
 * @param organen of the gemeente in this regeling, as the register writes them.
 */
export function chainOfDecision(
  regels: readonly Vormregel[],
  vorm: string,
  organen: readonly string[],
  datum: string,
): readonly string[] | null {
  const eigen = new Set(organen.flatMap((orgaan) => ORGANEN.get(orgaan) ?? []));
  if (eigen.size === 0) return null;
  const tussen = eigen.has('raad') ? [] : [eigen.has('college') ? 'college' : 'burgemeester'];
  const bestuur = rulesOfForm(regels, vorm, datum).find(({ onderwerp }) => onderwerp === 'bestuur');
  // Where there is no board, the college that carries out for the others is the last.
  const laatste = bestuur?.mag === 'nee' ? ['uitvoerende gemeente'] : (bestuur?.waarde ?? []);
  return ['raad', ...tussen, ...laatste];
}
