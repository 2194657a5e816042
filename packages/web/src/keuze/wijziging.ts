import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useLayoutEffect, useState } from 'react';
import type { Ruw, Stand } from '../adres/index.ts';

/** What changes of an address; `undefined` takes a part out of it. */
type Wijziging<Adres> = { readonly [K in keyof Adres]?: Adres[K] | undefined };

/** The address of a page as state: what the pages have in common, and what the page adds. */
export interface Standbeheer<Adres extends Stand = Stand> {
  readonly stand: Adres;
  readonly wijzig: (wijziging: Wijziging<Adres>) => void;
  /** Takes the last change of the choice back; absent when there is none. */
  readonly herstel?: () => void;
}

/** Name of the mark set when a choice changes, and of the measure from there to the next paint. */
const herkleuring = 'samenhang:herkleuring';

/** The address as state, as the page reads it. Changes of what is chosen can be taken back. */
export function useStand<Adres extends Stand>(parse: (ruw: Ruw) => Adres): Standbeheer<Adres> {
  const stand = parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [vorige, setVorige] = useState<readonly Adres[]>([]);

  const go = useCallback(
    (nieuw: Wijziging<Adres>) => {
      performance.mark(herkleuring);
      void navigate({ to: '.', search: () => parse(nieuw), replace: false, resetScroll: false });
    },
    [navigate, parse],
  );
  const laatste = vorige.at(-1);
  return {
    stand,
    wijzig: (wijziging) => {
      if ('indelingen' in wijziging || 'jaar' in wijziging) setVorige([...vorige.slice(-19), stand]);
      go({ ...stand, ...wijziging });
    },
    ...(laatste
      ? {
          herstel: () => {
            setVorige(vorige.slice(0, -1));
            go(laatste);
          },
        }
      : {}),
  };
}

/** Name of the mark set when the first map has been painted. */
const kaartGetekend = 'samenhang:kaart';

/** Sets the marks that go with a map that has just been painted in these colours. */
function noteGetekend(): void {
  if (performance.getEntriesByName(kaartGetekend).length === 0) performance.mark(kaartGetekend);
  if (performance.getEntriesByName(herkleuring, 'mark').length === 0) return;
  performance.measure(herkleuring, herkleuring);
  performance.clearMarks(herkleuring);
}

/**
 * Measures from the last change of the choice until what it leads to is painted; the bench and the browser
 * journeys read it. `kleuren` are the colours of the map, another array when they change.
 */
export function useHerkleurmeting(kleuren: readonly unknown[]): void {
  useLayoutEffect(() => {
    if (kleuren.length === 0) return undefined;
    const frame = requestAnimationFrame(() => {
      // The task after this frame: the picture has been painted.
      const kanaal = new MessageChannel();
      kanaal.port1.onmessage = noteGetekend;
      kanaal.port2.postMessage(undefined);
    });
    return () => cancelAnimationFrame(frame);
  }, [kleuren]);
}
