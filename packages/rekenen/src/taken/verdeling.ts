/** Units without a country: clique partitions, and regions of a graph. */

import { cliquePartition, mergeCliqueAnswers, mergeRegioAnswers, regionalise } from '@samenhang/motor';
import { bestOf } from './stand.ts';
import type { Werkwijze } from './taak.ts';

export const clique: Werkwijze<'clique'> = {
  solve: (vraag, { oplosser, ...leiding }) =>
    cliquePartition({ ...vraag, ...leiding, ...(oplosser ? { oplosser } : {}) }),
  merge: mergeCliqueAnswers,
  isFinal: (a) => a.bewezen,
  gather: bestOf,
  divide: (vraag, rang) => (rang === 0 ? vraag : { ...vraag, exact: false }),
};

export const regio: Werkwijze<'regio'> = {
  solve: (vraag, { oplosser, ...leiding }) =>
    regionalise({ ...vraag, ...leiding, ...(oplosser ? { oplosser } : {}) }),
  merge: mergeRegioAnswers,
  isFinal: (a) => (a.soort === 'kaart' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  gather: bestOf,
  divide: (vraag, rang) => (rang === 0 ? vraag : { ...vraag, exact: false }),
};
