import { describe, expect, it } from 'vitest';
import { divideUitstroom } from './uitstroom.ts';

describe('housing people who leave a facility', () => {
  const gemeenten = [
    { uitstroom: { 'beschermd-wonen': 30, opvang: 40, jeugdzorg: 6, detentie: 4 }, woningen: 400 },
    { uitstroom: { 'beschermd-wonen': 0, opvang: 0 }, woningen: 100 },
    { uitstroom: { 'beschermd-wonen': 10, opvang: 10, jeugdzorg: 0, detentie: 0 } },
  ];

  it('is divided by the agreement, with the gap of each and what it takes of the homes let', () => {
    const { uitstroom, gemeenten: uit } = divideUitstroom({
      gemeenten,
      verdeling: [{ gewicht: 1, waarden: [100, 60, 40] }],
    });
    expect(uitstroom).toBe(100);
    expect(uit.map(({ nu, eerlijk, tekort }) => [nu, eerlijk, tekort])).toEqual([
      [80, 50, -30],
      [0, 30, 30],
      [20, 20, 0],
    ]);
    expect(uit.map(({ drukNu, drukStraks }) => [drukNu, drukStraks])).toEqual([
      [0.2, 0.125],
      [0, 0.3],
      [null, null],
    ]);
    expect(uit.reduce((som, { tekort }) => som + tekort, 0)).toBeCloseTo(0, 12);
  });

  it('says what is not known instead of counting it as nothing', () => {
    const { onbekend } = divideUitstroom({ gemeenten, verdeling: [{ gewicht: 1, waarden: [1, 1, 1] }] });
    expect(onbekend).toEqual([
      { gemeente: 1, bron: 'jeugdzorg' },
      { gemeente: 1, bron: 'detentie' },
    ]);
    expect(() => divideUitstroom({ gemeenten, verdeling: [] })).toThrow(RangeError);
  });
});
