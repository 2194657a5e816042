import {
  buildNetwerk,
  checkMap,
  countCut,
  fromTriangle,
  type Opgave,
  type Paargewichten,
  partitionValue,
  partitionWeights,
  regionalise,
  seededToeval,
} from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from './highs.ts';

const oplosser = await loadHighs();

/** Value of every set of units as one region. */
function valuesOfSets({ n, w }: Paargewichten): Float64Array {
  const binnen = new Float64Array(1 << n);
  for (let s = 1; s < 1 << n; s++) {
    const i = 31 - Math.clz32(s & -s);
    let som = binnen[s & (s - 1)] ?? 0;
    for (let j = i + 1; j < n; j++) som += (s >> j) & 1 ? (w[i * n + j] ?? 0) : 0;
    binnen[s] = som;
  }
  return binnen;
}

/** The optimum by dynamic programming over sets: best(S) = max over regions that hold S's lowest unit. */
function optimumOf(gewichten: Paargewichten): number {
  const binnen = valuesOfSets(gewichten);
  const best = new Float64Array(binnen.length);
  for (let s = 1; s < best.length; s++) {
    const laagste = s & -s;
    const rest = s ^ laagste;
    let hoogst = binnen[s] ?? 0;
    for (let t = rest; t > 0; t = (t - 1) & rest)
      hoogst = Math.max(hoogst, (binnen[s ^ t] ?? 0) + (best[t] ?? 0));
    best[s] = hoogst;
  }
  return best.at(-1) ?? 0;
}

const vraag = { exact: true, oplosser, iteraties: 1, tijdMs: 60_000 };

describe('proof with HiGHS', () => {
  it('proves the optimum of small problems, from a poor start', () => {
    const problemen = fc.integer({ min: 2, max: 9 }).chain((n) =>
      fc
        .array(fc.integer({ min: -9, max: 9 }), {
          minLength: (n * (n - 1)) / 2,
          maxLength: (n * (n - 1)) / 2,
        })
        .map((w) => fromTriangle(n, Int32Array.from(w))),
    );
    fc.assert(
      fc.property(problemen, (g) => {
        const antwoord = partitionWeights(g, vraag);
        expect(antwoord.waarde).toBe(optimumOf(g));
        expect(antwoord).toMatchObject({ bewezen: true, gat: 0, grens: antwoord.waarde });
        expect(partitionValue(g, antwoord.labels)).toBe(antwoord.waarde);
      }),
    );
  });

  it('branches where the relaxation has a gap', () => {
    const toeval = seededToeval(5);
    const n = 15;
    const w = Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 41) - 20);
    const antwoord = partitionWeights(fromTriangle(n, w), vraag);
    expect(antwoord).toMatchObject({ bewezen: true, waarde: optimumOf(fromTriangle(n, w)) });
  });

  it('is right off the grid, to within its tolerance', () => {
    const toeval = seededToeval(6);
    const w = Float64Array.from({ length: 45 }, () => toeval() * 2 - 1);
    const g = fromTriangle(10, w);
    const antwoord = partitionWeights(g, vraag);
    expect(antwoord.bewezen).toBe(true);
    expect(antwoord.waarde).toBeCloseTo(optimumOf(g), 9);
    expect(antwoord.grens).toBeGreaterThanOrEqual(antwoord.waarde);
    expect(antwoord.gat).toBeLessThan(1e-6);
  });

  it('out of time it keeps a bound that holds, and claims no proof', () => {
    const toeval = seededToeval(7);
    const w = Int32Array.from({ length: 1225 }, () => Math.floor(toeval() * 201) - 100);
    const antwoord = partitionWeights(fromTriangle(50, w), { ...vraag, tijdMs: 200 });
    expect(antwoord.bewezen).toBe(false);
    expect(antwoord.grens).toBeGreaterThan(antwoord.waarde);
  });
});

describe('HiGHS as LP solver', () => {
  it('gives the point and the prices', () => {
    // Maximise 3x + 2y, x + y ≤ 4, x ≤ 3, both within 0 … 10: x = 3, y = 1, prices 2 and 1.
    const model = oplosser.create({
      doel: Float64Array.of(3, 2),
      onder: Float64Array.of(0, 0),
      boven: Float64Array.of(10, 10),
    });
    model.addRows({
      start: Int32Array.of(0, 2, 3),
      kolom: Int32Array.of(0, 1, 0),
      coef: Float64Array.of(1, 1, 1),
      rechts: Float64Array.of(4, 3),
    });
    const { status, x, prijs } = model.solve(1000, { soort: 'hoekpunt' });
    expect(status).toBe('klaar');
    expect([...x, ...prijs]).toEqual([3, 1, 2, 1]);
    model.dropRows(Int32Array.of(1));
    model.setBounds(0, 0, 2);
    expect([...model.solve(1000, { soort: 'hoekpunt' }).x]).toEqual([2, 2]);
    model.setBounds(0, 5, 6);
    expect(model.solve(1000, { soort: 'hoekpunt' }).status).toBe('onoplosbaar');
    model.close();
  });
});

describe('proof of maps under constraints with HiGHS', () => {
  /** A grid of 3 × 3 with these inhabitants. */
  function question(gewicht: readonly number[], k: number): Opgave {
    const verbindingen = Array.from({ length: 9 }, (_, v) => v).flatMap((v): [number, number][] => [
      ...(v % 3 < 2 ? [[v, v + 1] as [number, number]] : []),
      ...(v < 6 ? [[v, v + 3] as [number, number]] : []),
    ]);
    const som = gewicht.reduce((a, b) => a + b, 0);
    const aantal = { min: k, max: k };
    const band = { minimum: (0.7 * som) / k, maximum: (1.3 * som) / k };
    return { n: 9, gewicht, verbindingen, aantal, ...band, doel: { snede: 1 } };
  }

  /** The fewest edges cut by any valid map, by trying all. */
  function fewestCut(opgave: Opgave): number {
    const net = buildNetwerk(opgave.n, opgave.verbindingen);
    let laagst = Number.POSITIVE_INFINITY;
    const visit = (labels: readonly number[]): void => {
      if (labels.length === opgave.n) {
        if (checkMap(opgave, labels).length === 0) laagst = Math.min(laagst, countCut(net, labels));
        return;
      }
      const volgend = Math.min(Math.max(-1, ...labels) + 1, (opgave.aantal?.max ?? opgave.n) - 1);
      for (let c = 0; c <= volgend; c++) visit([...labels, c]);
    };
    visit([]);
    return laagst;
  }

  it('proves the fewest cut edges of small grids', () => {
    const vragen = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }),
      fc.integer({ min: 2, max: 3 }),
    );
    fc.assert(
      fc.property(vragen, ([gewicht, k]) => {
        const opgave = question(gewicht, k);
        const laagst = fewestCut(opgave);
        if (!Number.isFinite(laagst)) return;
        const antwoord = regionalise({ opgave, exact: true, oplosser, tijdMs: 400 });
        expect(antwoord).toMatchObject({ soort: 'kaart', snede: laagst });
        if (antwoord.soort === 'kaart') expect(antwoord.grens ?? 0).toBeGreaterThanOrEqual(-laagst);
      }),
      { numRuns: 4 },
    );
  });

  it('ends as soon as it is proven', () => {
    const opgave = question(new Array<number>(9).fill(1), 3);
    const antwoord = regionalise({ opgave, exact: true, oplosser, tijdMs: 3000 });
    expect(antwoord).toMatchObject({ soort: 'kaart', snede: 6, grens: -6, gat: 0, bewezen: true });
  });
});
