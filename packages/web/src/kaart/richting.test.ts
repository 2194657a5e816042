import { describe, expect, it } from 'vitest';
import { isRichting, nextInRichting } from './richting.ts';

const plaatsen = [
  { index: 1, midden: [10, 0] },
  { index: 2, midden: [0, -10] },
  { index: 3, midden: [30, 1] },
  { index: 4, midden: [-5, 20] },
] as const;

describe('nextInRichting', () => {
  it('goes to the nearest that lies that way', () => {
    expect(nextInRichting([0, 0], 'ArrowRight', plaatsen)).toBe(1);
    expect(nextInRichting([0, 0], 'ArrowUp', plaatsen)).toBe(2);
    expect(nextInRichting([0, 0], 'ArrowDown', plaatsen)).toBe(4);
  });

  it('goes nowhere when nothing lies that way', () => {
    expect(nextInRichting([0, 0], 'ArrowLeft', plaatsen.slice(0, 3))).toBeUndefined();
  });

  it('does not stay where it is', () => {
    expect(nextInRichting([10, 0], 'ArrowRight', plaatsen)).toBe(3);
  });
});

it('knows arrows from other keys', () => {
  expect(isRichting('ArrowUp')).toBe(true);
  expect(isRichting('Enter')).toBe(false);
});
