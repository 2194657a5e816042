import { describe, expect, it } from 'vitest';
import { capacitiesOf, faultOfRuimte } from './capaciteit.ts';

const land = {
  jaar: 2026,
  gemeenten: [40, 30, 20].map((inwoners, g) => ({ code: `GM000${g}`, naam: 'ABC'[g] ?? '', inwoners })),
  afstanden: new Float64Array(9),
};
const fault = (capaciteit: readonly number[], aantal: number, open: number[] = [], dicht: number[] = []) =>
  faultOfRuimte(land, { capaciteit: Float64Array.from(capaciteit), aantal, open, dicht });

describe('what places serve at most', () => {
  it('is the same for all, but where a table has it', () => {
    expect(capacitiesOf(land, {})).toBeUndefined();
    expect(capacitiesOf(land, { voorAllen: 5 })).toEqual(Float64Array.of(5, 5, 5));
    expect(capacitiesOf(land, { per: new Map([['GM0001', 7]]) })).toEqual(
      Float64Array.of(Number.POSITIVE_INFINITY, 7, Number.POSITIVE_INFINITY),
    );
  });

  it('is enough together, or it is said how many places are', () => {
    expect(fault([50, 50, 50], 2)).toBeUndefined();
    expect(fault([50, 50, 50], 1)).toEqual({
      code: 'te-weinig-ruimte',
      aantal: 1,
      inwoners: 90,
      ruimte: 50,
      minstens: 2,
    });
    // What stays is open, and what cannot be is not, however large.
    expect(fault([50, 10, 50], 2, [1])).toMatchObject({ ruimte: 60, minstens: 3 });
    expect(fault([50, 30, 99], 2, [], [2])).toMatchObject({ ruimte: 80, minstens: undefined });
  });

  it('has room for the largest gemeente as a whole', () => {
    expect(fault([35, 35, 35], 3)).toEqual({ code: 'past-nergens', naam: 'A', inwoners: 40, ruimte: 35 });
  });
});
