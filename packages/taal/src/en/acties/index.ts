import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of what one can do with a view: download, print, share. */
export const enActies: Catalogus['acties'] = {
  titel: 'Account and data',
  downloaden: 'Download',
  download: (soort, wat) => `${soort} download: ${wat}`,
  csvExcel: 'CSV for Dutch Excel (;)',
  soorten: {
    csv: 'table with commas, for programs',
    'csv-excel': 'table with semicolons, for Excel set to Dutch',
    xlsx: 'workbook for Excel and other spreadsheets',
    json: 'figures with recipe',
    xml: 'the register with your records',
    geojson: 'map data',
    svg: 'picture, sharp at any size',
    png: 'picture as pixels',
  },
  afdrukken: 'Print',
  drukklaar: 'The page is being made ready to print.',
  nietGeladen: 'This part had not been loaded. Print with the button ‘Print’ on the page to have all of it.',
  deelGedrukt: (deel, geheel) =>
    `These are ${deel} of ${geheel}. Show all on the screen first to print the whole list, or download it as a file.`,
  deel: 'Share this page',
  kopieer: 'Copy the link',
  gekopieerd: 'The link has been copied.',
  kopieerZelf: 'Copy this link:',
  inlijsten: {
    kop: 'Put this map on your own site',
    uitleg:
      'Copy this code to your site. The map comes from this server, without cookies and without script, with the table behind it.',
    code: 'Code to copy',
    bekijk: 'See this map on Samenhang',
    tabel: 'The map as a table',
    omschrijving: (kaart, regios) => `${kaart}: ${telling(regios, 'region', 'regions')}.`,
    regio: 'Region',
    gemeenten: 'Municipalities',
    welke: 'Which municipalities',
  },
  mislukt: 'The file could not be made. Please try again.',
  prentBron: (adres) => `Source: Samenhang, borders CBS/Kadaster (CC BY 4.0). ${adres}`,
};
