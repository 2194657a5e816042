// Maps and charts become SVG here, and geometry becomes GeoJSON: the same for browser and Node.

export { opgavenToAtom, toAtom } from './atom/index.ts';
export { toCsv } from './csv/index.ts';
export { toHtml } from './document/index.ts';
export {
  boxOf,
  type Crs,
  crsUri,
  type Eigenschappen,
  middensVan,
  regiokaart,
  regiotopologie,
  regiovlakken,
  toFeature,
  toGeoJson,
  type Vlak,
  vlakkenVan,
} from './geojson/index.ts';
export { agendaToDagen, agendaToIcal, kalenderToIcal, uitgaveToIcal } from './ical/index.ts';
export {
  buildBedragschaal,
  buildKaartvorm,
  buildSchaal,
  buildSchets,
  colourGraph,
  colourRegios,
  drawArcering,
  drawKaartprent,
  drawRegioprent,
  drawStippen,
  drawStrepen,
  type Gebied,
  gebiedenWithin,
  gemeenteIndexen,
  type Kaartprent,
  type Kaarttopologie,
  type Kaartvorm,
  type Klasse,
  nameAbovePlaatsen,
  type Opschrift,
  placeNamen,
  type Regiokleuring,
  type Regioprent,
  rampColours,
  regionNeighbours,
  type Schaal,
  type Schets,
  type Strepen,
  spreidplaatsen,
  tintenBij,
  tintenVan,
  type Venster,
  windowAround,
} from './kaart/index.ts';
export { drawGrafiekprent, type Grafiekteken, prentbreedte } from './prent/index.ts';
export { type Punt, toGraden, toRd } from './rd/index.ts';
export { drawStroom } from './stroom/index.ts';
export type { SvgElement, SvgInhoud } from './svg/index.ts';
