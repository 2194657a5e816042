import type { Punt } from '@samenhang/beeld';

export type Richting = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const hoeken: Record<Richting, number> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

export function isRichting(toets: string): toets is Richting {
  return toets in hoeken;
}

/** Within this angle of the arrow, a place counts as lying that way. */
const bereik = Math.PI / 3;

/**
 * The place that an arrow key leads to: of the candidates that lie within 60° of the arrow the one that is
 * near and straight ahead. Undefined where nothing lies that way.
 */
export function nextInRichting(
  van: Punt,
  richting: Richting,
  kandidaten: readonly { readonly index: number; readonly midden: Punt }[],
): number | undefined {
  let best: number | undefined;
  let laagste = Number.POSITIVE_INFINITY;
  for (const { index, midden } of kandidaten) {
    const dx = midden[0] - van[0];
    const dy = midden[1] - van[1];
    const afstand = Math.hypot(dx, dy);
    if (afstand === 0) continue;
    const draai = Math.atan2(dy, dx) - hoeken[richting];
    const hoek = Math.abs(Math.atan2(Math.sin(draai), Math.cos(draai)));
    if (hoek > bereik) continue;
    const kosten = afstand * (1 + 2 * hoek);
    if (kosten < laagste) {
      laagste = kosten;
      best = index;
    }
  }
  return best;
}
