import fc from 'fast-check';
import { type Atlas, buildOverdekking, type Editie, type Overdekking } from '../atlas/index.ts';

/** Synthetic: a partition from a label per unit. */
export function partition(labels: readonly number[]): Overdekking {
  const aantalRegios = Math.max(-1, ...labels) + 1;
  return buildOverdekking(
    labels.length,
    aantalRegios,
    labels.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
  );
}

/** Synthetic: a cover from the regions of each unit. */
export function cover(regios: readonly (readonly number[])[]): Overdekking {
  const leden = regios.flatMap((rs, eenheid) =>
    rs.map((regio) => ({ eenheid, regio, aandeel: 1 / rs.length })),
  );
  return buildOverdekking(regios.length, Math.max(-1, ...regios.flat()) + 1, leden);
}

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

/** Arbitrary labels of `n` units in at most `k` regions. */
export function labels(n: number, k = 5): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: k - 1 }), { minLength: n, maxLength: n });
}

/** Arbitrary cover of `n` units: each in zero to three of `k` regions. */
export function covers(n: number, k = 5): fc.Arbitrary<number[][]> {
  const regios = fc.uniqueArray(fc.integer({ min: 0, max: k - 1 }), { maxLength: 3 });
  return fc.array(regios, { minLength: n, maxLength: n });
}
