import type { Catalogus } from '../../catalogus.ts';

export const enTaken: Catalogus['taken'] = {
  titel: 'My computing tasks',
  menu: 'My computing tasks',
  uitleg:
    'The server goes on, also when you close this page. A task stays here until 30 days after it is done.',
  leeg: 'The server computes nothing for you now. Make a design and choose ‘Have the server compute this’.',
  laden: 'Your tasks are being loaded.',
  soort: {
    ontwerp: 'Design',
    bijzonder: 'Comparison with random maps',
    eisen: 'What requirements cost',
    afweging: 'Trade-off between goals',
    curve: 'From coarse to fine',
    'los-op': 'Division in groups',
    regionaliseer: 'Division in regions',
  },
  gevraagd: (datum, minuten) => `asked on ${datum}, ${minuten} min at most`,
  klaarOp: (datum) => `done on ${datum}`,
  staat: {
    wacht: 'Waits for its turn.',
    bezig: 'Is being computed.',
    stopt: 'Is being ended.',
    klaar: 'Done.',
    mislukt: 'Failed.',
    afgebroken: 'Ended.',
    afgebrokenMet: 'Ended. The best until then is there.',
  },
  voortgang: (titel) => `Progress of ‘${titel}’`,
  open: 'Open the design',
  neemMee: 'Take the outcome along (JSON)',
  breekAf: 'End it',
  geenKaart: 'No map was found that meets your requirements.',
  vraag: {
    knop: 'Have the server compute this',
    uitleg:
      'The server searches longer than your browser. Your question then goes to this server. You may close the page afterwards.',
    naam: 'Name of the task',
    naamvoorstel: (jaar) => `Design ${jaar}`,
    tijd: 'How long may it take?',
    tijden: { 1: 'A minute', 10: 'Ten minutes', 30: 'Half an hour', 60: 'An hour' },
    begin: 'Begin',
    beginMetBewijs: 'Begin, and prove how good it is',
    begonnen: (titel) => `‘${titel}’ is in the queue. You may close this page.`,
    naarTaken: 'To my computing tasks',
  },
};
