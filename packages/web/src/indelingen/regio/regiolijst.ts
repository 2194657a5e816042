import { type Atlas, type Regiocijfers, regionFigures } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import type { Regiorij, Regios } from '../../atlas/index.ts';
import type { Indeling } from '../../keuze/index.ts';

/** One regio as the page tells of it. */
export interface Regio extends Omit<Regiocijfers, 'zelfvoorziening'> {
  /** Index in the editie. */
  readonly index: number;
  readonly code: string;
  readonly naam: string;
  /** Of the jobs of its residents: those inside it; NaN where not known (yet). */
  readonly aanbod: number;
  /** Of the jobs inside it: those of its residents. */
  readonly vraag: number;
  /** Codes of its gemeenten. */
  readonly codes: ReadonlySet<string>;
}

/** Every regio of an editie; self-containment comes from the server, and may come later. */
export function maakRegios(atlas: Atlas, { editie }: Indeling, antwoord: Regios | undefined): Regio[] {
  const vanServer = new Map(antwoord?.regios.map((r): [string, Regiorij] => [r.code, r]));
  return regionFigures(atlas, editie).map((cijfers, index) => {
    const { code = '', naam = '' } = editie.regios[index] ?? {};
    const zelf = vanServer.get(code)?.zelfvoorziening;
    return {
      ...cijfers,
      index,
      code,
      naam: naam || code,
      aanbod: zelf?.aanbod ?? Number.NaN,
      vraag: zelf?.vraag ?? Number.NaN,
      codes: new Set(Array.from(ledenVan(editie.overdekking, index), (g) => atlas.gemeenten[g]?.code ?? '')),
    };
  });
}

/** Of all jobs of residents, the part that lies in their own regio; NaN where not known. */
export function eigenRegio(antwoord: Regios | undefined): number {
  let binnen = 0;
  let alle = 0;
  for (const { zelfvoorziening: z } of antwoord?.regios ?? []) {
    if (!z?.aanbod) continue;
    binnen += z.banen;
    alle += z.banen / z.aanbod;
  }
  return binnen / alle;
}

/** The middle one of some values; NaN where there are none. */
export function mediaan(waarden: readonly number[]): number {
  const op = waarden.filter((x) => !Number.isNaN(x)).sort((a, b) => a - b);
  const half = op.length >> 1;
  return op.length % 2 === 1
    ? (op[half] ?? Number.NaN)
    : ((op[half - 1] ?? Number.NaN) + (op[half] ?? Number.NaN)) / 2;
}
