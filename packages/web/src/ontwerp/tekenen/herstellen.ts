import { buildNetwerk, type Herstel, repairRegions } from '@samenhang/motor';
import { useDeferredValue, useMemo } from 'react';
import type { Ontwerpcijfers } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';

/** A region of the layer shown that falls apart. */
export type Breuk = Extract<Ontwerpcijfers['schendingen'][number], { code: 'niet-aaneengesloten' }>;

/** The regions of a layer that fall apart. */
export function breuken(cijfers: Ontwerpcijfers | undefined, laag: number): Breuk[] {
  return (cijfers?.schendingen ?? []).filter(
    (s): s is Breuk => s.code === 'niet-aaneengesloten' && s.laag === laag,
  );
}

/** All parts of a broken region but the largest: what lies loose. */
export function looseParts({ delen }: Breuk): number[] {
  return delen
    .toSorted((a, b) => b.length - a.length)
    .slice(1)
    .flat();
}

/** The fewest moves that mend the map on the screen, once the hand rests; undefined where nothing is broken, or none was found. */
export function useHerstel(
  { meter, getoond }: Pick<Ontwerpbeeld, 'meter' | 'getoond'>,
  laag: number,
  vast: ReadonlySet<number>,
): Herstel | undefined {
  const opgave = meter?.opgaven[laag];
  const labels = useDeferredValue(getoond?.vanwaar === 'bezig' ? undefined : getoond?.lagen[laag]);
  const net = useMemo(() => opgave && buildNetwerk(opgave.n, opgave.verbindingen), [opgave]);
  return useMemo(() => {
    if (!net || !labels || opgave?.aaneengesloten === false) return undefined;
    const herstel = repairRegions({ net, labels, vast });
    return herstel && herstel.verplaatst.length > 0 ? herstel : undefined;
  }, [net, opgave, labels, vast]);
}
