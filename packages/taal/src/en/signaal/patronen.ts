import type { Catalogus } from '../../catalogus.ts';

export const enSignaalpatronen: Catalogus['signaal']['patronen'] = {
  titel: 'What signals are about',
  kwartaal: (jaar, kwartaal) => `quarter ${kwartaal} of ${jaar}`,
  aantal: (signalen, gemeenten) => `Signals: about ${signalen}. Municipalities: at least ${gemeenten}.`,
  teWeinig: 'too few',
  kolommen: { wat: 'About', signalen: 'Signals', gemeenten: 'Municipalities' },
  minstens: (gemeenten) => `at least ${gemeenten}`,
  uitleg: ({ signalen, gemeenten, organisaties, perOrganisatie }) =>
    `Counts are rounded to fives. A count is told only from ${signalen} signals, of ${gemeenten} municipalities and sent by ${organisaties} organisations. Of each organisation at most ${perOrganisatie} signals count for this, so that nobody makes a count appear alone. Many signals also mean that people listen well. It is no ranking.`,
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
