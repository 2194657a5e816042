import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, buildNetwerk, seededToeval, type Verbinding } from '../grond/index.ts';
import { canonical } from '../partitie/index.ts';
import { liar } from '../testing/leugenaar.ts';
import { grid, opgaven, optimumByForce } from '../testing/opgaven.ts';
import { upperBound } from './bewijs/grens.ts';
import { buildKern, kernValue } from './opgave/kern.ts';
import type { Opgave } from './opgave/opgave.ts';
import { checkMap } from './opgave/toets.ts';
import { regionalise } from './regionaliseer.ts';
import { Gloeier } from './zoek/gloeien.ts';
import { Kaart } from './zoek/kaart.ts';
import { fromLabels, fromTrees } from './zoek/start.ts';
import { divideAll } from './zoek/tweedeling.ts';
import { searchRegions } from './zoek/zoek.ts';

const kort = { tijdMs: 60_000, iteraties: 30_000 };

describe('regionalise', () => {
  it('answers the example', () => {
    const verbindingen: Verbinding[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    const opgave: Opgave = {
      n: 4,
      gewicht: [1, 1, 1, 1],
      verbindingen,
      minimum: 2,
      aantal: { min: 2, max: 2 },
      doel: { snede: 1 },
    };
    expect(regionalise({ opgave, ...kort })).toMatchObject({
      soort: 'kaart',
      labels: Int32Array.of(0, 0, 1, 1),
      waarde: -1,
      snede: 1,
      bewezen: true,
    });
  });

  it.each([
    [1, 0],
    [25, 40],
    [24, 39],
  ])('proves at once what so many regions of a grid of 5 × 5 cut: %i cut %i', (k, snede) => {
    const { n, verbindingen } = grid(5, 5);
    const opgave: Opgave = {
      n,
      verbindingen,
      gewicht: new Float64Array(n).fill(1),
      aantal: { min: k, max: k },
      doel: { snede: 1 },
    };
    expect(regionalise({ opgave, ...kort })).toMatchObject({ snede, grens: 0 - snede, bewezen: true });
  });

  it('says of the cut no more than is true, whatever the ties', () => {
    fc.assert(
      fc.property(opgaven(7), (vraag) => {
        const opgave = { ...vraag, doel: { snede: 1 } };
        const beste = optimumByForce(opgave);
        const { grens } = upperBound(buildKern(opgave));
        if (beste !== undefined) expect(grens).toBeGreaterThanOrEqual(beste - 1e-9);
      }),
    );
  });

  it('takes no units at all', () => {
    expect(regionalise({ opgave: { n: 0, gewicht: [], verbindingen: [], doel: {} } })).toMatchObject({
      soort: 'kaart',
      waarde: 0,
      bewezen: true,
    });
  });

  it('agrees with brute force on tiny questions, and never breaks a constraint', () => {
    fc.assert(
      fc.property(opgaven(7), fc.integer({ min: 1, max: 1e6 }), (opgave, seed) => {
        const beste = optimumByForce(opgave);
        const antwoord = regionalise({ opgave, seed, tijdMs: 60_000, iteraties: 20_000 });
        if (beste === undefined) {
          expect(antwoord.soort).toBe('geen');
          return;
        }
        expect(antwoord.soort).toBe('kaart');
        if (antwoord.soort !== 'kaart') return;
        expect(checkMap(opgave, antwoord.labels)).toEqual([]);
        expect(antwoord.waarde).toBeCloseTo(beste, 6);
        expect(antwoord.bewezen).toBe(true);
        // The search by itself, as it goes where there are more units.
        const { kaart } = searchRegions({ opgave, seed, tijdMs: 60_000, iteraties: 20_000 });
        expect(kaart && checkMap(opgave, kaart.labels)).toEqual([]);
        expect(kaart?.waarde).toBeCloseTo(beste, 6);
        if (kaart?.grens !== undefined) expect(kaart.grens).toBeGreaterThanOrEqual(beste - 1e-6);
        if (kaart?.bewezen) expect(kaart.waarde).toBeCloseTo(beste, 6);
      }),
      { numRuns: 60, seed: 21 },
    );
  }, 60_000);

  it.each([
    [10, 10, 2, 10],
    [8, 8, 4, 16],
    [6, 15, 3, 12],
    [10, 10, 4, 20],
    [4, 16, 4, 12],
  ])(
    'finds the straight cuts of a %i × %i grid in %i regions',
    (r, c, k, snede) => {
      const { n, verbindingen } = grid(r, c);
      const opgave: Opgave = {
        n,
        verbindingen,
        gewicht: new Float64Array(n).fill(1),
        minimum: n / k,
        maximum: n / k,
        aantal: { min: k, max: k },
        doel: { snede: 1 },
      };
      expect(regionalise({ opgave, tijdMs: 60_000, iteraties: 600_000 })).toMatchObject({
        soort: 'kaart',
        snede,
      });
    },
    60_000,
  );

  it('gives the same answer for the same seed and iterations, whatever the clock says', () => {
    const opgave = gridQuestion(8, 9, 4);
    let nu = 0;
    const een = regionalise({ opgave, seed: 3, iteraties: 60_000, tijdMs: 1e6, klok: () => 0 });
    const ander = regionalise({ opgave, seed: 3, iteraties: 60_000, tijdMs: 1e6, klok: () => (nu += 0.01) });
    expect(ander).toEqual(een);
  });

  it('tells of better maps only, and stops when told', () => {
    const opgave = gridQuestion(8, 9, 4);
    const waarden: number[] = [];
    let stop = false;
    const { kaart, iteraties } = searchRegions({
      opgave,
      tijdMs: 60_000,
      gestopt: () => stop,
      voortgang: (stand) => {
        waarden.push(stand.waarde);
        stop = waarden.length >= 2;
      },
    });
    expect(waarden).toEqual([...waarden].sort((a, b) => a - b));
    expect(kaart?.waarde).toBe(waarden.at(-1));
    expect(iteraties).toBeLessThan(1_000_000);
  });

  it('moves no more than it may', () => {
    const basis = gridQuestion(6, 6, 4);
    const vandaag = Int32Array.from({ length: 36 }, (_, v) => Math.floor(v / 9));
    for (const verplaatsingen of [0, 2, 5]) {
      const opgave = { ...basis, minimum: 7, maximum: 11, vandaag, verplaatsingen };
      const antwoord = regionalise({ opgave, ...kort });
      expect(antwoord.soort).toBe('kaart');
      if (antwoord.soort === 'kaart') expect(checkMap(opgave, antwoord.labels)).toEqual([]);
    }
  });
});

function gridQuestion(r: number, c: number, k: number): Opgave {
  const { n, verbindingen } = grid(r, c);
  return {
    n,
    verbindingen,
    gewicht: new Float64Array(n).fill(1),
    minimum: n / k - 1,
    maximum: n / k + 1,
    aantal: { min: k, max: k },
    doel: { snede: 1 },
  };
}

describe('map under search', () => {
  it('keeps value and hindrance as they are from scratch, and stays connected', () => {
    fc.assert(
      fc.property(opgaven(12), fc.integer({ min: 1, max: 1e6 }), (opgave, seed) => {
        const kern = buildKern(opgave);
        const toeval = seededToeval(seed);
        const start = opgave.vandaag ? fromLabels(kern, opgave.vandaag) : fromTrees(kern, 3, toeval);
        const kaart = new Kaart(kern, start);
        new Gloeier(kaart, toeval, new Budget({ klok: () => 0 }, 1, 3000), () => {
          const labels = kern.blok.map((b) => kaart.slot[b]!);
          expect(checkMap(opgave, labels)).toEqual([]);
        }).run({ stappen: 3000, warm: 2, koud: 0.5 });
        const vers = new Kaart(kern, kaart.slot);
        expect(kaart.waarde).toBeCloseTo(kernValue(kern, kaart.slot), 6);
        expect(kaart.hinder).toBeCloseTo(vers.hinder, 6);
        expect(kaart.fout).toBe(vers.fout);
        expect(kaart.aantalSnedes).toBe(vers.aantalSnedes);
        if (kern.aaneengesloten)
          expect(
            canonical(
              fromLabels(
                kern,
                kern.blok.map((b) => kaart.slot[b]!),
              ),
            ),
          ).toEqual(canonical(kaart.slot));
      }),
    );
  }, 60_000);

  it('tells a cut unit from a loose one', () => {
    const net = buildNetwerk(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(net.a.length).toBe(3);
    const kern = buildKern({
      n: 4,
      gewicht: [1, 1, 1, 1],
      verbindingen: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      doel: { snede: 1 },
    });
    const kaart = new Kaart(kern, [0, 0, 0, 1]);
    expect([0, 1, 2, 3].map((v) => kaart.isLoose(v))).toEqual([true, false, true, true]);
  });
});

describe('proof of maps', () => {
  it('claims no false bound even when the solver makes its answers up', () => {
    fc.assert(
      fc.property(opgaven(7), fc.integer(), (opgave, seed) => {
        const beste = optimumByForce(opgave);
        const { kaart } = searchRegions({
          opgave,
          exact: true,
          oplosser: liar(seed),
          tijdMs: 20,
          iteraties: 3000,
        });
        if (!kaart || beste === undefined) return;
        expect(checkMap(opgave, kaart.labels)).toEqual([]);
        if (kaart.grens !== undefined) expect(kaart.grens).toBeGreaterThanOrEqual(beste - 1e-6);
        if (kaart.bewezen) expect(kaart.waarde).toBeCloseTo(beste, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('asks for a solver', () => {
    expect(() => regionalise({ opgave: gridQuestion(3, 4, 2), exact: true })).toThrow('pass oplosser');
  });
});

describe('two regions divided anew', () => {
  it('stay valid and cut as little as brute force can', () => {
    const cijfer = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(cijfer, { minLength: 8, maxLength: 8 }), (gewicht) => {
        const som = gewicht.reduce((x, y) => x + y, 0);
        const opgave: Opgave = {
          ...grid(2, 4),
          gewicht,
          minimum: 0.3 * som,
          maximum: 0.7 * som,
          aantal: { min: 2, max: 2 },
          doel: { snede: 1 },
        };
        const kern = buildKern(opgave);
        const kaart = new Kaart(kern, fromTrees(kern, 2, seededToeval(1)));
        if (kaart.fout > 0) return;
        divideAll(kaart, new Budget({ klok: () => 0 }, 1), new Set());
        expect(checkMap(opgave, kaart.slot)).toEqual([]);
        expect(kaart.waarde).toBe(optimumByForce(opgave));
      }),
      { numRuns: 6 },
    );
  });
});
