import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { explainEisen, type Ontwerpopgave, solveOntwerp } from '../index.ts';

const a = atlas(6, [
  editie('zorg', partition([0, 0, 0, 1, 1, 1])),
  editie('werk', partition([0, 0, 1, 1, 2, 2])),
]);
const opgave: Ontwerpopgave = {
  jaar: 2000,
  aaneengesloten: false,
  lagen: [
    { indelingen: [{ indeling: 'werk' }], gamma: 0.4, inwoners: { min: 3000 } },
    { indelingen: [{ indeling: 'zorg' }], gamma: 0.4 },
  ],
  apart: [['GM0000', 'GM0004']],
  iteraties: 20_000,
};

describe('explainEisen', () => {
  it('tells what a design without each requirement is worth', () => {
    const antwoord = solveOntwerp({ atlas: a, opgave });
    if (antwoord.soort !== 'ontwerp') throw new Error(antwoord.soort);
    const ontwerp = antwoord.lagen.map((l) => l.labels);
    const gezien: string[] = [];
    const eisen = explainEisen({
      atlas: a,
      opgave,
      ontwerp,
      gedaan: ({ eis }) => gezien.push(eis),
    });
    expect(new Set(eisen.map((e) => e.eis))).toEqual(new Set(['minimum', 'apart', 'nesting']));
    expect(gezien).toHaveLength(3);
    const van = (naam: string): number | undefined => eisen.find((e) => e.eis === naam)?.winst;
    for (const { winst, waarde, hoogstens } of eisen) {
      expect(waarde).toBeCloseTo(antwoord.waarde + winst, 9);
      expect(hoogstens ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(winst);
    }
    const zonder = solveOntwerp({
      atlas: a,
      opgave: { ...opgave, lagen: opgave.lagen.map(({ inwoners: _, ...l }) => l) },
    });
    expect(van('minimum')).toBeCloseTo(
      zonder.soort === 'ontwerp' ? zonder.waarde - antwoord.waarde : Number.NaN,
      9,
    );
    expect(van('apart')).toBe(0);
    expect(() => explainEisen({ atlas: a, opgave: { ...opgave, jaar: 1 }, ontwerp })).toThrow(RangeError);
  });
});
