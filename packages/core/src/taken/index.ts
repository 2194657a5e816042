export type { BehoeftenAntwoord, HuishoudensAntwoord, TakenAntwoord } from './antwoord.ts';
export { isInForce, tasksInForce } from './geldig.ts';
export { behoeftenTabellen, huishoudensTabellen, takenTabellen } from './tabel.ts';
export {
  BESLISSERS,
  type Behoefte,
  type Beslisser,
  type Huishouden,
  type Huishoudlid,
  isGemeentelijk,
  LIDSOORTEN,
  type Lidsoort,
  SCHALEN,
  type Schaal,
  type Taak,
  type Takenboek,
  TWEEDE_PLAATSEN,
  type TweedePlaats,
  WOONPLAATSREGELS,
  type Woonplaatsregel,
} from './typen.ts';
