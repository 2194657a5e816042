import { checkMap, type Opgave } from '@samenhang/motor';
import { allDivisions } from '@samenhang/motor/testing';
import { designValue } from '../nesten.ts';

/** Every region of one map lies in one region of the other. */
function isWithin(onder: readonly number[], boven: readonly number[]): boolean {
  return onder.every((r, v) => boven[v] === boven[onder.indexOf(r)]);
}

/** Value of the best nested design, or undefined when there is none: all are tried. */
export function bestNested(lagen: readonly Opgave[]): number | undefined {
  const kaarten = [...allDivisions(lagen[0]?.n ?? 0)];
  const [eerste = [], ...hoger] = lagen.map((o) =>
    kaarten
      .filter((kaart) => checkMap(o, kaart).length === 0)
      .map((kaart) => ({ kaart, waarde: designValue([o], [kaart]) })),
  );
  let stand = eerste;
  for (const laag of hoger)
    stand = laag.flatMap(({ kaart, waarde }) => {
      const binnen = stand.filter((onder) => isWithin(onder.kaart, kaart)).map((onder) => onder.waarde);
      return binnen.length > 0 ? [{ kaart, waarde: waarde + Math.max(...binnen) }] : [];
    });
  return stand.length > 0 ? Math.max(...stand.map((s) => s.waarde)) : undefined;
}
