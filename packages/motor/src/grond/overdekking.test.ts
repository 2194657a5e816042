import { describe, expect, it } from 'vitest';
import { aantalRegiosVan, buildOverdekking, ledenVan, regiosVan } from './overdekking.ts';

describe('buildOverdekking', () => {
  const o = buildOverdekking(4, 2, [
    { eenheid: 2, regio: 1, aandeel: 0.25 },
    { eenheid: 0, regio: 0, aandeel: 1 },
    { eenheid: 2, regio: 0, aandeel: 0.75 },
    { eenheid: 3, regio: 1, aandeel: 1 },
  ]);

  it('lists the regions of each unit in order, none for a unit outside all', () => {
    expect([0, 1, 2, 3].map((i) => [...regiosVan(o, i)])).toEqual([[0], [], [0, 1], [1]]);
    expect([0, 1, 2, 3].map((i) => aantalRegiosVan(o, i))).toEqual([1, 0, 2, 1]);
  });

  it('lists the units of each region in order', () => {
    expect([0, 1].map((r) => [...ledenVan(o, r)])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('keeps each share beside its region', () => {
    expect([...o.aandeel]).toEqual([1, 0.75, 0.25, 1]);
  });

  it('names the unit or region that does not exist', () => {
    expect(() => buildOverdekking(1, 1, [{ eenheid: 1, regio: 0, aandeel: 1 }])).toThrow('unit 1');
    expect(() => buildOverdekking(1, 1, [{ eenheid: 0, regio: 3, aandeel: 1 }])).toThrow('region 3');
  });
});
