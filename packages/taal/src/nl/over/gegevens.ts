import { telling } from '../../getal/index.ts';

/** Dutch texts of the page with sources and downloads. */
export const nlGegevens = {
  titel: 'Gegevens',
  kop: (bestanden: string, indelingen: string) =>
    `Alle gegevens zijn open: ${telling(bestanden, 'bestand', 'bestanden')} en ${telling(indelingen, 'indeling', 'indelingen')}.`,
  lead: 'Elk bestand heeft een bron en een licentie, en wij zeggen wat eraan mankeert. U mag alles hergebruiken. Noem daarbij de bron.',
  opPagina: 'Op deze pagina',
  meenemen: 'Alles meenemen',
  pakket: 'Het hele pakket (zip)',
  pakketUitleg: (versie: string) =>
    `Versie ${versie}. Alle tabellen als CSV en de grenzen als TopoJSON, met een beschrijving van elke kolom (Frictionless Data Package).`,
  parquetLid: 'Lidmaatschap (Parquet)',
  parquetLidUitleg: 'Welke gemeente in welk jaar in welke regio ligt. Voor R, Python en DuckDB.',
  parquetWerk: 'Woon-werkstromen (Parquet)',
  parquetWerkUitleg: 'Banen naar gemeente van wonen en van werken, per jaar.',
  dcat: 'Catalogus (DCAT-AP-NL)',
  dcatUitleg: 'Voor dataportalen: elke dataset met bron, licentie en downloads.',
  api: 'API (OpenAPI)',
  apiUitleg: 'Elk cijfer van deze website is ook met een programma op te vragen.',
  qgis: 'Kaartlagen openen in QGIS',
  qgisUitleg:
    'De kaartlagen staan klaar volgens OGC API Features, een open standaard. Elk jaar gemeenten en elke indeling is een laag.',
  qgisVouw: 'Stap voor stap',
  qgisStappen: {
    een: 'Kies in QGIS: Kaartlagen, Laag toevoegen, WFS / OGC API Features-laag toevoegen.',
    twee: 'Klik op Nieuw, geef een naam en plak dit adres bij URL. Kies bij versie: OGC API - Features.',
    drie: 'Klik op Verbinden, kies een laag en klik op Toevoegen.',
  },
  bestanden: 'De bestanden',
  bestandenUitleg: 'Dit zijn de tabellen en grenzen waar alle cijfers op deze website van komen.',
  themas: {
    gemeenten: 'Gemeenten, plaatsen en postcodes',
    indelingen: 'Indelingen en regio’s',
    regelingen: 'Regelingen en geld',
    taken: 'Taken, wetten en loketten',
    grenzen: 'Grenzen voor op de kaart',
    overig: 'Overige bestanden',
  },
  metBestanden: (thema: string, aantal: string) => `${thema} (${telling(aantal, 'bestand', 'bestanden')})`,
  metIndelingen: (domein: string, aantal: string) =>
    `${domein} (${telling(aantal, 'indeling', 'indelingen')})`,
  jaren: 'Jaren',
  rijen: 'Rijen',
  bron: 'Bron',
  licentie: 'Licentie',
  gebreken: 'Wat eraan mankeert',
  geenGebreken: 'Geen gebreken bekend.',
  downloaden: 'Downloaden',
  download: (soort: string, wat: string) => `${soort} van ${wat}`,
  grootte: (aantal: string) => `${aantal} kB`,
  indelingen: 'De indelingen',
  indelingenUitleg: (jaar: string) =>
    `Elke indeling is als tabel (CSV, Excel) en als kaart (GeoJSON) te downloaden. De downloads zijn van ${jaar}. Is een indeling in dat jaar niet waargenomen, dan is zij afgeleid uit een ander jaar.`,
  waargenomenIn: 'Waargenomen in',
  nooit: 'geen enkel jaar, altijd afgeleid',
  grondslag: 'Grondslag',
} as const;
