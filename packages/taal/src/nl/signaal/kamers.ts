import { nlIncident } from '../incident/index.ts';
import { nlKennis } from '../kennis/index.ts';
import { nlKring } from '../kring/index.ts';
import { nlUitvoerbaarheid } from '../uitvoerbaarheid/index.ts';
import { nlSignaal } from './index.ts';

/** Dutch texts of signals and of what comes of them: decisions after incidents, knowledge and peer reviews. */
export const nlSignalen = {
  incident: nlIncident,
  kennis: nlKennis,
  kring: nlKring,
  signaal: nlSignaal,
  uitvoerbaarheid: nlUitvoerbaarheid,
} as const;
