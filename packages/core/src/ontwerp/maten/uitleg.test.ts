import { cover, covers, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { explainGemeente, explainRegio, type Ontwerpopgave } from '../index.ts';

const zorg = editie('zorg', partition([0, 0, 0, 1, 1]));
const werk = editie('werk', cover([[0], [0, 1], [1], [1], []]));
const a = atlas(5, [zorg, werk]);
const opgave: Ontwerpopgave = {
  jaar: 2000,
  lagen: [{ indelingen: [{ indeling: 'zorg' }, { indeling: 'werk' }] }],
};
const ontwerp = [[0, 0, 1, 1, 2]];

describe('explainGemeente', () => {
  it('tells partners kept, lost and new in each indeling', () => {
    const uitleg = explainGemeente(a, opgave, ontwerp, 2);
    expect(uitleg.lagen).toMatchObject([
      {
        regio: 1,
        regionaam: 'C',
        partners: [3],
        indelingen: [
          {
            indeling: 'zorg',
            regiosVandaag: [0],
            behouden: [],
            verloren: [0, 1],
            nieuw: [3],
            verhuist: true,
          },
          { indeling: 'werk', regiosVandaag: [1], behouden: [3], verloren: [1], nieuw: [] },
        ],
      },
    ]);
    expect(() => explainGemeente(a, opgave, ontwerp, 9)).toThrow(RangeError);
  });

  it('counts every partner of today and of the design just once', () => {
    fc.assert(
      fc.property(covers(5), labels(5), fc.nat(4), (vandaag, kaart, g) => {
        const b = atlas(5, [editie('zorg', cover(vandaag)), werk]);
        const [laag] = explainGemeente(b, opgave, [kaart], g).lagen;
        const [u] = laag?.indelingen ?? [];
        const deelt = (h: number): boolean => h !== g && vandaag[h]!.some((r) => vandaag[g]!.includes(r));
        expect([...(u?.behouden ?? []), ...(u?.verloren ?? [])].sort()).toEqual(
          [0, 1, 2, 3, 4].filter(deelt),
        );
        expect([...(u?.behouden ?? []), ...(u?.nieuw ?? [])].sort()).toEqual(laag?.partners);
      }),
      { numRuns: 50 },
    );
  });
});

describe('explainRegio', () => {
  it('tells what holds a region together', () => {
    const uitleg = explainRegio(a, opgave, [[0, 0, 0, 1, 1]], { laag: 0, regio: 0 });
    expect(uitleg).toMatchObject({
      naam: 'A',
      leden: [0, 1, 2],
      inwoners: 3000,
      paarovereenkomst: (1 + 1 + 0.5) / 3,
      passing: [
        { gemeente: 1, overeenkomst: 1 },
        { gemeente: 0, overeenkomst: 0.75 },
        { gemeente: 2, overeenkomst: 0.75 },
      ],
      indelingen: [
        { indeling: 'zorg', aandeelParen: 1 },
        { indeling: 'werk', aandeelParen: 2 / 3 },
      ],
    });
    expect(uitleg.naburig[0]?.overeenkomst).toBeCloseTo(1 / 6, 12);
    expect(explainRegio(a, opgave, ontwerp, { laag: 0, regio: 2 })).toMatchObject({
      leden: [4],
      passing: [],
    });
    expect(() => explainRegio(a, opgave, ontwerp, { laag: 0, regio: 3 })).toThrow(RangeError);
  });
});
