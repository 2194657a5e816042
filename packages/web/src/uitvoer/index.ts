export { type Prent, toPng, toSvg } from './beeld.ts';
export { bewaar } from './bewaar.ts';
export { toGeoJson } from './geojson.ts';
export { escapeXml, schrift, text, wrap } from './letters.ts';
export { requireVorm } from './nodig.ts';
export { csvVan } from './tabel.ts';
export { type Bestanden, Uitvoerbalk } from './Uitvoerbalk.tsx';
