import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of who within an organisation looks after which body. */
export const enEigenaars: Catalogus['eigenaars'] = {
  titel: 'Owners and round',
  uitleg:
    'Of each joint arrangement: who within your organisation looks after it, what is to be done, and who looked this year. It is about the function: who fills it may change. Who fills a function gets an e-mail when a task is nearly due, and once more when its day is past.',
  functies: {
    wethouder: 'Alderman',
    wethouder_financien: 'Alderman for finance',
    secretaris: 'Municipal secretary',
    griffier: 'Clerk of the council',
    commissie: 'Council committee',
  },
  leeg: 'Of no arrangement it was noted who looks after it.',
  nieuw: 'Note an arrangement',
  wijzig: (naam) => `Change ${naam}`,
  kop: (naam) => `Who looks after ${naam}?`,
  kopNieuw: 'Who looks after this arrangement?',
  niemand: 'nobody yet',
  weg: 'somebody who is no longer a member',
  wie: (functie) => `${functie}, filled by`,
  geenEigenaar: 'No owner',
  zonderPersoon: 'An owner, nobody named yet',
  taken: 'Tasks',
  taak: (nummer) => `Task ${nummer}`,
  wat: 'What is to be done?',
  functie: 'By whom?',
  datum: 'By',
  vooraf: 'Reminder, days before',
  taakErbij: 'Another task',
  taakWeg: (nummer) => `Remove task ${nummer}`,
  eerstEigenaar: 'Choose an owner first. Then you can give them a task.',
  bewaar: 'Keep',
  annuleer: 'Cancel',
  weggooien: 'Put in the bin',
  terug: (naam) => `Take ${naam} back`,
  geenTaken: 'There is nothing to do.',
  uiterlijk: (dag, functie) => `by ${dag}, ${functie}`,
  teLaat: (dag, functie) => `was due on ${dag}, ${functie}`,
  gedaan: 'Done',
  isGedaan: (wat) => `${wat}: done`,
  weerOpen: 'Not done after all',
  ronde: (jaar) => `Round of ${jaar}: who looked when?`,
  gezien: (dag, wie) => `looked at on ${dag} by ${wie}`,
  open: 'not looked at yet',
  ikKeek: (functie) => `Note: looked at as ${functie.toLowerCase()}`,
  bevinding: 'What struck you? (optional)',
  stand: (open, alle) =>
    open === '0'
      ? `The round is complete: all ${telling(alle, 'look', 'looks')} were taken.`
      : `${open} of ${telling(alle, 'look', 'looks')} still to take.`,
  jaar: 'Round of',
  aandacht: {
    titel: 'What waits for you',
    taak: (wat, naam, dag) => `${wat} (${naam}), by ${dag}`,
    laat: (wat, naam, dag) => `${wat} (${naam}): the day was ${dag}`,
    ronde: (aantal, jaar) =>
      `${telling(aantal, 'arrangement', 'arrangements')} in the round of ${jaar} still to look at`,
    naar: 'To owners and round',
  },
  fouten: {
    onderwerp: 'Choose an arrangement from the list, or give its number.',
    onbekend: 'This arrangement is not in the register.',
    dubbel: 'This stands there twice.',
    tekst: 'Write down what is to be done.',
    dag: 'Choose a day that there is.',
    'geen-eigenaar': 'Give the task to an owner.',
    vast: 'The arrangement itself cannot change.',
  },
  post: {
    vooraf: (dag) => `It is due by ${dag}.`,
    'te-laat': (dag) => `It was due on ${dag}.`,
  },
};
