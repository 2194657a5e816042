/** What the requirements of a design cost: each worker leaves out some of them, each in turn. */

import { type Eis, explainEisen, listEisen, translateOpgave } from '@samenhang/core';
import { explainAtOnce, loosenings } from '@samenhang/motor';
import type { Eistaak, StandVan, Werkwijze } from './taak.ts';

/** The requirements that a question has. */
function eisenOf({ atlas, opgave }: Pick<Eistaak, 'atlas' | 'opgave'>): Eis[] {
  const vertaling = translateOpgave(atlas, opgave);
  return vertaling.ok ? listEisen(vertaling.lagen) : [];
}

function sorted(eisen: StandVan['eisen']['eisen']) {
  return eisen.toSorted((a, b) => b.winst - a.winst);
}

export const eisen: Werkwijze<'eisen'> = {
  solve: ({ atlas, opgave, ontwerp, exact: _, alleen = eisenOf({ atlas, opgave }) }, leiding) => {
    const { seed, klok, gestopt, voortgang, oplosser } = leiding;
    const klaar: StandVan['eisen']['eisen'][number][] = [];
    return explainEisen({
      atlas,
      opgave: { ...opgave, seed },
      ontwerp,
      alleen,
      tijdPerEis: (opgave.tijd ?? 10) / Math.max(1, alleen.length),
      klok,
      gestopt,
      gedaan: (uitleg) => {
        klaar.push(uitleg);
        voortgang({ gedaan: klaar.length, totaal: alleen.length, eisen: [...klaar] });
      },
      ...(oplosser ? { oplosser } : {}),
    });
  },
  merge: (antwoorden) => sorted(antwoorden.flat()),
  isFinal: () => false,
  gather: (standen) => ({
    gedaan: standen.reduce((som, s) => som + s.gedaan, 0),
    totaal: standen.reduce((som, s) => som + s.totaal, 0),
    eisen: sorted(standen.flatMap((s) => s.eisen)),
  }),
  divide: (vraag, rang, aantal) => {
    const alleen = (vraag.alleen ?? eisenOf(vraag)).filter((_, k) => k % aantal === rang);
    return alleen.length > 0 || rang === 0 ? { ...vraag, alleen } : undefined;
  },
};

/** What is impossible by structure is told at once by one worker; a question with faults has none yet. */
export const haalbaarheid: Werkwijze<'haalbaarheid'> = {
  solve: ({ atlas, opgave }) => {
    const vertaling = translateOpgave(atlas, opgave);
    for (const [laag, vraag] of (vertaling.ok ? vertaling.lagen : []).entries()) {
      const uitleg = explainAtOnce(vraag);
      if (uitleg) return { laag, uitleg, versoepelingen: loosenings(vraag) };
    }
    return undefined;
  },
  merge: ([antwoord]) => antwoord,
  isFinal: () => true,
  gather: ([stand]) => stand ?? { gedaan: 0, totaal: 1 },
  divide: (vraag, rang) => (rang === 0 ? vraag : undefined),
};
