import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, covers, partition } from '../testing/overdekkingen.ts';
import { findAtoms } from './atomen.ts';

describe('findAtoms', () => {
  it('puts together who lies in the same regions everywhere', () => {
    const atoom = findAtoms([partition([0, 0, 0, 1]), cover([[0], [0], [0, 1], []])], 4);
    expect([...atoom]).toEqual([0, 0, 1, 2]);
  });

  it('never together when a cover tells them apart, always when none does', () => {
    fc.assert(
      fc.property(covers(8), covers(8), (a, b) => {
        const atoom = findAtoms([cover(a), cover(b)], 8);
        const sorted = (x: readonly number[] | undefined): string =>
          (x ?? []).toSorted((p, q) => p - q).join();
        for (let i = 0; i < 8; i++)
          for (let j = 0; j < 8; j++)
            expect(atoom[i] === atoom[j]).toBe(
              sorted(a[i]) === sorted(a[j]) && sorted(b[i]) === sorted(b[j]),
            );
      }),
    );
  });
});
