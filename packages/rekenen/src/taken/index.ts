import { afweging } from './afweging.ts';
import { bijzonder } from './bijzonder.ts';
import { curve } from './curve.ts';
import { eisen, haalbaarheid } from './eisen.ts';
import { geldnaast, geldovergang } from './geld.ts';
import { ontwerp } from './ontwerp.ts';
import { plaatsen } from './plaatsen.ts';
import { spreiding } from './spreiding.ts';
import type { Soort, Werkwijze } from './taak.ts';
import { clique, regio } from './verdeling.ts';

export {
  type Doelbron,
  type Doelfout,
  type Doelkeuze,
  makeDoelen,
  refusalOf,
} from './doelen.ts';
export { salvage } from './rest.ts';
export type {
  AntwoordVan,
  Bezwaar,
  Bijzonderheid,
  Plaatsing,
  Soort,
  StandVan,
  Taak,
  Tussenstand,
  Werkwijze,
} from './taak.ts';

/** How each kind of work is done, wherever that is. */
export const werkwijzen: { readonly [S in Soort]: Werkwijze<S> } = {
  clique,
  regio,
  plaatsen,
  ontwerp,
  curve,
  afweging,
  eisen,
  bijzonder,
  geldovergang,
  geldnaast,
  spreiding,
  haalbaarheid,
};
