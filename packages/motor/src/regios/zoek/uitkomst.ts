import { buildNetwerk, tidy } from '../../grond/index.ts';
import type { Labels } from '../../partitie/index.ts';
import type { Opgave } from '../opgave/opgave.ts';
import { countCut, mapValue } from '../opgave/toets.ts';
import type { RegioKaart } from '../zoekvraag.ts';

/** A map that was found, with its value from scratch and what the bound tells of it. */
export function toKaart(
  opgave: Opgave,
  labels: Labels,
  grens: number | undefined,
  iteraties: number,
): RegioKaart {
  const snede = countCut(buildNetwerk(opgave.n, opgave.verbindingen), labels);
  const waarde = tidy(mapValue(opgave, labels, snede));
  const bewezen = grens !== undefined && grens <= waarde + 1e-7 * Math.max(1, Math.abs(waarde));
  return {
    labels,
    waarde,
    snede,
    ...(grens === undefined
      ? {}
      : { grens: bewezen ? waarde : tidy(grens), gat: bewezen ? 0 : tidy(grens - waarde) }),
    bewezen,
    iteraties,
  };
}
