import { describe, expect, it } from 'vitest';
import { gebiedenWithin } from './lasso.ts';

const gebied = (x: number, y: number) => ({
  code: `${x}`,
  naam: '',
  pad: '',
  midden: [x, y] as const,
  kader: [0, 0, 0, 0] as const,
});
const vorm = { gebieden: [gebied(1, 1), gebied(5, 5), gebied(9, 1)] };

describe('a line drawn round gebieden', () => {
  it('holds those whose middle lies within it', () => {
    expect(
      gebiedenWithin(vorm, [
        [0, 0],
        [6, 0],
        [6, 6],
        [0, 6],
      ]),
    ).toEqual([0, 1]);
  });

  it('holds nothing as long as it is no area', () => {
    expect(
      gebiedenWithin(vorm, [
        [0, 0],
        [9, 9],
      ]),
    ).toEqual([]);
  });
});
