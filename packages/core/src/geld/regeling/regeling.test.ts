import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSchaal } from '../index.ts';
import { registersleutelsSchema } from './antwoord.ts';
import { compareSleutels, contributionsBy } from './bijdrage.ts';
import { registersleutelsTabel } from './tabel.ts';
import { belowScale, computeVertrek, fallingShares, type Vertrekvraag } from './vertrek.ts';
import { listSleutels, participantsOf } from './voorbeelden.ts';

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
const getal = fc.double({ min: 1, max: 1e6, noNaN: true });

const vraag: Vertrekvraag = {
  bijdragen: [100, 200, 300, 400],
  vasteKosten: 500,
  regel: { aandelen: fallingShares(4), grondslag: 'vaste-kosten', vermogen: 40 },
  weg: [1],
  jaren: 5,
};

describe('leaving', () => {
  it('costs, worked out by hand, what the rule says, and leaves the rest to those who stay', () => {
    const { uittreedsommen, jaren, blijvend } = computeVertrek(vraag);
    // A fifth of 500 stays: 100 a year, of which it pays 1 + 0.75 + 0.5 + 0.25; a fifth of 40 goes off.
    expect(uittreedsommen).toEqual([{ wie: 1, betaalt: 250, vermogen: 8, som: 242 }]);
    expect(jaren[0]?.perDeelnemer).toEqual([0, 100, 0, 0]);
    expect(jaren[2]?.perDeelnemer).toEqual([6.25, 50, 18.75, 25]);
    expect(jaren[4]?.perDeelnemer).toEqual([12.5, 0, 37.5, 50]);
    expect(blijvend).toEqual([12.5, 0, 37.5, 50]);
  });

  it('of two is no less to bear than of one, and of debts more to pay', () => {
    const twee = computeVertrek({ ...vraag, weg: [1, 3] });
    expect(twee.uittreedsommen.map(({ wie }) => wie)).toEqual([1, 3]);
    expect(twee.blijvend[0]).toBeGreaterThan(12.5);
    const schuld = computeVertrek({ ...vraag, regel: { ...vraag.regel, vermogen: -40 } });
    expect(schuld.uittreedsommen[0]?.som).toBe(258);
    const bijdrage = computeVertrek({ ...vraag, regel: { ...vraag.regel, grondslag: 'bijdrage' } });
    expect(bijdrage.uittreedsommen[0]?.betaalt).toBe(500);
  });

  it('never costs more or less than what stays, whoever leaves', () => {
    fc.assert(
      fc.property(
        fc.array(getal, { minLength: 3, maxLength: 12 }),
        fc.nat(),
        fc.nat(6),
        (bijdragen, wie, jaren) => {
          const weg = [wie % bijdragen.length];
          const vasteKosten = sum(bijdragen) / 2;
          const regel = { ...vraag.regel, aandelen: fallingShares(jaren) };
          const gevolg = computeVertrek({ bijdragen, vasteKosten, regel, weg, jaren: 8 });
          const achter = (vasteKosten * bijdragen[weg[0]!]!) / sum(bijdragen);
          for (const { perDeelnemer } of gevolg.jaren) expect(sum(perDeelnemer) / achter).toBeCloseTo(1, 9);
          expect(sum(gevolg.blijvend) / achter).toBeCloseTo(1, 9);
        },
      ),
      { seed: 1 },
    );
  });

  it('refuses what cannot be', () => {
    for (const fout of [
      { weg: [] },
      { weg: [0, 1, 2, 3] },
      { vasteKosten: 2000 },
      { jaren: 0 },
      { bijdragen: [0, 0] },
    ])
      expect(() => computeVertrek({ ...vraag, ...fout })).toThrow(RangeError);
  });

  it('says whose leaving makes the body too small', () => {
    const { aanbod } = findSchaal(0.9, 0.05);
    const { nu, alleen, minst } = belowScale([50, 30, 15, 5], aanbod);
    expect(nu).toBe(true);
    expect(alleen.map(({ weg }) => weg)).toEqual([[0], [1], [2]]);
    expect(minst).toEqual({ weg: [0], over: 50 });
    expect(belowScale([40, 40, 40], 50)).toMatchObject({ alleen: [], minst: { weg: [0, 1], over: 40 } });
    expect(belowScale([10], 50)).toMatchObject({ nu: false, minst: undefined });
  });
});

const wie = { inwoners: [1000, 3000], gebruik: [30, 10] };

describe('contribution keys', () => {
  it('are per inhabitant, by use, fixed and variable, or mixed', () => {
    const by = (maat: 'gelijk' | 'inwoners' | 'gebruik') => contributionsBy([{ maat, gewicht: 1 }], 800, wie);
    expect([by('inwoners'), by('gebruik'), by('gelijk')]).toEqual([
      [200, 600],
      [600, 200],
      [400, 400],
    ]);
    const gemengd = [
      { maat: 'gelijk', gewicht: 0.5 },
      { maat: 'waarden', gewicht: 0.5, waarden: [1, 3] },
    ] as const;
    expect(contributionsBy(gemengd, 800, wie)).toEqual([300, 500]);
    expect(() => contributionsBy([{ maat: 'gebruik', gewicht: 1 }], 1, { inwoners: [1] })).toThrow(
      RangeError,
    );
    expect(() => contributionsBy([{ maat: 'inwoners', gewicht: 0.5 }], 1, wie)).toThrow(RangeError);
  });

  it('of the register stand beside what inhabitants would make of them', () => {
    const deelname = (naam: string, gemeente: string | null, verdeelsleutel: string | null) => ({
      regeling: '1',
      naam,
      gemeente,
      verdeelsleutel,
    });
    const deelnames = [
      deelname('Provincie', null, '20,0'),
      deelname('A', 'GM1', '60'),
      deelname('B', 'GM2', '20 %'),
      deelname('C', 'GM3', 'naar rato'),
      deelname('D', 'GM4', null),
    ];
    const [sleutel] = listSleutels(deelnames, new Map([['1', 'Dienst']]), (g) => (g === 'GM1' ? 100 : 300));
    expect(sleutel).toEqual({
      regeling: '1',
      naam: 'Dienst',
      som: 100,
      deelnemers: [
        { naam: 'Provincie', gemeente: null, inwoners: null, deel: 20, naarInwoners: null },
        { naam: 'A', gemeente: 'GM1', inwoners: 100, deel: 60, naarInwoners: 20 },
        { naam: 'B', gemeente: 'GM2', inwoners: 300, deel: 20, naarInwoners: 60 },
      ],
    });
    const antwoord = { inwonersjaar: 2026, sleutels: sleutel ? [sleutel] : [] };
    expect(registersleutelsSchema.parse(antwoord)).toEqual(antwoord);
    expect(registersleutelsTabel(antwoord).rijen[1]).toEqual(['1', 'Dienst', 'A', 'GM1', 100, 60, 20]);
    const feiten = participantsOf([...deelnames, ...deelnames], (code) =>
      code === 'GM1' ? { naam: 'Aa', inwoners: 100 } : undefined,
    );
    expect(feiten.map(({ naam, deel }) => [naam, deel])).toEqual([
      ['Provincie', 20],
      ['Aa', 60],
      ['B', 20],
      ['C', null],
      ['D', null],
    ]);
  });

  it('are reached by steps that nobody finds too large', () => {
    const { verschil, perInwoner, pad, bereikt } = compareSleutels([200, 600], [600, 200], wie, 0.1);
    expect([verschil, perInwoner[0]]).toEqual([[400, -400], 0.4]);
    // 100 more a year for the first, so 100 less for the second.
    expect(pad.map(({ bijdragen }) => bijdragen[0])).toEqual([300, 400, 500, 600]);
    expect(bereikt).toBe(true);
    expect(compareSleutels([200, 600], [600, 200], wie).pad).toHaveLength(1);
    expect(compareSleutels([200, 600], [600, 200], wie, 0.1, 2).bereikt).toBe(false);
  });

  it('bring in the budget in every year on the way, and raise nobody by more than was said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(getal, getal, getal), { minLength: 2, maxLength: 12 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (rijen, hoogstens) => {
          const inwoners = rijen.map(([x]) => x);
          const maal = sum(rijen.map(([, y]) => y)) / sum(rijen.map(([, , z]) => z));
          const [nu, straks] = [rijen.map(([, y]) => y), rijen.map(([, , z]) => z * maal)];
          const { pad } = compareSleutels(nu, straks, { inwoners }, hoogstens, 10);
          let vorig: readonly number[] = nu;
          for (const { bijdragen, tekort } of pad) {
            expect(sum(bijdragen) / sum(nu)).toBeCloseTo(1, 9);
            expect(tekort).toBeLessThan(1e-6 * sum(nu));
            for (const [g, b] of bijdragen.entries())
              expect(b - vorig[g]!).toBeLessThanOrEqual(hoogstens * inwoners[g]! + 1e-6 * sum(nu));
            vorig = bijdragen;
          }
        },
      ),
      { seed: 2 },
    );
  });
});
