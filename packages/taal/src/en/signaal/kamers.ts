import { enIncident } from '../incident/index.ts';
import { enKennis } from '../kennis/index.ts';
import { enKring } from '../kring/index.ts';
import { enUitvoerbaarheid } from '../uitvoerbaarheid/index.ts';
import { enSignaal } from './index.ts';

/** The same in English. */
export const enSignalen = {
  incident: enIncident,
  kennis: enKennis,
  kring: enKring,
  signaal: enSignaal,
  uitvoerbaarheid: enUitvoerbaarheid,
};
