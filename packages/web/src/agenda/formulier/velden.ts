import type { Opgave } from '@samenhang/core/opgave';

/** What every group of fields gets. */
export interface Veldenprops {
  readonly opgave: Opgave;
  readonly onWijzig: (opgave: Opgave) => void;
  readonly foutBij: (pad: string) => string | undefined;
}
