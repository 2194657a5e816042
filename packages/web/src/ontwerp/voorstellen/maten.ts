import type { Getallen } from '@samenhang/taal';
import type { Voorsteldoel } from './voorstelbeeld.ts';

/** How a score is written. */
export function writeMaat(doel: Voorsteldoel, waarde: number, getal: Getallen): string {
  if (Number.isNaN(waarde)) return '–';
  return doel === 'overeenkomst' || doel === 'onbalans' ? getal.procent(waarde) : getal.heel(waarde);
}
