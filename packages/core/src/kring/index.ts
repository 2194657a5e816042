export { type Kringaandacht, listDue } from './aandacht.ts';
export { type Instemmingstand, readInstemming } from './instemming.ts';
export {
  KRINGREGELS,
  KRINGROLLEN,
  KRINGTEKSTEN,
  KRINGTERMIJNEN,
  KRINGUITGAAND,
  type Kringrol,
  type Kringtekstsoort,
  VOORTGANGEN,
  type Voortgang,
} from './lijsten.ts';
export { isDestroyDay, type Planstap, planOf, proposeDays, type Stapstanden } from './plan.ts';
export {
  KRINGSJABLONEN,
  KRINGSJABLOONNAMEN,
  KRINGSTAPPEN,
  KRINGTHEMAS,
  type Kringsjabloon,
  type Kringstap,
  type Kringthema,
} from './sjablonen.ts';
export { isOpen, KRINGOVERGANGEN, KRINGSTATEN, type Kringstaat, mayFollow } from './staat.ts';
