import { cover, covers, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import {
  describeGemeente,
  describeRegio,
  explainGemeente,
  explainRegio,
  type Ontwerpopgave,
} from './index.ts';

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
    expect(describeGemeente(a, uitleg)).toEqual([
      'C komt in de regio C, samen met D.',
      'zorg: nieuw is D; niet meer samen met A en B.',
      'werk: niet meer samen met B.',
    ]);
    expect(describeGemeente(a, explainGemeente(a, opgave, ontwerp, 4))).toEqual([
      'E vormt een regio alleen.',
      'zorg: niet meer samen met D.',
      'werk: E ligt nu in geen regio.',
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
    expect(describeRegio(a, uitleg)).toEqual([
      'De regio A heeft 3 gemeenten en 3.000 inwoners.',
      'Twee gemeenten in deze regio delen nu gemiddeld 83% van de gekozen indelingen.',
      'Het best past B (100%), het minst C (75%).',
      'Minstens de helft van de paren ligt nu al samen in zorg (100%) en werk (67%).',
      'Na de eigen regio is de band met de regio D het sterkst: gemiddeld 17%.',
    ]);
    expect(explainRegio(a, opgave, ontwerp, { laag: 0, regio: 2 })).toMatchObject({
      leden: [4],
      passing: [],
    });
    expect(() => explainRegio(a, opgave, ontwerp, { laag: 0, regio: 3 })).toThrow(RangeError);
  });
});
