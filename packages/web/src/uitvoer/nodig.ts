import type { Kaartvorm } from '../kaart/index.ts';

/** JSON and CSV have no NaN: what is not known is null. */
export function orNull(x: number | undefined): number | null {
  return x === undefined || Number.isNaN(x) ? null : x;
}

/** The drawn map; an Error when it has not come in yet. */
export function requireVorm(vorm: Kaartvorm | undefined): Kaartvorm {
  if (!vorm) throw new Error('the map has not been loaded');
  return vorm;
}
