import { cover, covers, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { fromCompact, toCompact } from './compact.ts';

describe('toCompact and fromCompact', () => {
  it('give the same atlas back, through JSON', () => {
    fc.assert(
      fc.property(labels(8), covers(8), (een, veel) => {
        const before = atlas(
          8,
          [editie('een', partition(een)), editie('veel', cover(veel))],
          [1, Number.NaN],
        );
        const edities = new Map([...before.edities].map(([id, e]) => [id, { ...e, jaar: before.jaar }]));
        const after = fromCompact(
          JSON.parse(JSON.stringify(toCompact(before))) as ReturnType<typeof toCompact>,
        );
        expect(after).toEqual({ ...before, edities });
      }),
    );
  });
});
