import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of the laboratory of congruentie. */
export const enCongruentie: Catalogus['congruentie'] = {
  titel: 'Laboratory',
  bovenkop: (jaar) => `Laboratory · the Netherlands in ${jaar}`,
  kop: (naam, naar) => `Without ${naam} congruence rises most: to ${naar}.`,
  kopVast: (naar) => `Congruence is ${naar}. No single division lowers it.`,
  kopEen: 'Choose two or more divisions and see how well they fit each other.',
  lead: (nu) => `It is ${nu} on average now.`,
  leadKeuze: 'Behind each division stands what that mean becomes if you leave it out or add it.',
  leadEen: 'Try out which divisions go together. You see beforehand what a choice does to congruence.',
  ontbreekt: (namen, jaar) =>
    `This link names divisions that we do not have for ${jaar}: ${namen}. The figures are computed without them.`,
  ontbreektEigen:
    'A division of your own lives only in the memory of the browser in which it was opened. Open the file here again to count it.',
  bezig: 'Computing again',
  verdeling: 'How are the municipalities spread?',
  verdelingUitleg: (midden) =>
    `Half of the municipalities are below ${midden}, the other half above. Choose a municipality to see its place.`,
  verdelingKop: (naam, waarde) => `${naam} has a congruence of ${waarde}.`,
  verdelingPlaats: (hoger, totaal) =>
    hoger === '0'
      ? `None of the ${telling(totaal, 'municipality', 'municipalities')} is higher.`
      : `Of the ${totaal} municipalities ${hoger === '1' ? '1 is' : `${hoger} are`} higher.`,
  verdelingGeen: (naam) => `Congruence cannot be computed for ${naam}.`,
  naarGemeente: (naam) => `See ${naam}`,
  verdelingTabel: 'Number of municipalities per class of congruence',
  klasse: 'Congruence',
  gemeenten: 'Municipalities',
  van: (van, tot) => `${van} to ${tot}`,
  staaf: (klasse, aantal) => `${klasse}: ${aantal === '1' ? '1 municipality' : `${aantal} municipalities`}`,
  alsTabel: 'See as a table',
  matrix: 'Which divisions fit into each other?',
  matrixUitleg:
    'Each cell says what percentage of the municipalities in the division of the row stays together in the division of the column. At 100 the row fits wholly in the column. Municipalities that lie in only one of the two do not count. Divisions that belong together stand side by side.',
  matrixTabel: 'Nesting of each chosen division in each other, in percent',
  rij: 'Division of the row',
  past: 'Fits best',
  schuurt: 'Fits worst',
  zin: (a, b, aantal) => `${a} in ${b}: of every 100 municipalities ${aantal} stay together.`,
  terug: (aantal) => `The other way ${aantal}.`,
  heelGelijk: (a, b) => `${a} and ${b} are equal: every region has the same municipalities.`,
  zelf: (naam) => `${naam}: the same division`,
  zelfKort: 'the same division',
  matrixBediening:
    'Point at a cell to read what it says. By keyboard: Tab to the table, then the arrow keys.',
  matrixCsv: 'Download the matrix (CSV)',
  matrixExcel: 'Download the matrix (CSV for Dutch Excel)',
  paren: 'Which municipalities have the most and the least in common?',
  meest: 'Most in common',
  meestUitleg: (aantal, gedeeld) =>
    aantal === '1'
      ? `One pair of municipalities shares most: ${gedeeld}.`
      : `${aantal} pairs share most: ${gedeeld}. Shown are the pairs with most inhabitants.`,
  minst: 'Neighbours with the least in common',
  minstUitleg: (aantal, gedeeld) =>
    aantal === '1'
      ? `One pair of neighbours shares least: ${gedeeld}.`
      : `${aantal} pairs of neighbours share least: ${gedeeld}. Shown are the pairs with most inhabitants.`,
  paar: 'Municipalities',
  gedeeld: 'Shared',
  vanDe: (aantal, totaal) => `${aantal} of ${totaal}`,
  welke: 'Which divisions',
  alle: 'all',
  geen: 'none at all',
  behalve: (namen) => `all but ${namen}`,
  recept: 'Keep or open a recipe',
  receptUitleg:
    'A recipe is your choice of year, divisions and weights. The command line reads the same file: samenhang congruentie --recept recept.json.',
  bewaar: 'Keep recept.json',
  open: 'Open a recipe',
  receptLet: 'Your own division is not in the recipe. Send that file along.',
  receptOpen: (bestand) => `${bestand} has been opened.`,
  receptFout: 'This is not a recipe. Choose a file that was made here or by the command line.',
  receptVelden: (velden) => `This recipe cannot be read. Check: ${velden}.`,
};
