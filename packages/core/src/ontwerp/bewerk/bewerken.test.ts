import { canonical, countRegions, type Labels, regionalise } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRegios, newRegio, paintGemeenten, splitRegio, swapGemeenten } from './bewerken.ts';
import { splitOpgave } from './deelopgave.ts';

const kaarten = fc
  .array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 30 })
  .map((labels): Labels => canonical(labels));

/** A map with two of its gemeenten. */
const metTwee = kaarten.chain((kaart) =>
  fc.record({
    kaart: fc.constant(kaart),
    a: fc.nat({ max: kaart.length - 1 }),
    b: fc.nat({ max: kaart.length - 1 }),
  }),
);
const opties = { seed: 16, numRuns: 300 };

describe('drawing on a map', () => {
  it('paints what is asked, and nothing that is locked', () => {
    fc.assert(
      fc.property(metTwee, ({ kaart, a, b }) => {
        const nieuw = paintGemeenten(kaart, [a], kaart[b] ?? 0);
        expect(nieuw[a]).toBe(nieuw[b]);
        kaart.forEach((r, g) => {
          if (g !== a) expect(nieuw[g] === nieuw[b]).toBe(r === kaart[b]);
        });
        expect(paintGemeenten(kaart, [a], newRegio(kaart), new Set([a]))).toEqual(kaart);
      }),
      opties,
    );
  });

  it('leaves the old map as it was, so that it can be gone back to', () => {
    fc.assert(
      fc.property(metTwee, ({ kaart, a, b }) => {
        const oud = [...kaart];
        paintGemeenten(kaart, [a, b], newRegio(kaart));
        mergeRegios(kaart, kaart[a] ?? 0, kaart[b] ?? 0);
        swapGemeenten(kaart, a, b);
        expect([...kaart]).toEqual(oud);
      }),
      opties,
    );
  });

  it('swaps back what it swapped, and keeps the size of every region', () => {
    fc.assert(
      fc.property(metTwee, ({ kaart, a, b }) => {
        expect(swapGemeenten(swapGemeenten(kaart, a, b), a, b)).toEqual(kaart);
        expect(countRegions(swapGemeenten(kaart, a, b))).toBe(countRegions(kaart));
      }),
      opties,
    );
  });

  it('splits a region in two that merge into the old map again', () => {
    fc.assert(
      fc.property(metTwee, ({ kaart, a }) => {
        const regio = kaart[a] ?? 0;
        const leden = [...kaart.keys()].filter((g) => kaart[g] === regio);
        const deel = leden.map((g) => (g === a ? 0 : 1));
        const nieuw = splitRegio(kaart, regio, deel);
        expect(countRegions(nieuw)).toBe(countRegions(kaart) + (leden.length > 1 ? 1 : 0));
        const ander = leden.find((g) => g !== a) ?? a;
        expect(mergeRegios(nieuw, nieuw[ander] ?? 0, nieuw[a] ?? 0)).toEqual(kaart);
      }),
      opties,
    );
  });
});

describe('dividing a region', () => {
  it('is a question over its own gemeenten alone', () => {
    const opgave = splitOpgave(
      {
        n: 5,
        gewicht: [10, 1, 10, 10, 10],
        verbindingen: [
          [0, 2],
          [2, 3],
          [3, 4],
          [0, 1],
        ],
        doel: { paren: { n: 5, w: Float64Array.from({ length: 25 }, (_, p) => p) } },
      },
      [0, 1, 0, 0, 0],
      0,
      1 / 3,
    );
    expect(opgave).toMatchObject({
      n: 4,
      gewicht: [10, 10, 10, 10],
      verbindingen: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      aantal: { min: 2, max: 2 },
    });
    expect(opgave.doel.paren?.w[1]).toBe(2);
    const uitkomst = regionalise({ opgave });
    expect(uitkomst.soort === 'kaart' && [...uitkomst.labels]).toEqual([0, 0, 1, 1]);
  });
});
