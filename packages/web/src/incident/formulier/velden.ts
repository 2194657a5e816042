import type { Incidentonderzoek } from '@samenhang/core/incident';

/** What every group of fields gets. */
export interface Veldenprops {
  readonly onderzoek: Incidentonderzoek;
  readonly onWijzig: (onderzoek: Incidentonderzoek) => void;
  readonly foutBij: (pad: string) => string | undefined;
}
