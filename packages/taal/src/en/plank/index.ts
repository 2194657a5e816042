import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of what is kept in somebody's own browser. */
export const enPlank: Catalogus['plank'] = {
  titel: 'In this browser',
  uitleg:
    'This is only in this browser, on this device. When you clear the data of this website, it is gone. Keep what you do not want to lose as a file too.',
  bewaar: 'Keep in this browser',
  aanmelden: 'Sign in and keep on the server',
  klaar: (titel) => `‘${titel}’ was kept in this browser.`,
  versie: (versie, datum) => `Version ${versie}, ${datum}`,
  meenemen: {
    kop: (aantal) =>
      `${telling(aantal, 'design or scenario is', 'designs and scenarios are')} in this browser only`,
    uitleg:
      'Do you want to take it along to this server? All versions go along. What does not succeed stays here.',
    knop: 'Take along to the server',
    bezig: 'It is being taken along.',
    gelukt: (titel) => `‘${titel}’: is on the server now.`,
    mislukt: (titel) => `‘${titel}’: did not succeed. It is still in this browser.`,
  },
  fouten: {
    dicht:
      'Your browser keeps nothing of this website, for instance in a private window. Keep your work as a file, or sign in.',
    vol: 'There is no room left in this browser. Throw something away, keep your work as a file, or sign in.',
  },
};
