/** Public sources that the package can be brought up to date from. A new source is a folder beside these, and a line here. */
import type { Bron } from './bron.ts';
import { cbsGebieden } from './cbs/index.ts';
import { roo } from './roo/index.ts';

export type { Celrij, Oogst, Vervanging } from './bron.ts';

/** The sources, in the order in which they are fetched. */
export const BRONNEN: readonly Bron[] = [cbsGebieden, roo];
