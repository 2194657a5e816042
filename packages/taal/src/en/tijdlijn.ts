import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of the timeline. */
export const enTijdlijn: Catalogus['tijdlijn'] = {
  titel: 'Through the years',
  laden: (geladen, totaal) => `${geladen} of ${telling(totaal, 'year', 'years')} loaded`,
  vergelijk: 'Compare two years',
  van: 'First year',
  tot: 'Second year',
  indelingen: 'Divisions observed in both years',
  alleen:
    'Two years can be compared only over divisions that were observed in both. Otherwise you compare different things. That is why the figure of a year may differ here from the one at the top of the page, which counts derived divisions too.',
  geen: 'No division was observed in both these years. Choose other years.',
  nietsGekozen: 'You chose no divisions. Choose at least one.',
  kop: (wie, van, tot, eerste, laatste) =>
    `${wie}: congruence went from ${eerste} in ${van} to ${laatste} in ${tot}.`,
  kopGelijk: (wie, van, tot, procent) => `${wie}: congruence was the same in ${van} and ${tot}: ${procent}.`,
  kopGeen: (wie, van, tot) => `${wie}: the years ${van} and ${tot} cannot be compared.`,
  over: (aantal, namen) =>
    aantal === '1' ? `Measured over 1 division: ${namen}.` : `Measured over ${aantal} divisions: ${namen}.`,
  partnersVan: (eerste, laatste) => `The number of partners went from ${eerste} to ${laatste}.`,
  partnersLand: (eerste, laatste) => `The average number of partners went from ${eerste} to ${laatste}.`,
  congruentie: 'Congruence',
  partners: 'Number of partners',
  partnersGemiddeld: 'Number of partners, on average',
  dicht: 'all chosen divisions observed',
  open: 'one or more derived from another year',
  streep: 'reorganisation',
  tabel: (wie) => `${wie} through the years`,
  tabelKnop: 'Show the figures per year',
  jaar: 'Year',
  waargenomen: 'Observed',
  vanDe: (deel, totaal) => `${deel} of ${totaal}`,
  gebeurtenis: 'Reorganisation',
  gemeenten: 'Municipalities',
  bestondNiet: 'was not on the list of this year',
  gebeurtenissen: 'Reorganisations',
  inJaar: (jaar, gebeurtenis) => `${jaar}: ${gebeurtenis}`,
  soorten: {
    opgenomen: (anderen) => `${anderen} merged into this municipality.`,
    opgenomenMeer: (anderen) => `${anderen} merged into this municipality.`,
    deelGekregen: (anderen) => `a part of ${anderen} was added.`,
    opgegaan: (anderen) => `merged into ${anderen}.`,
    deelAfgestaan: (anderen) => `a part went to ${anderen}.`,
  },
  geenGebeurtenissen: 'This municipality was not reorganised in these years.',
  land: (van, tot) => `from ${van} to ${telling(tot, 'municipality', 'municipalities')}.`,
  recept: 'How was this computed?',
  receptTekst:
    'Every year uses the same formula, over the same chosen divisions, unweighted. A division that was not observed in a year was carried there from the nearest year, through the reorganisations. Such a year has an open dot. A change between open dots then comes from reorganisations only, not from a choice to cooperate differently.',
};
