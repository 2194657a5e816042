import type { Catalogus } from '../../catalogus.ts';

export const enSignaalpatronen: Catalogus['signaal']['patronen'] = {
  titel: 'What signals are about',
  kwartaal: (jaar, kwartaal) => `quarter ${kwartaal} of ${jaar}`,
  aantal: (signalen, gemeenten) => `Signals: about ${signalen}. Municipalities: at least ${gemeenten}.`,
  teWeinig: 'too few',
  kolommen: { wat: 'About', signalen: 'Signals', gemeenten: 'Municipalities' },
  minstens: (gemeenten) => `at least ${gemeenten}`,
  uitleg: (signalen, gemeenten) =>
    `Counts are rounded to fives. A count is told from a minimum (signals: ${signalen}, municipalities: ${gemeenten}). Many signals also mean that people listen well. It is no ranking.`,
  naden: {
    wet: 'Acts that do not join',
    geld: 'Money',
    regiogrens: 'Border of a region',
    gegevensdeling: 'Sharing data',
    wachten: 'Waiting',
    wie_beslist: 'Who decides',
    toegang: 'Access',
    overgang: 'Transition',
    aanbod: 'Supply',
    anders: 'Something else',
  },
};
