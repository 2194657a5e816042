import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

export const enVersnippering: Catalogus['versnippering'] = {
  titel: 'Where are the most tables?',
  doorOntbreekt:
    'In this link a division or design of your own takes the place of other divisions. That file is not in the link. You now see the figures of today. Choose the file again below and you see what it changes.',
  bovenkop: (jaar) => `Fragmentation in ${jaar}`,
  kop: (huishouden, gemiddeld, laag, hoog) =>
    `${huishouden}: ${telling(gemiddeld, 'table', 'tables')} on average. The fewest is ${laag}, the most ${hoog}.`,
  kopGelijk: (huishouden, aantal) => `${huishouden}: ${telling(aantal, 'table', 'tables')} everywhere.`,
  kopNa: (huishouden, voor, na) =>
    `${huishouden}: from ${voor} to ${telling(na, 'table', 'tables')} on average.`,
  lead: 'The same household does not meet as many tables everywhere. Where the regions of different tasks coincide, the same company sits at the table each time.',
  stelLokaal: (namen) => `Suppose each municipality does this by itself: ${namen}.`,
  stelDoor: (namen, door) => `Suppose ‘${door}’ takes the place of: ${namen}.`,
  grootste: (gemeente, voor, na) =>
    `The largest gain is in ${gemeente}: from ${voor} to ${telling(na, 'table', 'tables')}.`,
  gevolg: (minder, gelijk, meer) =>
    `In ${telling(minder, 'municipality', 'municipalities')} there will be fewer, in ${gelijk} as many, in ${meer} more.`,
  tussen: (min, max) => `${min} to ${max}`,
  tafels: (aantal) => (aantal === '1' ? '1 table' : `${aantal} tables`),
  kaart: (huishouden, jaar) => `Map of the number of tables per municipality in ${jaar}: ${huishouden}`,
  legenda: 'Number of tables',
  legendaKlasse: (tafels, aantal) =>
    `${telling(tafels, 'table', 'tables')}: ${telling(aantal, 'municipality', 'municipalities')}`,
  laag: 'few tables',
  hoog: 'many tables',
  onzeker: (aantal) => `number not certain (${telling(aantal, 'municipality', 'municipalities')})`,
  onzekerWolk: 'The number is not certain',
  overalOnzeker:
    'In every municipality the number is not certain. The map shows the middle of what it may be.',
  ontbreekt: (namen) => `Not in our data of this year: ${namen}. Those tables count as uncertain.`,
  keuze: 'What do you want to see?',
  huishouden: 'Example household',
  watAls: 'What if these divisions were different?',
  watAlsUitleg: 'Choose one or more. You see at once what happens to the number of tables.',
  geenIndeling: 'This household has no task that is done in a region.',
  erbij: (tafels) => `now ${tafels} per municipality`,
  door: 'What takes their place?',
  doorLokaal: 'Each municipality does it by itself',
  doorEigen: (naam) => `Your division: ${naam}`,
  herstel: 'Back to now',
  ranglijst: 'All municipalities in order',
  nu: 'Tables now',
  straks: 'Tables then',
  verschil: 'Difference',
  verdeling: 'How often does it occur?',
  verdelingUitleg:
    'In how many municipalities does this household meet so many tables? Where the number is not certain, the middle counts.',
  aantalTafels: 'Number of tables',
  gemeentenNu: 'Municipalities now',
  gemeentenStraks: 'Municipalities then',
  verklaring: 'Where do the tables come from?',
  verklaringUitleg:
    'So many tables these tasks add on average. Where they coincide with a table that is there already, they do not count.',
  taken: 'Tasks',
  waar: 'Division',
  bijdrage: 'Tables added',
  zelf: 'in no region',
  nietBekend: 'not known in this year',
  alles: 'All households (Excel)',
  recept: 'How were they counted?',
  receptTekst:
    'A table is a group of parties in an area. Two tasks share a table when the same parties decide there: municipalities are known by which they are, other organisations by their name and the area they work in. The households are invented and the same everywhere. We assume that everybody lives, goes to school and asks for help in their own municipality. This says nothing about how good the help is.',
  prentTitel: (huishouden, gemiddeld) => `${huishouden}: ${telling(gemiddeld, 'table', 'tables')} on average`,
};
