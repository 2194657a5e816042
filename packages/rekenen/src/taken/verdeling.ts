/** Units without a country: clique partitions, and regions of a graph. */

import { cliquePartition, mergeCliqueAnswers, mergeRegioAnswers, regionalise } from '@samenhang/motor';
import { bestOf } from './stand.ts';
import type { Tussenstand, Werkwijze } from './taak.ts';

function foundOf({ waarde, labels }: Tussenstand) {
  return labels && { waarde, lagen: [labels] };
}

export const clique: Werkwijze<'clique'> = {
  solve: (vraag, { oplosser, ...leiding }) =>
    cliquePartition({ ...vraag, ...leiding, ...(oplosser ? { oplosser } : {}) }),
  merge: mergeCliqueAnswers,
  gedeeld: { omvang: ({ n, iteraties }) => (iteraties === undefined ? n : 0), gevonden: foundOf },
  isFinal: (a) => a.bewezen,
  gather: bestOf,
  divide: (vraag, rang) => (rang === 0 ? vraag : { ...vraag, exact: false }),
};

export const regio: Werkwijze<'regio'> = {
  solve: (vraag, { oplosser, ...leiding }) =>
    regionalise({ ...vraag, ...leiding, ...(oplosser ? { oplosser } : {}) }),
  merge: mergeRegioAnswers,
  gedeeld: { omvang: ({ opgave, iteraties }) => (iteraties === undefined ? opgave.n : 0), gevonden: foundOf },
  isFinal: (a) => (a.soort === 'kaart' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  gather: bestOf,
  divide: (vraag, rang) => (rang === 0 ? vraag : { ...vraag, exact: false }),
};
