export { gemeenteIndexen } from './indexen.ts';
export { colourGraph, regionNeighbours } from './kleuring.ts';

export { gebiedenWithin } from './lasso.ts';
export { type Opschrift, placeNamen, shortenNamen } from './namen.ts';
export { drawArcering, drawStippen, drawStrepen, type Strepen } from './patronen.ts';
export { drawKaartprent, type Kaartprent } from './prent.ts';
export { colourRegios, type Regiokleuring, tintenBij, tintenVan } from './regiokleuren.ts';
export { drawRegioprent, nameAbovePlaatsen, type Regioprent } from './regioprent.ts';
export { buildBedragschaal, buildSchaal, type Klasse, rampColours, type Schaal } from './schaal.ts';
export { buildSchets, type Schets } from './schets.ts';
export { spreidplaatsen } from './spreidplaatsen.ts';
export {
  buildKaartvorm,
  type Gebied,
  type Kaarttopologie,
  type Kaartvorm,
  type Venster,
  windowAround,
} from './vorm.ts';
