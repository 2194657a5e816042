import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on housing who leaves a facility. */
export const enHuisvesting: Catalogus['geld']['huisvesting'] = {
  titel: 'Housing after shelter and care',
  kop: (mensen, gemeenten) =>
    `In a year ${mensen === '1' ? '1 person needs' : `${mensen} people need`} a home in ${telling(gemeenten, 'municipality', 'municipalities')}.`,
  kopLeeg: 'How many people need a home after shelter, care or detention?',
  kopZonder: (gemeenten) =>
    `Fill in how many people need a home each year in ${telling(gemeenten, 'municipality', 'municipalities')}.`,
  lead: (naam, meer) => `By the agreement below ${naam} houses ${meer} more than now.`,
  leadLeeg:
    'How many people leave and how many homes are let is in no national file by municipality. Choose municipalities and fill in your own figures, or open a table.',
  onbekend: (aantal) =>
    `${telling(aantal, 'number is', 'numbers are')} not filled in. It does not count, and is not the same as zero.`,
  fouten: {
    'geen-gemeenten': () => 'No municipalities were chosen yet.',
    gewichten: (wat) => `The weights are ${wat} together. Make them 100% together.`,
    'maat-mist': (maat, wat) =>
      `‘${maat}’ cannot divide: not known of ${wat}. Fill it in, or choose another measure.`,
    'maat-nergens': (maat) => `‘${maat}’ cannot divide: zero everywhere. Choose another measure.`,
  },
  hefbomen: 'The agreement',
  afspraak: 'By what it is divided',
  maten: {
    inwoners: 'By inhabitants',
    woningen: 'By homes let',
    gelijk: 'All alike',
  },
  neemRegio: 'Begin with the municipalities of a region',
  indeling: 'Division',
  regio: 'Region',
  neem: 'Take these municipalities',
  regioUitleg:
    'The province names housing market regions. They are not in the data: choose the region that is most like it, and add or remove.',
  beeld: 'Now, and by the agreement',
  beeldUitleg: 'The open dot is how many people a municipality houses now, the full dot is by the agreement.',
  nu: 'now',
  straks: 'by the agreement',
  as: 'people a year',
  tabel: 'Municipality by municipality',
  tabelUitleg:
    'A difference above zero means: by the agreement the municipality houses more than now. Without homes let it is not known which share of them that is.',
  cijfers: 'Your figures for a year',
  urgent: 'Who must have priority?',
  urgentUitleg: 'The act names ten groups that a municipality must give priority when homes are allocated.',
  urgentOnbekend: 'From which day this is a duty is not known: it is in a royal decree that was not found.',
  urgentVanaf: (dag) => `This is a duty from ${dag}.`,
  urgentTekst: (wet, dag) => `${wet}, text of ${dag}.`,
  afspraakArtikel:
    'Municipalities of a housing market region agree on how they divide these people (Huisvestingswet 2014, article 6(6) to (8)).',
  recept:
    'The outflow is the sum of all numbers that were filled in. The share of a municipality is the sum of weight × own measure, divided by the measure of all. The difference is by the agreement less now.',
  receptInwoners: (jaar) => `Inhabitants of ${jaar}, unless you fill them in.`,
  kanNiet:
    'What this cannot say: whether a home fits, whether somebody wants to live in a municipality, how long the wait is, and whether there is support. How many people leave is known only to you.',
};
