import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gewichten, optimumByForce } from '../testing/verdelingen.ts';
import { searchPartition } from './heuristiek.ts';
import { fromTriangle, partitionValue } from './paargewichten.ts';
import { seededToeval } from './toeval.ts';
import { Gloeiverdeling } from './uitgloeien.ts';
import { Budget } from './voortgang.ts';

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
        const antwoord = searchPartition({ gewichten: g, seed, tijdMs: 5000, geduld: 20 });
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

describe('annealing', () => {
  it('keeps the value that the pairs have, and takes in divisions with more regions than it has room for', () => {
    const g = random(90, 11);
    const toeval = seededToeval(2);
    const gloei = new Gloeiverdeling(g, 5, toeval);
    gloei.load(Int32Array.from({ length: 90 }, (_, i) => i % 9));
    expect(gloei.waarde).toBe(partitionValue(g, gloei.labels()));
    gloei.cool({ warm: 300, koud: 30, rondes: 40 }, toeval, new Budget({ klok: () => 0 }, 1));
    expect(gloei.waarde).toBe(partitionValue(g, gloei.labels()));
  });

  it('is reproducible as part of the search', () => {
    const g = random(90, 12);
    const zoek = (): unknown => searchPartition({ ...vraag, gewichten: g, iteraties: 30_000, klok: () => 0 });
    expect(zoek()).toEqual(zoek());
  });
});
