import type { IndelingRij } from '@samenhang/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maakEditie } from '../testing/maak.ts';
import { isGelijk, maakNestingbeeld } from './nesting.ts';

const indeling = (id: string, labels: readonly number[]) => ({
  rij: { indeling: id } as IndelingRij,
  editie: maakEditie(id, labels),
});

it('finds that small regions lie in large ones, and not the other way round', () => {
  const { indelingen, matrix } = maakNestingbeeld([
    indeling('groot', [0, 0, 0, 0, 1, 1]),
    indeling('klein', [0, 0, 1, 1, 2, 2]),
  ]);
  const groot = indelingen.findIndex(({ rij }) => rij.indeling === 'groot');
  expect([matrix[1 - groot]?.[groot], (matrix[groot]?.[1 - groot] ?? 1) < 1]).toEqual([1, true]);
});

it('tells the same indeling from one of which less is known', () => {
  const beeld = maakNestingbeeld([
    indeling('a', [0, 0, 1, 1]),
    indeling('b', [0, 0, 1, 1]),
    indeling('deel', [0, 0, -1, -1]),
  ]);
  const plaats = (id: string) => beeld.indelingen.findIndex(({ rij }) => rij.indeling === id);
  expect(isGelijk(beeld, plaats('a'), plaats('b'))).toBe(true);
  expect(isGelijk(beeld, plaats('a'), plaats('deel'))).toBe(false);
});

it('shows every chosen indeling once, each wholly in itself, whatever the order', () => {
  const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(labels, { minLength: 1, maxLength: 5 }), (maps) => {
      const gekozen = maps.map((map, k) => indeling(`i${k}`, [...canonical(map)]));
      const { indelingen, matrix } = maakNestingbeeld(gekozen);
      expect(new Set(indelingen)).toEqual(new Set(gekozen));
      matrix.forEach((rij, k) => {
        expect(rij[k]).toBe(1);
        for (const x of rij) expect(x >= 0 && x <= 1).toBe(true);
      });
    }),
  );
});

/** Labels without gaps, so that every regio has a gemeente. */
function canonical(labels: readonly number[]): readonly number[] {
  const gezien = [...new Set(labels)];
  return labels.map((l) => gezien.indexOf(l));
}
