import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of the page with sources and downloads. */
export const enGegevens: Catalogus['gegevens'] = {
  titel: 'Data',
  kop: (bestanden, indelingen) =>
    `All data are open: ${telling(bestanden, 'file', 'files')} and ${telling(indelingen, 'division', 'divisions')}.`,
  lead: 'Every file has a source and a licence, and we say what is wrong with it. You may reuse everything. Please name the source.',
  opPagina: 'On this page',
  meenemen: 'Take it all home',
  pakket: 'The whole package (zip)',
  pakketUitleg: (versie) =>
    `Version ${versie}. All tables as CSV and the borders as TopoJSON, with a description of every column (Frictionless Data Package).`,
  parquetLid: 'Membership (Parquet)',
  parquetLidUitleg: 'Which municipality lies in which region in which year. For R, Python and DuckDB.',
  parquetWerk: 'Commuting flows (Parquet)',
  parquetWerkUitleg: 'Jobs by municipality of residence and of work, per year.',
  dcat: 'Catalogue (DCAT-AP-NL)',
  dcatUitleg: 'For data portals: every dataset with source, licence and downloads.',
  api: 'API (OpenAPI)',
  apiUitleg: 'Every figure of this site can be asked for by a program too.',
  qgis: 'Open the map layers in QGIS',
  qgisUitleg:
    'The map layers are served by OGC API Features, an open standard. Every year of municipalities and every division is a layer.',
  qgisVouw: 'Step by step',
  qgisStappen: {
    een: 'In QGIS choose: Layer, Add Layer, Add WFS / OGC API Features Layer.',
    twee: 'Click New, give a name and paste this address at URL. As version choose: OGC API - Features.',
    drie: 'Click Connect, choose a layer and click Add.',
  },
  bestanden: 'The files',
  bestandenUitleg: 'These are the tables and borders that all figures on this site come from.',
  themas: {
    gemeenten: 'Municipalities, places and postcodes',
    indelingen: 'Divisions and regions',
    regelingen: 'Joint arrangements and money',
    taken: 'Tasks, laws and desks',
    grenzen: 'Borders for on the map',
    overig: 'Other files',
  },
  metBestanden: (thema, aantal) => `${thema} (${telling(aantal, 'file', 'files')})`,
  metIndelingen: (domein, aantal) => `${domein} (${telling(aantal, 'division', 'divisions')})`,
  jaren: 'Years',
  rijen: 'Rows',
  bron: 'Source',
  licentie: 'Licence',
  gebreken: 'What is wrong with it',
  geenGebreken: 'No known defects.',
  downloaden: 'Download',
  download: (soort, wat) => `${soort} of ${wat}`,
  grootte: (aantal) => `${aantal} kB`,
  indelingen: 'The divisions',
  indelingenUitleg: (jaar) =>
    `Every division can be had as a table (CSV, Excel) and as a map (GeoJSON). The downloads are of ${jaar}. A division that was not observed in that year is derived from another.`,
  waargenomenIn: 'Observed in',
  nooit: 'no year at all, always derived',
  grondslag: 'Legal basis',
};
