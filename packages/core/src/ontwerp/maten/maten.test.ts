import { cover, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { measureDesign, Ontwerpmeter, type Ontwerpopgave, Paarmeter } from '../index.ts';

const zorg = editie('zorg', partition([0, 0, 0, 1, 1, 1]));
const werk = editie('werk', partition([0, 0, 1, 1, 2, 2]));
const a = atlas(6, [zorg, werk], [10, 20, 30, 40, 50, Number.NaN]);
const opgave: Ontwerpopgave = {
  jaar: 2000,
  lagen: [{ indelingen: [{ indeling: 'zorg', gewicht: 3 }, { indeling: 'werk' }] }],
};
const stromen = {
  bronjaar: 2000,
  stromen: {
    van: Uint32Array.of(0, 1, 2, 3),
    naar: Uint32Array.of(1, 1, 3, 3),
    banen: Float64Array.of(10, 20, 30, 40),
  },
  nietToegewezen: [],
  verdeeld: [],
};

describe('measureDesign', () => {
  it('counts what a hand counts', () => {
    const posities = { x: [0, 3, 0, 0, 0, 0], y: [0, 0, 0, 8, 0, 0] };
    const { lagen, verplaatsingen, verplaatsteInwoners } = measureDesign(a, opgave, [[0, 0, 1, 1, 2, 2]], {
      stromen,
      posities,
    });
    const [laag] = lagen;
    expect(laag?.ontwerp).toMatchObject({
      aantalRegios: 3,
      inwoners: { minimum: 30, mediaan: 50, maximum: 70, onbalans: 40 / 150 },
      // Pairs (A, B) and (E, F) share both; (C, D) only werk, which weighs 1 of 4.
      paarovereenkomst: (1 + 0.25 + 1) / 3,
      zelfvoorziening: { land: 1, gemiddelde: 1, minimum: 1 },
    });
    // Middle of {A, B} at x = 2: A at 2, B at 1; middle of {C, D} at y = 32/7.
    expect(laag?.ontwerp.afstand).toBeCloseTo((10 * 2 + 20 + (30 * 32) / 7 + (40 * 24) / 7) / 150, 10);
    expect(laag?.indelingen).toMatchObject([
      {
        indeling: 'zorg',
        vandaag: { aantalRegios: 2, zelfvoorziening: { land: 0.7, minimum: 0.5 } },
        ontwerpInIndeling: 5 / 6,
        indelingInOntwerp: 4 / 6,
        verplaatsingen: 2,
        vergeleken: 6,
      },
      { indeling: 'werk', ari: 1, verplaatsingen: 0, ontwerpInIndeling: 1, indelingInOntwerp: 1 },
    ]);
    expect(verplaatsingen).toBe(2);
    expect(verplaatsteInwoners).toBeGreaterThan(0);
  });

  it('gives a design that equals an indeling the figures of that indeling', () => {
    fc.assert(
      fc.property(labels(6, 4), fc.constantFrom('deelt', 'gelijk'), (kaart, overeenkomst) => {
        const eigen = editie('eigen', partition(kaart));
        const vraag: Ontwerpopgave = {
          ...opgave,
          overeenkomst,
          lagen: [{ indelingen: [{ indeling: 'eigen' }, { indeling: 'zorg' }] }],
        };
        const [laag] = measureDesign(atlas(6, [eigen, zorg]), vraag, [kaart], { stromen }).lagen;
        expect(laag?.indelingen[0]).toMatchObject({ verplaatsingen: 0, ari: 1, vandaag: laag?.ontwerp });
      }),
      { numRuns: 30 },
    );
  });

  it('takes today’s overlapping regio’s as they are, and leaves out what is not known', () => {
    const dubbel = editie('dubbel', cover([[0], [0, 1], [1], [], [2], [2]]));
    const vraag = { ...opgave, lagen: [{ indelingen: [{ indeling: 'dubbel' }] }] };
    const [laag] = measureDesign(atlas(6, [dubbel], [10, 20, 30, 40, 50, 60]), vraag, [
      [0, 0, 0, 1, 1, 1],
    ]).lagen;
    expect(laag?.indelingen[0]).toMatchObject({ vergeleken: 4, vandaag: { aantalRegios: 3 } });
    expect(laag?.ontwerp.paarovereenkomst).toBe(3 / 6);
    expect(laag?.ontwerp.zelfvoorziening).toBeUndefined();
    expect(() => measureDesign(a, opgave, [])).toThrow(RangeError);
  });
});

describe('the meter of a hand that draws', () => {
  it('tells of any map what the measures from scratch tell', () => {
    const meter = Ontwerpmeter.build(a, opgave);
    const paren = new Paarmeter([zorg.overdekking, werk.overdekking], [3, 1]);
    fc.assert(
      fc.property(labels(6, 4), (kaart) => {
        const gemeten = meter?.measure([Int32Array.from(kaart)], 0);
        const vers = measureDesign(a, opgave, [kaart]).lagen[0];
        expect(gemeten?.overeenstemming).toEqual(paren.measure(Int32Array.from(kaart)));
        expect(gemeten?.tegen).toEqual(
          vers?.indelingen.map((v) => ({
            indeling: v.indeling,
            aantalRegios: v.vandaag.aantalRegios,
            overeenkomst: paren.measureIndeling((v.indeling === 'zorg' ? zorg : werk).overdekking)
              .overeenkomst,
            indelingInOntwerp: v.indelingInOntwerp,
            verplaatsingen: v.verplaatsingen,
          })),
        );
      }),
      { seed: 16 },
    );
  });

  it('has nothing to tell of maps that are no answer to the question', () => {
    expect(Ontwerpmeter.build(a, { ...opgave, jaar: 1999 })).toBeUndefined();
    expect(Ontwerpmeter.build(a, opgave)?.measure([], 0)).toBeUndefined();
  });
});
