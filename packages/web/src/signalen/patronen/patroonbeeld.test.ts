import { buildBedragschaal, type Kaartvorm } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { maakGetallen } from '@samenhang/taal';
import { describe, expect, it } from 'vitest';
import { makePatroonbeeld, tellKlasse } from './patroonbeeld.ts';

/** Four gemeenten in three regions; the last lies in none. */
const atlas = {
  gemeenten: ['GM1', 'GM2', 'GM3', 'GM4', 'GM5'].map((code) => ({ code })),
  indexVanGemeente: new Map(['GM1', 'GM2', 'GM3', 'GM4', 'GM5'].map((code, i) => [code, i])),
  edities: new Map([
    [
      'i',
      {
        regios: [{ code: 'a' }, { code: 'b' }, { code: 'c' }],
        overdekking: { leden: Int32Array.of(0, 1, 2, 3), regioStart: Int32Array.of(0, 2, 3, 4) },
      },
    ],
  ]),
} as unknown as Atlas;
const vorm = {
  gebieden: ['GM1', 'GM2', 'GM3', 'GM4', 'GM5'].map((code) => ({ code, naam: code, pad: '' })),
} as unknown as Kaartvorm;
const patroon = (waarde: string, signalen: number | null) => ({
  waarde,
  naam: waarde,
  signalen,
  gemeenten: signalen === null ? null : 3,
  laatste: null,
});
const antwoord = (aantallen: readonly (number | null)[]) =>
  ({
    indeling: 'i',
    afronding: 5,
    patronen: ['a', 'b', 'c'].map((waarde, k) => patroon(waarde, aantallen[k] ?? null)),
  }) as unknown as PatronenAntwoord;

describe('the map of signals', () => {
  it('gives every gemeente the colour of its region, and none where a count is not told', () => {
    const { kleuren, perGebied } = makePatroonbeeld(atlas, vorm, antwoord([10, 5, null]));
    expect(perGebied.map((een) => een?.waarde)).toEqual(['a', 'a', 'b', 'c', undefined]);
    expect(kleuren[0]).toBe(kleuren[1]);
    expect(kleuren[0]).not.toBe(kleuren[2]);
    expect(kleuren.slice(3)).toEqual([undefined, undefined]);
  });

  it('has classes that counts in fives can be in: one for each, or whole numbers of them', () => {
    const getal = maakGetallen('nl');
    const classes = (aantallen: readonly (number | null)[]) => {
      const { klassen, stap } = makePatroonbeeld(atlas, vorm, antwoord(aantallen));
      return klassen.map((klasse) => `${tellKlasse(klasse, stap, getal)}: ${klasse.aantal}`);
    };
    expect(classes([10, 5, null])).toEqual(['5: 1', '10: 1']);
    expect(classes([5, null, null])).toEqual(['5: 1']);
    expect(classes([null, null, null])).toEqual([]);
    expect(classes([5, 40, 80])).toEqual([
      '5–10: 1',
      '15–20: 0',
      '25–30: 0',
      '35–40: 1',
      '45–50: 0',
      '55–60: 0',
      '65–70: 0',
      '75–80: 1',
    ]);
    expect(buildBedragschaal([0.5, 1.5], 1).klassen).toHaveLength(2);
  });
});
