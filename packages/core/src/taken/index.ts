export { tasksInForce } from './geldig.ts';
export { behoeftenTabellen, huishoudensTabellen, takenTabellen } from './tabel.ts';
export {
  type Behoefte,
  type Huishouden,
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
export {
  BESLUITEN,
  type Besluit,
  type Loket,
  REGIOROLLEN,
  type Regelingtaak,
  type Regiorol,
  type Taakrol,
  type Uitvoeringsboek,
  type Uitvoerregeling,
  VINDPLAATSEN,
  type Vindplaats,
  WETSDELEN,
  type Wetsartikel,
  type Wetsdeel,
} from './uitvoering.ts';
