import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

export const enTabelinvoer: Catalogus['geld']['tabel']['invoer'] = {
  sleep: 'You can also drag the file here. It stays in this browser.',
  plak: 'Paste a table',
  plakVeld: 'The table, with headings on the first line',
  plakLees: 'Read what is there',
  geplakt: 'pasted table',
  voorbeeld: 'Download an example',
  voorbeeldnaam: 'example',
  kop: (bestand) => `What is where in ${bestand}?`,
  uitleg: 'Choose the column for each item.',
  kolomVan: (kolom) => `Column for ${kolom}`,
  geenKolom: 'no column',
  zonderKop: (nummer) => `column ${nummer}`,
  rijen: 'The first rows',
  leest: 'The table is being read.',
  gelezen: (aantal) => `${telling(aantal, 'row', 'rows')} read.`,
  bedragen: (aantal) => `${telling(aantal, 'amount', 'amounts')} read.`,
  totalen: (aantal) => `${telling(aantal, 'row', 'rows')} with a total left out.`,
  duizenden: 'The heading says thousands: the amounts were multiplied by 1,000.',
  nietGevonden: (regel, naam, jaar, bedoeld) =>
    `Line ${regel}: there was no municipality ‘${naam}’ in ${jaar}. ${bedoeld === '' ? 'Correct the name.' : `Did you mean ‘${bedoeld}’?`} The row does not count.`,
  meer: (aantal) => `And ${aantal} more.`,
  geweigerd: 'The table cannot be used like this. Nothing was taken over.',
  gebruik: 'Use this table',
  stop: 'Never mind',
  leeg: 'No row is left to compute with.',
  geenTabel: (bestand) =>
    `${bestand} is not a table that we can read. Save the file as .csv or .xlsx, with headings above the columns.`,
  teGroot: 'The file is too large. Choose a file of at most 20 MB.',
};
