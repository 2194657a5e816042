import { canonical } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { beginOf, labelOf, paintOn, type Streek } from './streek.ts';

const begin = canonical([0, 0, 1, 1, 2]);
const streek = (kwast: Streek['kwast']): Streek => ({ begin, labels: begin, kwast });
const los = new Set<number>();

describe('a stroke of the brush', () => {
  it('goes on in the new region that it began', () => {
    const eerst = paintOn(streek('nieuw'), [3], los);
    expect(eerst.kwast).toEqual({ anker: 3 });
    const daarna = paintOn(eerst, [1], los);
    expect([...daarna.labels]).toEqual([...canonical([0, 3, 1, 3, 2])]);
    expect([...daarna.begin]).toEqual([...begin]);
  });

  it('passes by what is locked', () => {
    expect(paintOn(streek({ anker: 0 }), [2], new Set([2]))).toEqual(streek({ anker: 0 }));
    const nieuw = paintOn(streek({ anker: 0 }), [2, 3], new Set([2]));
    expect([...nieuw.labels]).toEqual([0, 0, 1, 0, 2]);
  });

  it('knows its region by who is in it, whatever its number', () => {
    expect(labelOf(canonical([5, 4, 4]), { anker: 2 })).toBe(1);
    expect(labelOf(begin, 'nieuw')).toBe(3);
  });

  it('begins from today, with who is in no regio by themselves', () => {
    expect([...canonical(beginOf([0, -1, 0, -1]))]).toEqual([0, 1, 0, 2]);
  });
});
