import { compareNamen } from '../../atlas/index.ts';
import type { Registerrij } from './keuze.ts';

/**
 * In what order the list can be: that of the register, as well as it fits a search, by name, by number of gemeenten, or
 * by its first day.
 */
export const SORTERINGEN = ['register', 'relevantie', 'naam', 'gemeenten', 'nieuwste', 'oudste'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

const byName = (a: Registerrij, b: Registerrij): number =>
  compareNamen(a.naam, b.naam) || (a.id < b.id ? -1 : 1);
const byDay = (a: Registerrij, b: Registerrij): number =>
  a.vanKracht < b.vanKracht ? -1 : a.vanKracht > b.vanKracht ? 1 : 0;

/**
 * The rows in an order; of equals by name.
 *
 * @param score how well each fits a search, by its number; without a search all fit alike.
 */
export function sortRijen<R extends Registerrij>(
  rijen: readonly R[],
  sortering: Sortering,
  score: (id: string) => number = () => 0,
): R[] {
  if (sortering === 'register') return [...rijen];
  const orden: Readonly<Record<Exclude<Sortering, 'register'>, (a: R, b: R) => number>> = {
    relevantie: (a, b) => score(b.id) - score(a.id),
    naam: () => 0,
    gemeenten: (a, b) => b.gemeenten.length - a.gemeenten.length,
    nieuwste: (a, b) => byDay(b, a),
    oudste: byDay,
  };
  return rijen.toSorted((a, b) => orden[sortering](a, b) || byName(a, b));
}
