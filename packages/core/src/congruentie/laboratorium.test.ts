import { cover, covers, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/index.ts';
import { atlas, editie } from '../testing/maak.ts';
import { computeCongruentie, type Keuze } from './congruentie.ts';
import { findParen } from './paren.ts';
import { computeWithEach } from './proef.ts';

const N = 8;
const somecovers = fc.array(covers(N), { minLength: 2, maxLength: 5 });
const weging = fc.constantFrom('gelijk' as const, 'inwoners' as const);
const inwoners = Array.from({ length: N }, (_, i) => 1000 * (i + 1));

describe('computeWithEach', () => {
  it('gives what the choice with each candidate in it gives', () => {
    fc.assert(
      fc.property(somecovers, weging, weging, (lijst, partnerweging, landweging) => {
        const [eerste, ...rest] = lijst.map((c, d) => editie(`d${d}`, cover(c)));
        if (!eerste) return;
        const land = atlas(N, [eerste, ...rest], inwoners);
        const keuze: Keuze = { edities: [eerste], gewichten: [2], partnerweging, landweging };
        const snel = computeWithEach(land, keuze, rest);
        rest.forEach((kandidaat, k) => {
          const samen = { ...keuze, edities: [eerste, kandidaat], gewichten: [2, 1] };
          const traag = computeCongruentie(land, samen).gemiddelde;
          if (Number.isNaN(traag)) expect(snel[k]).toBeNaN();
          else expect(snel[k]).toBeCloseTo(traag, 12);
        });
      }),
    );
  });
});

/** Synthetic: every gemeente has a border with the next. */
function inRow(land: Atlas): Atlas {
  const n = land.gemeenten.length;
  const naar = Array.from({ length: n }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < n));
  const start = Array.from({ length: n + 1 }, (_, i) => naar.slice(0, i).flat().length);
  return {
    ...land,
    buren: {
      start: Uint32Array.from(start),
      naar: Uint32Array.from(naar.flat()),
      soort: new Uint8Array(naar.flat().length),
    },
  };
}

describe('findParen', () => {
  const edities = [
    editie('x', partition([0, 0, 0, 1, 1, 1])),
    editie('y', partition([0, 0, 1, 1, 2, 2])),
    editie('z', partition([0, 0, 1, 2, 3, 3])),
  ];
  const land = inRow(atlas(6, edities, [10, 20, 30, 40, 50, 60]));

  it('finds the partners that share most, the largest first, and tells how many are as close', () => {
    const { meest } = findParen(land, { edities }, 1);
    expect(meest).toEqual({
      paren: [{ a: 4, b: 5, congruentie: 1, gedeeld: [0, 1, 2] }],
      aantalGelijk: 2,
      aantal: 7,
    });
  });

  it('finds the neighbours that share least', () => {
    const { minst } = findParen(land, { edities }, 2);
    expect(minst.paren.map(({ a, b, gedeeld }) => [a, b, gedeeld])).toEqual([
      [3, 4, [0]],
      [2, 3, [1]],
    ]);
    expect(minst).toMatchObject({ aantalGelijk: 3, aantal: 5 });
  });

  it('weighs as the choice does', () => {
    const { minst } = findParen(land, { edities, gewichten: [1, 5, 1] }, 1);
    expect(minst.paren[0]).toMatchObject({ a: 3, b: 4, congruentie: 1 / 7 });
  });
});
