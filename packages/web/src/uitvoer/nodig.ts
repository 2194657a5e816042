import type { Kaartvorm } from '@samenhang/beeld';

/** The drawn map; an Error when it has not come in yet. */
export function requireVorm(vorm: Kaartvorm | undefined): Kaartvorm {
  if (!vorm) throw new Error('the map has not been loaded');
  return vorm;
}
