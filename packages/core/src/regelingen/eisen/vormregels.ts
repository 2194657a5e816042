import { selectInForce } from '../../recht/index.ts';
import { type Controledeelnemer, type Controleerbaar, organsOfGemeenten } from '../controle.ts';
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

/**
 * What the register says of a rule. `past`: nothing else; `kijken`: something else, to look at; `niet_te_zien`: the
 * register does not hold what the rule is about.
 */
export const VORMTOETSEN = ['past', 'kijken', 'niet_te_zien'] as const;

interface Vormtoets {
  readonly toets: (typeof VORMTOETSEN)[number];
  /** What stands in the register and not in the rule; nothing where something is missing. */
  readonly gezien: readonly string[];
}

const nietTeZien: Vormtoets = { toets: 'niet_te_zien', gezien: [] };

/** What is named and not allowed; where nothing is named there is nothing to see. */
function holdWoorden(genoemd: readonly string[], mag: readonly string[]): Vormtoets {
  if (genoemd.length === 0) return nietTeZien;
  const gezien = genoemd.filter((woord) => !mag.includes(woord));
  return { toets: gezien.length === 0 ? 'past' : 'kijken', gezien };
}

/** A body is to be named where the form makes a legal person, and none where it has no board. */
function holdLichaam(naam: string | null, hoort: boolean): Vormtoets {
  if ((naam !== null) === hoort) return { toets: 'past', gezien: [] };
  return { toets: 'kijken', gezien: naam === null ? [] : [naam] };
}

/** Holds a rule of a form against what the register says of a regeling of that form: something to look at, no verdict. */
export function holdVormregel(
  { onderwerp, mag, waarde }: Vormregel,
  { bevoegdheden, lichaam }: Controleerbaar,
  deelnemers: readonly Controledeelnemer[],
): Vormtoets {
  if (onderwerp === 'overdracht') return holdWoorden(bevoegdheden, waarde);
  if (onderwerp === 'deelnemers') return holdWoorden(organsOfGemeenten(deelnemers), waarde);
  if (onderwerp === 'rechtspersoon' && mag === 'ja') return holdLichaam(lichaam, true);
  if (onderwerp === 'bestuur' && mag === 'nee') return holdLichaam(lichaam, false);
  return nietTeZien;
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
