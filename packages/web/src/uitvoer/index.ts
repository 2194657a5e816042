export { Beeldknoppen } from './Beeldknoppen.tsx';
export { bewaar } from './bewaar.ts';
export { inTaal } from './excel.ts';
export { toGeoJson } from './geojson.ts';
export { Inlijsten } from './Inlijsten.tsx';
export { requireVorm } from './nodig.ts';
export { toPng } from './png.ts';
export { csvVan, csvVanRijen, werkmapVan, writeWerkmap } from './tabel.ts';
export { type Bestanden, Uitvoerbalk } from './Uitvoerbalk.tsx';
