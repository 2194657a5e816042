// Maps and charts become SVG here, and geometry becomes GeoJSON: the same for browser and Node.

export { type Csvvorm, toCsv } from './csv/index.ts';
export {
  boxOf,
  type Crs,
  crsUri,
  type Eigenschappen,
  intoRd,
  type Regiovlak,
  regiotopologie,
  toFeature,
  toGeoJson,
  type Vlak,
  vlakkenVan,
} from './geojson/index.ts';
export { type Punt, toGraden, toRd } from './rd/index.ts';
