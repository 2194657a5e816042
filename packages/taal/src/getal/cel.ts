import type { Cel, Kolomkop } from '@samenhang/core';
import type { Taal } from '../taal.ts';
import { datumInWoorden } from './datum.ts';
import { maakGetallen } from './getallen.ts';

const janee: Readonly<Record<Taal, readonly [nee: string, ja: string]>> = {
  nl: ['nee', 'ja'],
  en: ['no', 'yes'],
};

/** Units of which the cents say something. */
const fijn: ReadonlySet<string | undefined> = new Set(['euro per inwoner', 'procent']);

/** Numbers as people read them: whole euro, cents per inhabitant, else no more decimals than say something. */
function schrijfGetal(x: number, { type, eenheid }: Kolomkop, taal: Taal): string {
  const getal = maakGetallen(taal);
  if (type === 'jaar') return String(x);
  if (type === 'deel') return getal.procentFijn(x);
  if (type === 'heel' || eenheid?.nl === 'euro') return getal.heel(x);
  return fijn.has(eenheid?.nl) ? getal.met(x, 2) : getal.kort(x);
}

/** A cell of a table as people read it, by the type and unit of its column; a dash where nothing is known. */
export function schrijfCel(kop: Kolomkop, cel: Cel, taal: Taal): string {
  if (cel === null) return '–';
  if (typeof cel === 'boolean') return janee[taal][Number(cel)] ?? '';
  if (typeof cel === 'number') return schrijfGetal(cel, kop, taal);
  return kop.type === 'datum' ? datumInWoorden(cel, taal) : cel;
}
