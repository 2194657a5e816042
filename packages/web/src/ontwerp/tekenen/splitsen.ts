import { helften, splitOpgave, splitRegio } from '@samenhang/core';
import type { Labels, Opgave } from '@samenhang/motor';
import { useState } from 'react';
import { useWerk } from '../../werk/index.ts';

/** Milliseconds that the engine gets to divide a region. */
const tijdMs = 1500;

export type Splitsstand = 'rust' | 'bezig' | 'mislukt';

/** Lets the engine divide a region in two, in a worker: at a third of the inhabitants, or less where that cannot be. */
export function useSplitsen(opgave: Opgave | undefined, onLabels: (labels: Labels) => void) {
  const { start, stop } = useWerk(undefined);
  const [stand, setStand] = useState<Splitsstand>('rust');
  const attempt = (labels: Labels, regio: number, poging: number): void => {
    const deel = helften[poging];
    if (!opgave || deel === undefined) {
      setStand('mislukt');
      return;
    }
    start(
      { soort: 'regio', vraag: { opgave: splitOpgave(opgave, labels, regio, deel), tijdMs } },
      {},
      (uitkomst) => {
        if (uitkomst.ok && uitkomst.antwoord.soort === 'kaart') {
          setStand('rust');
          onLabels(splitRegio(labels, regio, uitkomst.antwoord.labels));
        } else attempt(labels, regio, poging + 1);
      },
    );
  };
  return {
    stand,
    splits: (labels: Labels, regio: number) => {
      setStand('bezig');
      attempt(labels, regio, 0);
    },
    stop,
  };
}
