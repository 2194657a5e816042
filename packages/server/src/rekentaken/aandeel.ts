import type { Taakstand } from '../store/index.ts';

/** How far work is, as people see it: by its steps where it has them, else by its time. */
export function aandeelOf(stand: object, verstrekenMs: number, tijdMs: number): Taakstand {
  const aandeel =
    'gedaan' in stand && 'totaal' in stand
      ? Number(stand.gedaan) / Math.max(1, Number(stand.totaal))
      : verstrekenMs / tijdMs;
  const waarde = 'waarde' in stand ? Number(stand.waarde) : undefined;
  return { aandeel: Math.min(1, Math.max(0, aandeel)), ...(waarde === undefined ? {} : { waarde }) };
}
