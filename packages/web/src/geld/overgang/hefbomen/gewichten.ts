/** The weights of a key: together one. */

import { balance } from '../../invoer/gewichten.ts';
import { idOf, type Maatkeuze } from './hefboom.ts';

type Maten = readonly Maatkeuze[];

export const sumOf = (maten: Maten): number => maten.reduce((som, { gewicht }) => som + gewicht, 0);

/** In ten-thousandths, so that the address stays short; what is lost by that goes to the largest. */
function round(maten: Maten, vast: string | undefined): Maten {
  const rond = maten.map((maat) => ({ ...maat, gewicht: Math.round(maat.gewicht * 1e4) / 1e4 }));
  const vrij = rond.filter((maat) => idOf(maat) !== vast && maat.gewicht > 0);
  const meeste = vrij.reduce<Maatkeuze | undefined>(
    (a, b) => (b.gewicht > (a?.gewicht ?? 0) ? b : a),
    undefined,
  );
  const over = 1 - sumOf(rond);
  return rond
    .map((maat) =>
      maat === meeste ? { ...maat, gewicht: Math.round((maat.gewicht + over) * 1e4) / 1e4 } : maat,
    )
    .filter(({ gewicht }) => gewicht > 0);
}

/** With this weight for one of them: the others give or take what is over, in proportion. */
export function withWeight(maten: Maten, id: string, gewicht: number): Maten {
  const vast = maten.findIndex((maat) => idOf(maat) === id);
  const begrensd = Math.min(1, Math.max(0, gewicht));
  const nieuw = balance(
    maten.map((maat, k) => (k === vast ? begrensd : maat.gewicht)),
    vast,
  );
  return round(
    maten.map((maat, k) => ({ ...maat, gewicht: nieuw[k] ?? 0 })),
    id,
  );
}

/** With one more, which counts as much as the others do on average. */
export function withMaat(maten: Maten, maat: Pick<Maatkeuze, 'maat' | 'jaar'>): Maten {
  const anderen = maten.filter((een) => idOf(een) !== idOf(maat));
  return withWeight([...anderen, { ...maat, gewicht: 0 }], idOf(maat), 1 / (anderen.length + 1));
}

/** The same in proportion, together one. */
export function toWhole(maten: Maten): Maten {
  const som = sumOf(maten);
  return round(
    maten.map((maat) => ({ ...maat, gewicht: som > 0 ? maat.gewicht / som : 1 / maten.length })),
    undefined,
  );
}
