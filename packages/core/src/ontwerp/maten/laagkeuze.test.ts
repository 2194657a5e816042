import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { assignLayers } from '../index.ts';

const blocks = (n: number, maat: number): number[] =>
  Array.from({ length: n }, (_, i) => Math.floor(i / maat));
const a = atlas(
  24,
  Object.entries({ twee: 2, drie: 3, acht: 8, twaalf: 12, heel: 24 }).map(([id, maat]) =>
    editie(id, partition(blocks(24, maat))),
  ),
);
const alle = ['heel', 'twee', 'acht', 'drie', 'twaalf'];

describe('assignLayers', () => {
  it('puts indelingen of like scale together, small ones first', () => {
    expect(assignLayers(a, alle, 2).map((l) => l.indelingen)).toEqual([
      ['twee', 'drie'],
      ['acht', 'twaalf', 'heel'],
    ]);
    expect(assignLayers(a, alle, 3).map((l) => l.indelingen)).toEqual([
      ['twee', 'drie'],
      ['acht', 'twaalf'],
      ['heel'],
    ]);
    expect(assignLayers(a, ['drie', 'twaalf'], 1)[0]?.schaal).toBeCloseTo(6, 9);
  });

  it('keeps in one layer what the law binds', () => {
    const [klein, groot] = assignLayers(a, alle, 2, [['twee', 'heel']]);
    expect([klein, groot].filter((l) => l?.indelingen.includes('twee'))).toEqual(
      [klein, groot].filter((l) => l?.indelingen.includes('heel')),
    );
  });

  it('gives no more layers than there are indelingen, and knows what the atlas has', () => {
    expect(assignLayers(a, ['twee'], 3)).toHaveLength(1);
    expect(assignLayers(a, [], 2)).toEqual([]);
    expect(() => assignLayers(a, ['provinsie'], 2)).toThrow(RangeError);
  });
});
