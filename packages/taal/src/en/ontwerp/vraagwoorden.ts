import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

type Vraagwoorden = Pick<
  Catalogus['ontwerp'],
  | 'inWoorden'
  | 'doelzin'
  | 'gewichtwoorden'
  | 'eiszinnen'
  | 'kanNiet'
  | 'kanWel'
  | 'versoepel'
  | 'laatWeg'
  | 'pasToe'
  | 'nietNog'
>;

/** English texts of a question in words: its goals, its demands, and what cannot be. */
export const enVraagwoorden: Vraagwoorden = {
  inWoorden: 'In words',
  doelzin: (namen) => `The map agrees as much as it can with: ${namen}.`,
  gewichtwoorden: { meer: 'weighs more', minder: 'weighs less' },
  eiszinnen: {
    titel: 'And it meets this:',
    geen: 'Everything else is free.',
    aantal: {
      min: (aantal) =>
        `There ${aantal === '1' ? 'is' : 'are'} at least ${telling(aantal, 'region', 'regions')}.`,
      max: (aantal) =>
        `There ${aantal === '1' ? 'is' : 'are'} at most ${telling(aantal, 'region', 'regions')}.`,
    },
    inwoners: {
      min: (aantal) => `Every region has at least ${telling(aantal, 'inhabitant', 'inhabitants')}.`,
      max: (aantal) => `Every region has at most ${telling(aantal, 'inhabitant', 'inhabitants')}.`,
    },
    aaneen: 'Every region is contiguous.',
    muur: (indeling) => `No region crosses a border of: ${indeling}.`,
    verplaatsingen: (aantal, vandaag) =>
      `At most ${telling(aantal, 'municipality lies', 'municipalities lie')} in another region than today (${vandaag}).`,
    vasteRegios: (aantal, vandaag) =>
      `${telling(aantal, 'region of today stays as it is', 'regions of today stay as they are')} (${vandaag}).`,
    vasteGemeenten: (aantal, vandaag) =>
      `${telling(aantal, 'municipality keeps its place', 'municipalities keep their place')} of today (${vandaag}).`,
  },
  kanNiet: 'This cannot be:',
  kanWel: 'Any one of these is enough to take this objection away:',
  versoepel: {
    minimum: (van, naar) =>
      `at least ${telling(naar, 'inhabitant', 'inhabitants')} a region instead of ${van}`,
    maximum: (van, naar) =>
      `at most ${telling(naar, 'inhabitant', 'inhabitants')} a region instead of ${van}`,
    minAantal: (van, naar) => `at least ${telling(naar, 'region', 'regions')} instead of ${van}`,
    maxAantal: (van, naar) => `at most ${telling(naar, 'region', 'regions')} instead of ${van}`,
  },
  laatWeg: {
    aaneengesloten: 'regions need not be contiguous',
    samen: 'no municipalities that must be together',
    apart: 'no municipalities that may not be together',
    vasteRegios: 'no fixed regions',
    vasteEenheden: 'no fixed municipalities',
    muren: 'no borders that regions must stay within',
    verplaatsingen: 'no highest number of municipalities that change region',
  },
  pasToe: 'Apply',
  nietNog: 'Without this objection it is not certain yet that there is a map: computing will tell.',
};
