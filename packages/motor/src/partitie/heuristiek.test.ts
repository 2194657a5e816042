import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededToeval } from '../grond/index.ts';
import { gewichten, optimumByForce } from '../testing/verdelingen.ts';
import { searchPartition } from './heuristiek.ts';
import { fromTriangle, partitionValue } from './paargewichten.ts';

function random(n: number, seed: number): ReturnType<typeof fromTriangle> {
  const toeval = seededToeval(seed);
  return fromTriangle(
    n,
    Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 201) - 100),
  );
}

const vraag = { seed: 1, tijdMs: 60_000, iteraties: 20_000 };

describe('search', () => {
  it('finds the optimum of small problems', () => {
    fc.assert(
      fc.property(gewichten(8), fc.integer(), (g, seed) => {
        const antwoord = searchPartition({ gewichten: g, seed, tijdMs: 5000, geduld: 300 });
        expect(antwoord.waarde).toBe(optimumByForce(g));
        expect(partitionValue(g, antwoord.labels)).toBe(antwoord.waarde);
      }),
    );
  });

  it('gives the same answer for the same seed and iterations, whatever the clock says', () => {
    const g = random(60, 3);
    let nu = 0;
    const een = searchPartition({ ...vraag, gewichten: g, klok: () => 0 });
    const ander = searchPartition({ ...vraag, gewichten: g, klok: () => (nu += 0.01) });
    expect(ander).toEqual(een);
  });

  it('finds the optimum in weights that are no whole numbers, or huge', () => {
    fc.assert(
      fc.property(gewichten(7), fc.constantFrom(0.3, 1e-5, 1e12), (g, maal) => {
        const maten = { n: g.n, w: g.w.map((x) => x * maal) };
        const antwoord = searchPartition({ gewichten: maten, seed: 1, tijdMs: 5000, geduld: 300 });
        expect(antwoord.waarde).toBeCloseTo(optimumByForce(g) * maal, maal < 1 ? 12 : -3);
        expect(antwoord.waarde).toBe(partitionValue(maten, antwoord.labels));
      }),
    );
  });

  it('gives the same answer whatever was searched before', () => {
    const zoek = (n: number): unknown =>
      searchPartition({ ...vraag, gewichten: random(n, n), iteraties: 30_000, klok: () => 0 });
    const eerst = zoek(90);
    zoek(33);
    zoek(120);
    expect(zoek(90)).toEqual(eerst);
  });

  it('never ends below its start', () => {
    const g = random(40, 5);
    const eerst = searchPartition({ ...vraag, gewichten: g });
    const later = searchPartition({ ...vraag, gewichten: g, seed: 9, iteraties: 1, start: [eerst.labels] });
    expect(later.waarde).toBeGreaterThanOrEqual(eerst.waarde);
  });

  it('stops when told, at once, with what it has', () => {
    const g = random(50, 7);
    const antwoord = searchPartition({ gewichten: g, seed: 1, tijdMs: 1e9, gestopt: () => true });
    expect(partitionValue(g, antwoord.labels)).toBe(antwoord.waarde);
  });

  it('tells of improvements only', () => {
    const waarden: number[] = [];
    searchPartition({ ...vraag, gewichten: random(50, 7), voortgang: (stand) => waarden.push(stand.waarde) });
    expect(waarden.length).toBeGreaterThan(0);
    expect(waarden).toEqual([...waarden].sort((a, b) => a - b));
  });
});
