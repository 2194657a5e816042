/**
 * A path of one's own as text: a line a year, with the year and the part of the money in percents that goes by the key. As it is
 * typed, or pasted from a sheet: `2028 10%`, `2028⇥10`, `2028; 12,5`, or the percentages alone.
 */

import type { Scenario } from '@samenhang/core/geld/scenario';
import { leesGetal, type Taal } from '@samenhang/taal';

/** What is wrong with a line: the year that it is about, and what stands there. */
export interface Padfout {
  readonly code: 'geenGetal' | 'buiten' | 'anderJaar' | 'leeg' | 'teVeel';
  /** The year that the line is about. */
  readonly jaar: number;
  readonly tekst: string;
}

type Gelezenpad =
  | { readonly ok: true; readonly fasen: readonly number[] }
  | { readonly ok: false; readonly fouten: readonly Padfout[] };

/** As many steps as a scenario may have. */
const meesteStappen = 50;

const regelvorm = /^(?:(?<jaar>\d{4})\s*[\t;:, ]\s*)?(?<deel>\S.*)$/u;

function readRegel(regel: string, jaar: number, taal: Taal): number | Padfout {
  const { jaar: genoemd, deel = '' } = regelvorm.exec(regel)?.groups ?? {};
  if (genoemd !== undefined && Number(genoemd) !== jaar) return { code: 'anderJaar', jaar, tekst: genoemd };
  const gelezen = leesGetal(deel, taal);
  if (gelezen.soort !== 'getal') return { code: 'geenGetal', jaar, tekst: deel };
  return gelezen.getal >= 0 && gelezen.getal <= 100
    ? gelezen.getal / 100
    : { code: 'buiten', jaar, tekst: deel };
}

/** The parts (0–1) of the lines, or every fault. @param eerste the year of the first step. */
export function readPad(tekst: string, eerste: number, taal: Taal): Gelezenpad {
  const regels = tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);
  if (regels.length === 0) return { ok: false, fouten: [{ code: 'leeg', jaar: eerste, tekst: '' }] };
  if (regels.length > meesteStappen)
    return { ok: false, fouten: [{ code: 'teVeel', jaar: eerste + meesteStappen, tekst: '' }] };
  const gelezen = regels.map((regel, k) => readRegel(regel, eerste + k, taal));
  const fouten = gelezen.filter((deel) => typeof deel !== 'number');
  return fouten.length > 0
    ? { ok: false, fouten }
    : { ok: true, fasen: gelezen.filter((deel) => typeof deel === 'number') };
}

/** The parts that a path has now, from its first step until the last that differs. */
export function stepsOf({ tabel, duur }: Scenario['pad']): readonly number[] {
  if (tabel) return tabel.waarden;
  const jaren = duur?.waarde ?? 10;
  return Array.from({ length: jaren }, (_, k) => (k + 1) / jaren);
}

/** Those as lines. @param schrijf a number as people write it. */
export function writePad(
  fasen: readonly number[],
  eerste: number,
  schrijf: (getal: number) => string,
): string {
  return fasen.map((fase, k) => `${eerste + k} ${schrijf(fase * 100)}%`).join('\n');
}
