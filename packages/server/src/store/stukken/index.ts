export { type Aanvullingen, makeAanvullingen } from './aanvullingen.ts';
export { listPublicaties, type Publicatie } from './publicaties.ts';
export { type Ontwerpsoort, ontwerpsoorten, rightOf } from './soort.ts';
export { makeStukken } from './stukken.ts';
export type { Soortstukken, Stuk, Stukken, Wijziging } from './vormen.ts';
export { makeZienswijzen, type Zienswijzen } from './zienswijzen.ts';
