import type { Overdekking } from '@samenhang/motor';
import type { Atlas, Editie } from '../atlas/index.ts';

/** Synthetic editie around a cover. */
export function editie(indeling: string, overdekking: Overdekking): Editie {
  return {
    indeling,
    jaar: 2000,
    basis: 'waargenomen',
    oorsprongjaar: 2000,
    wijze: '',
    bron: 'synthetisch',
    licentie: '',
    gebreken: '',
    regios: Array.from({ length: overdekking.aantalRegios }, (_, r) => ({
      code: `R${r}`,
      naam: `Regio ${r}`,
    })),
    overdekking,
    onzeker: [],
  };
}

/** Synthetic atlas of `n` gemeenten A, B, C …; each with the given inhabitants, or 1000. */
export function atlas(n: number, edities: readonly Editie[], inwoners?: readonly number[]): Atlas {
  return {
    jaar: 2000,
    gemeenten: Array.from({ length: n }, (_, i) => ({
      code: `GM${String(i).padStart(4, '0')}`,
      naam: String.fromCodePoint(65 + i),
    })),
    inwoners: Float64Array.from({ length: n }, (_, i) => inwoners?.[i] ?? 1000),
    inwonersJaar: new Uint16Array(n).fill(2000),
    buren: { start: new Uint32Array(n + 1), naar: new Uint32Array(0), soort: new Uint8Array(0) },
    indelingen: new Map(),
    edities: new Map(edities.map((e) => [e.indeling, e])),
    regels: [],
    voorkeuzes: new Map(),
  };
}
