import type { Ontwerpzinnen } from '../../ontwerp/index.ts';
import { describeBestandsfout } from './bestand.ts';
import { describeEis } from './eisen.ts';
import { describeOntwerpfout } from './fouten.ts';
import { describeExplanation, describeFamilie, describeReason, describeViolation } from './kaart.ts';
import { describeGemeente, describeRegio } from './uitleg.ts';

/** Sentences on maps and designs, in Dutch. */
export const nlOntwerpzinnen: Ontwerpzinnen = {
  describeFamilie,
  describeReason,
  describeExplanation,
  describeViolation,
  describeEis,
  describeGemeente,
  describeRegio,
  describeOntwerpfout,
  describeBestandsfout,
};
