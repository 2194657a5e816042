import type { Toets } from '@samenhang/core/uitvoerbaarheid';

/** What every field of a toets gets. */
export interface Veldenprops {
  readonly toets: Toets;
  readonly onWijzig: (toets: Toets) => void;
  readonly foutBij: (pad: string) => string | undefined;
}
