import type { Uitleg } from '@samenhang/motor';
import { toonGetal, toonProcent } from '../uitvoer/index.ts';

/** How good an answer is known to be. */
export interface Waardering {
  readonly waarde: number;
  /** Nothing better is possible; null where none was computed. */
  readonly grens: number | null;
  readonly bewezen: boolean;
}

/** So many decimals that three digits say something: 118, 1,18, 0,0118. */
function decimals(x: number): number {
  return Number.isInteger(x) ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(x))));
}

/** In plain words: proven, how much better could be possible, or that this is not known. */
export function describeBound({ waarde, grens, bewezen }: Waardering): string {
  if (bewezen) return 'Bewezen: beter kan niet.';
  if (grens === null) return 'Hoeveel beter mogelijk is, is niet berekend.';
  const gat = Math.abs(grens - waarde);
  const deel = waarde === 0 ? '' : ` (${toonProcent(gat / Math.abs(waarde))})`;
  return `Niet bewezen: misschien is ${toonGetal(gat, decimals(gat))} beter mogelijk${deel}, zeker niet meer.`;
}

/** Exit codes: no map keeps to what was asked, as far as all of it was looked at; or there was too little time to tell. */
export const geenKaart = 3;
const teWeinigTijd = 4;

/** The exit code of an answer without a map. */
export function exitCodeOf({ volledig }: Pick<Uitleg, 'volledig'>): number {
  return volledig ? geenKaart : teWeinigTijd;
}
