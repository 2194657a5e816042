import { checkMap, type Opgave } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { simplestMap } from './eenvoud.ts';
import { solveLaag } from './laag.ts';

/** A row of four; the first two, and the first and the last, are worth being together. */
const opgave: Opgave = {
  n: 4,
  gewicht: [1, 1, 1, 1],
  verbindingen: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
  doel: { paren: { n: 4, w: Float64Array.from([0, 2, -1, 1, 2, 0, -1, -1, -1, -1, 0, -1, 1, -1, -1, 0]) } },
};

describe('simplestMap', () => {
  it('breaks a map where it does not hang together, and keeps together what belongs together', () => {
    expect(simplestMap(opgave, [[0, 0, 1, 0]])?.waarde).toBe(2);
    const samen = simplestMap({ ...opgave, samen: [[2, 3]] }, []);
    expect(samen?.waarde).toBe(-1);
    expect(samen?.labels[2]).toBe(samen?.labels[3]);
  });

  it('gives none where none at hand is valid', () => {
    expect(simplestMap({ ...opgave, minimum: 2, maximum: 2 }, [])).toBeUndefined();
  });
});

describe('solveLaag', () => {
  it('never says that it found none when there was no time to look, and a map is at hand', () => {
    const antwoord = solveLaag({ opgave, seed: 1, tijdMs: 0, klok: () => 0, gestopt: () => true });
    expect(antwoord.kaart && checkMap(opgave, antwoord.kaart.labels)).toEqual([]);
  });
});
