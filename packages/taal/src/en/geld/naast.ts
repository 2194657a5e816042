import type { Catalogus } from '../../catalogus.ts';

/** English texts on scenarios beside each other. */
export const enNaast: Catalogus['geld']['naast'] = {
  naam: 'Name of this scenario',
  kopie: 'Put a copy beside it',
  nieuw: 'Start a new one beside it',
  haalWeg: (naam) => `Remove ‘${naam}’`,
  genoeg: 'Four scenarios stand side by side. There is no room for more: remove one first.',
  kop: (gemeente) => `The scenarios side by side for ${gemeente}`,
  uitleg:
    'Each line is what is left or missing in a year: budget less cost. The tint around it is where nine out of ten draws lie.',
  figuur: 'Balance of each scenario by year',
  as: 'balance, in euro',
  legenda: 'Which line is which scenario?',
  tabel: (gemeente) => `What one scenario gives ${gemeente} more than another`,
  tabelUitleg:
    'Above zero: the second gives a higher balance. The first amount is the middle; in nine out of ten draws it lies between the other two. All scenarios have the same draws: bad luck that both have cancels out.',
  vergelijking: 'Comparison',
  paar: (tweede, eerste) => `${tweede} against ${eerste}`,
  inJaar: (jaar) => `Difference in ${jaar}`,
  samen: (van, tot) => `Difference over ${van}–${tot} together`,
  kansJaar: (jaar) => `Chance of being better in ${jaar}`,
  kansSamen: 'Chance of being better, all years together',
  gelijk: 'no difference',
  trekkingen: (aantal) => `Out of ${aantal} draws, the same for all scenarios.`,
  ongelijk:
    'These scenarios are not about the same municipalities and years. So they cannot be compared here. Give them the same municipalities, in the same order, and the same years.',
  samenNaam: (gemeente) => `Scenarios for ${gemeente}`,
  mislukt: 'The comparison did not succeed. Change something, or load the page again.',
};
