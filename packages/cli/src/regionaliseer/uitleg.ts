import { describeExplanation } from '@samenhang/core';
import type { Uitleg } from '@samenhang/motor';

/** Sentences about gemeenten and inhabitants, said of units and weights. */
function unitWords(zin: string): string {
  return zin
    .replace(/^([\d.]+) inwoners zijn/u, 'Een gewicht van $1 is')
    .replaceAll(/(hebben|heeft) ([\d.]+) inwoners/gu, '$1 een gewicht van $2')
    .replaceAll('aantal inwoners', 'gewicht')
    .replaceAll(/(\d) inwoners/gu, '$1')
    .replaceAll('gemeenten', 'eenheden')
    .replaceAll('gemeente', 'eenheid');
}

/** Why there is no map, about the units of any graph. Their names are kept out of the change of words. */
export function explainUnits(uitleg: Uitleg, ids: readonly string[]): string[] {
  const merk = '\u0001';
  return describeExplanation(uitleg, (k) => `${merk}${k}${merk}`).map((zin) =>
    unitWords(zin)
      .split(merk)
      .map((deel, k) => (k % 2 === 1 ? (ids[Number(deel)] ?? '') : deel))
      .join(''),
  );
}
