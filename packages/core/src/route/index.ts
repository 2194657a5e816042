export {
  findPlaats,
  type Plaatsbron,
  type Plaatsvondst,
  type Plek,
  POSTCODEJAAR,
  type PostcodeRij,
  plekVan,
} from './plaats.ts';
export type { Partij, Regisseurvoorstel } from './regisseur.ts';
export {
  computeRoute,
  type Kaart,
  type Route,
  type Routevraag,
  type TweedePlaatsen,
  type Vraaglid,
} from './route.ts';
export type { Tafel, Tafelkennis } from './tafels.ts';
export type { Tafelaantal } from './tellen.ts';
export type { Indelingkeuze, Vervanging, Waarommeer, Werkgebied, Werkregio } from './werkgebied.ts';
