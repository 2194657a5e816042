export type { VersnipperingAntwoord } from './antwoord.ts';
export {
  findPlaats,
  type Plaatsbron,
  type Plaatsvondst,
  type Plek,
  POSTCODEJAAR,
  type PostcodeRij,
  plekVan,
} from './plaats.ts';

export type { Partij } from './regisseur.ts';
export {
  computeRoute,
  dayOfLaw,
  type Kaart,
  type Route,
  type Routevraag,
  type TweedePlaatsen,
  type Vraaglid,
} from './route.ts';
export { routeTabel, type Tafelrij, tafelTabel, versnipperingTabellen } from './tabel.ts';
export { createTafeldoel } from './tafeldoel.ts';
export type { Tafel } from './tafels/tafels.ts';
export { type Tafelaantal, tafelregel } from './tafels/tellen.ts';
export { presentVersnippering } from './telweergave.ts';
export { besideCard } from './uitvoering.ts';
export {
  compareVersnippering,
  computeVersnippering,
  distributionOf,
  meanAt,
  midden,
  tafelsAt,
  type Versnippering,
  type Versnipperingvergelijking,
} from './versnippering.ts';
export { presentRoute, type RouteWeergave } from './weergave.ts';
export type { Vervanging } from './werkgebied.ts';
export { findWerkgebied } from './werkgebied.ts';
