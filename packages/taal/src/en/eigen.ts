import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of somebody's own table. */
export const enEigen: Catalogus['eigen'] = {
  titel: 'Add a division of your own',
  uitleg:
    'Take a CSV file with a column gemeente (name or code) and a column regio. A column aandeel (share) is allowed too. So is an Excel file (.xlsx). Or take a map: a GeoJSON file with an area for each region. The division then counts everywhere.',
  prive:
    'The file stays on your computer: it is not sent to us. This browser remembers it until you press Remove.',
  nietBewaard:
    'The file stays on your computer: it is not sent to us. This browser cannot remember it. Close or reload this page and it is gone.',
  kies: 'Choose a file (CSV, Excel or GeoJSON)',
  sleep: 'or drop it here',
  gelezen: (regels, gemeenten, regios) =>
    `${telling(regels, 'line', 'lines')} read: ${telling(gemeenten, 'municipality', 'municipalities')} in ${telling(regios, 'region', 'regions')}.`,
  zonder: (aantal) =>
    aantal === '1' ? '1 municipality is in no region.' : `${aantal} municipalities are in no region.`,
  vertaald: (aantal) =>
    aantal === '1'
      ? '1 line names a municipality of another year. It has been translated.'
      : `${aantal} lines name a municipality of another year. They have been translated.`,
  onbegrepen: (aantal) => (aantal === '1' ? '1 line does not count' : `${aantal} lines do not count`),
  regel: 'Line',
  staat: 'It says',
  waarom: 'Why not',
  bedoelt: 'Do you mean',
  redenen: {
    meerdere: 'several municipalities have this name',
    onbekend: 'we do not know this municipality',
    'zonder-regio': 'the region is empty',
    'aandeel-ongeldig': 'the share must be above 0 and at most 1',
    dubbel: 'this municipality is in this region already',
  },
  geenSuggestie: '–',
  neem: (naam, regel) => `Take ${naam} in line ${regel}`,
  verwijderKort: 'Remove',
  verwijder: (naam) => `Remove ${naam}`,
  fouten: {
    leeg: () => 'There are no rows in this file. Put the headings gemeente and regio on the first line.',
    'csv-kapot': (regel) =>
      `${regel === '' ? 'This file is not proper CSV' : `The quotation marks on line ${regel} are not right`}. Take them out, or save the file as CSV again.`,
    'geen-gemeentekolom': () =>
      'There is no column with municipalities. Give one column the heading gemeente, with the name or code.',
    'geen-regiokolom': () => 'There is no column with regions. Give one column the heading regio.',
    'kolom-onbekend': (naam) => `The column ‘${naam}’ is not in this file.`,
    'vreemd-formaat': (soort) =>
      soort === 'xls'
        ? 'This is an old Excel workbook (.xls). Save the file as .xlsx or as CSV.'
        : `This is not a table but a file of the kind ${soort}. Save the table as .xlsx or as CSV.`,
    'werkmap-kapot': () =>
      'This looks like an Excel workbook, but we cannot open it. Save the file as .xlsx again, or as CSV.',
    'te-veel-rijen': () =>
      'This table has more than 20,000 rows. We read no more. Keep one row for each municipality, and choose the file again.',
    'te-groot': () =>
      'This file is larger than 5 MB. Keep only the columns gemeente, regio and aandeel, and choose it again.',
    'kaart-te-groot': () =>
      'This map is larger than 30 MB. Simplify the borders, for instance with mapshaper.org.',
    niets: () => 'No line could be used. Does it hold names or codes of Dutch municipalities?',
  },
  gevonden: (koppen) => `Headings found: ${koppen}.`,
  nietGelezen: (bestand) => `${bestand} was not read.`,
  feature: (nummer) => `Feature ${nummer}:`,
  kaartfouten: {
    'geen-json': () => 'This is not valid JSON. Make the file again, for instance with QGIS.',
    'geen-verzameling': () =>
      'This is not a map that we know. Save the regions as GeoJSON or TopoJSON, with a feature for each region.',
    'geen-vlakken': () => 'There are no regions in it. Put in a feature for each region, as an area.',
    'geen-vlak': (soort) =>
      `This is not an area but ${soort}. A region is a Polygon or a MultiPolygon. Take the other features out.`,
    'kapot-vlak': (wat) =>
      `The coordinates are not right${wat === '' ? '' : `: ${wat}`}. An area has rings of at least three points.`,
    'vreemd-stelsel': (stelsel) =>
      `We do not know the coordinate system ${stelsel}. Use WGS84 (EPSG:4326) or Rijksdriehoek (EPSG:28992).`,
    'stelsel-onbekend': (punt) =>
      `The coordinates (${punt}) are neither longitude and latitude nor Rijksdriehoek. Use one of those.`,
    'stelsel-klopt-niet': (punt) =>
      `The coordinates (${punt}) do not go with the system that the file names. Save it again.`,
    'buiten-nederland': (punt) =>
      `All areas lie outside the Netherlands (${punt}). Does the latitude come before the longitude?`,
    'te-veel-punten': (aantal) =>
      `There are ${telling(aantal, 'point', 'points')} in it. Simplify the borders, for instance with mapshaper.org.`,
    'assen-verwisseld': (punt) =>
      `The coordinates (${punt}) seem swapped. Does the latitude come before the longitude? In GeoJSON the longitude comes first: [5.12, 52.09].`,
    'geen-regioveld': (velden) =>
      velden === ''
        ? 'Each area is a municipality, but there is no property with a region. Add a property regio.'
        : `Each area is a municipality. Which property names the region: ${velden}? Call it regio, or choose it.`,
    'regioveld-onbekend': (veld) => `The property ‘${veld}’ is not in this file.`,
    'vlak-geweigerd': () =>
      'The border crosses itself so that we cannot measure the area. Mend it, for instance with QGIS.',
  },
  noten: {
    andere: (aantal) => telling(aantal, 'other', 'others'),
    geraden: (gemeente, regio) =>
      `We took the column ‘${gemeente}’ for the municipalities and ‘${regio}’ for the regions. If that is not right, choose them yourself.`,
    samengevoegd: () => 'Empty cells took the region of the line above, as merged cells do.',
    lijsten: (aantal, regels) =>
      aantal === '1'
        ? `Line ${regels} has several municipalities in one cell. Each of them counts.`
        : `${aantal} lines have several municipalities in one cell (${regels}). Each of them counts.`,
    regiolijsten: (aantal, regels) =>
      aantal === '1'
        ? `Line ${regels} has several regions in one cell. The municipality counts in each of them.`
        : `${aantal} lines have several regions in one cell (${regels}). Those municipalities count in each of them.`,
    misschienLijst: (naam) =>
      `‘${naam}’ counts as one region. Did you mean more? Then give each region a line of its own.`,
    plaatshouders: (aantal, teksten) =>
      aantal === '1'
        ? `1 line names no region (${teksten}). That municipality is in no region.`
        : `${aantal} lines name no region (${teksten}). Those municipalities are in no region.`,
    gelijkend: (namen) => `These names look alike, but count as different regions: ${namen}.`,
    som: (gemeente, som) => `The shares of ${gemeente} add up to ${som}, not 1.`,
    deels: (namen) =>
      `Doubt about ${namen}: the table names only a former municipality that went into it. Whether the rest lies in the same region we do not know.`,
    zonderAandeel: (namen) =>
      `The table gives more than one region for ${namen}, without shares. How much lies in each we do not know.`,
    grootste: () =>
      'This map is drawn coarsely. So each municipality counts where the largest part of its area lies.',
  },
  leggen: (jaar) => `The regions are being laid over the municipalities of ${jaar}.`,
  leggenMislukt: 'Your browser could not measure the areas. Simplify the borders and try again.',
  gelegd: (gemeenten, regios) =>
    `Map read: ${telling(gemeenten, 'municipality', 'municipalities')} in ${telling(regios, 'region', 'regions')}.`,
  stelsel: {
    wgs84: {
      genoemd: 'The coordinates are longitude and latitude (WGS84). The file says so.',
      coordinaten: 'The coordinates are longitude and latitude (WGS84). The numbers show it.',
      standaard: 'The coordinates were read as longitude and latitude (WGS84), as in any GeoJSON.',
    },
    rd: {
      genoemd: 'The coordinates are Rijksdriehoek. The file says so.',
      coordinaten: 'The coordinates are Rijksdriehoek. The numbers show it.',
      standaard: 'The coordinates are Rijksdriehoek.',
    },
    mercator: {
      genoemd: 'The coordinates are Web Mercator. The file says so.',
      coordinaten: 'The coordinates are Web Mercator. The numbers show it.',
      standaard: 'The coordinates are Web Mercator.',
    },
  },
  naamUit: 'Take the names of the regions from',
  naamveld: (veld, voorbeeld) =>
    `${veld}, such as ‘${voorbeeld.length > 24 ? `${voorbeeld.slice(0, 23)}…` : voorbeeld}’`,
  overgeslagen: 'Passed over:',
  delen: 'When a municipality lies in more areas',
  deelwijzen: { oppervlak: 'count each part by area', grootste: 'count it in its largest part' },
  regelGrootste: 'Each municipality counts in the region where the largest part of its area lies.',
  regel95:
    'A municipality with 95% or more of its area in one region counts wholly there. Otherwise every part of 1% or more of its area counts.',
  twijfel: (aantal) =>
    aantal === '1'
      ? '1 municipality lies in it only partly'
      : `${aantal} municipalities lie in it only partly`,
  kolommen: {
    titel: (bestand) => `Which columns of ${bestand} count?`,
    uitleg:
      'Below are the first rows. Choose the column with the municipalities and the column with the regions. You see at once how many rows get a place.',
    rollen: {
      gemeente: 'Municipalities are in',
      regio: 'Regions are in',
      aandeel: 'Shares are in',
    },
    merken: { gemeente: 'municipality', regio: 'region', aandeel: 'share' },
    geen: 'no column',
    zonder: (nummer) => `column ${nummer}`,
    voorbeeld: 'First rows of your table',
    opbrengst: (geplaatst, rijen, gemeenten, regios) =>
      `${geplaatst} of ${telling(rijen, 'row', 'rows')} ${geplaatst === '1' ? 'gets' : 'get'} a place: ${telling(gemeenten, 'municipality', 'municipalities')} in ${telling(regios, 'region', 'regions')}.`,
    kiesBeide: 'The table cannot be read so. Choose a column with municipalities and a column with regions.',
    gebruik: 'Use these columns',
    stop: 'Cancel',
    anders: 'Choose other columns',
    andersVan: (bestand) => `Choose other columns in ${bestand}`,
  },
  sjabloon: {
    uitleg: (jaar) =>
      `Just beginning? Take a template with all municipalities of ${jaar} and fill in the column regio.`,
    csv: 'Template (CSV for Excel)',
    excel: 'Template (Excel)',
    bestand: (jaar) => `own-division-${jaar}`,
  },
  nietsGeraakt: 'No municipality lies in these areas. Check the coordinates.',
};
