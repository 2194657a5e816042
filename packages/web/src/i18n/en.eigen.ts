import type { Catalogus } from './taal.tsx';

/** English texts of somebody's own table. */
export const enEigen: Catalogus['eigen'] = {
  titel: 'Add a division of your own (CSV)',
  uitleg:
    'Take a CSV file with a column gemeente (name or code) and a column regio. A column aandeel (share) is allowed too. The division then counts everywhere.',
  prive:
    'The file stays on your computer. We send and keep nothing. Close or reload this page and it is gone.',
  kies: 'Choose a CSV file',
  sleep: 'or drop it here',
  gelezen: (regels, gemeenten, regios) =>
    `${regels} lines read: ${gemeenten} municipalities in ${regios} regions.`,
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
    leeg: 'There are no rows in this file. Put the headings gemeente and regio on the first line.',
    'csv-kapot': 'This file is not proper CSV. Check the quotation marks, or save it as CSV again.',
    'geen-gemeentekolom':
      'There is no column with municipalities. Give one column the heading gemeente, with the name or code.',
    'geen-regiokolom': 'There is no column with regions. Give one column the heading regio.',
    'te-groot': 'This file is larger than 5 MB. A table of municipalities is much smaller.',
    niets: 'No line could be used. Does it hold names or codes of Dutch municipalities?',
  },
  gevonden: (koppen) => `Headings found: ${koppen}.`,
  nietGelezen: (bestand) => `${bestand} was not read.`,
};
