import { describe, expect, it } from 'vitest';
import { buildNetwerk, seededToeval } from '../grond/index.ts';
import type { Labels } from '../partitie/index.ts';
import { grid } from '../testing/opgaven.ts';
import { percentileOf, placeMap, sampleMaps } from './ensemble.ts';
import type { Opgave } from './opgave/opgave.ts';
import { checkMap } from './opgave/toets.ts';
import { drawTree, subtreeOf, subtreeWeights } from './zoek/boom.ts';

const { n, verbindingen } = grid(6, 6);
const opgave: Opgave = {
  n,
  verbindingen,
  gewicht: new Float64Array(n).fill(1),
  minimum: 7,
  maximum: 11,
  apart: [[0, 35]],
  doel: { snede: 1 },
};
const start = Int32Array.from({ length: n }, (_, v) => Math.floor(v / 9));

describe('ensemble', () => {
  const kaarten: Labels[] = [];
  const ensemble = sampleMaps({
    opgave,
    start,
    aantal: 300,
    dunning: 5,
    kaart: (labels) => kaarten.push(labels),
  });

  it('holds valid maps only, and many different ones', () => {
    for (const labels of kaarten) expect(checkMap(opgave, labels)).toEqual([]);
    expect(new Set(kaarten.map((k) => k.join())).size).toBeGreaterThan(100);
    expect(ensemble.aantal).toBe(300);
  });

  it('places its members where their rank is', () => {
    const lager = kaarten.map((labels) => placeMap(ensemble, opgave, labels).snede);
    expect(Math.min(...lager)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...lager)).toBeLessThanOrEqual(100);
    // Mid-ranks of all members are 50 on average.
    expect(lager.reduce((s, x) => s + x, 0) / lager.length).toBeCloseTo(50, 6);
    const [beste] = kaarten.toSorted(
      (a, b) => placeMap(ensemble, opgave, a).snede - placeMap(ensemble, opgave, b).snede,
    );
    const plaats = placeMap(ensemble, opgave, beste!);
    expect(plaats.snede).toBeLessThan(20);
  });

  it('is the same for the same seed', () => {
    expect(sampleMaps({ opgave, start, aantal: 300, dunning: 5 })).toEqual(ensemble);
  });

  it('wants a valid start', () => {
    expect(() => sampleMaps({ opgave, start: new Int32Array(n) })).toThrow(RangeError);
  });

  it('counts equals for half', () => {
    expect(percentileOf(Float64Array.of(1, 2, 2, 3), 2)).toBe(50);
    expect(percentileOf(Float64Array.of(1, 2, 2, 3), 0)).toBe(0);
    expect(percentileOf(Float64Array.of(1, 2, 2, 3), 9)).toBe(100);
  });
});

describe('spanning trees', () => {
  it('are drawn with equal chance', () => {
    // A square with one diagonal has eight.
    const net = buildNetwerk(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [0, 2],
    ]);
    const toeval = seededToeval(1);
    const telling = new Map<string, number>();
    for (let k = 0; k < 8000; k++) {
      const { ouder } = drawTree(net, [0, 1, 2, 3], toeval);
      const kanten = [...ouder].flatMap((p, v) => (p < 0 ? [] : [`${Math.min(p, v)}-${Math.max(p, v)}`]));
      const sleutel = kanten.sort().join(' ');
      telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1);
    }
    expect(telling.size).toBe(8);
    // χ² with 7 degrees of freedom exceeds 24.3 once in a thousand.
    const chi = [...telling.values()].reduce((s, x) => s + (x - 1000) ** 2 / 1000, 0);
    expect(chi).toBeLessThan(24.3);
  });

  it('know their subtrees', () => {
    const net = buildNetwerk(n, verbindingen);
    const boom = drawTree(
      net,
      Array.from({ length: n }, (_, v) => v),
      seededToeval(4),
    );
    const som = subtreeWeights(boom, () => 1);
    for (let v = 0; v < n; v++) expect(subtreeOf(boom, v).reduce((s, x) => s + x, 0)).toBe(som[v]);
    expect(som[boom.orde[0]!]).toBe(n);
  });
});
