import { fromTriangle, type Opgave, type Verbinding } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDesign } from '../index.ts';
import { solveLagen } from './lagen.ts';
import { designValue, tighten } from './nesten.ts';
import { bestNested as optimumByForce } from './testing/dwang.ts';

/** A clock that ticks when it is looked at: the same everywhere, and no search for a reason goes on for long. */
function tickingClock(): () => number {
  let tik = 0;
  return () => tik++;
}

const ruim = { seed: 1, tijdMs: 60_000, iteraties: 5_000, klok: () => 0, start: [] };

/** Layers over the same few units, the larger ones with weights that ask for more to be together. */
function lagenVan(n: number, aantal: number): fc.Arbitrary<Opgave[]> {
  const paren = (n * (n - 1)) / 2;
  const eenheid = fc.integer({ min: 0, max: n - 1 });
  const rand: fc.Arbitrary<Verbinding> = fc.tuple(eenheid, eenheid);
  const laag = fc.record({
    w: fc.array(fc.integer({ min: -4, max: 6 }), { minLength: paren, maxLength: paren }),
    minimum: fc.constantFrom(0, 0, 2, 3),
    aantal: fc.constantFrom({}, {}, { max: 3 }, { min: 2 }),
    apart: fc.constantFrom<Verbinding[]>([], [], [[0, 1]]),
  });
  return fc
    .record({
      randen: fc.array(rand, { minLength: n, maxLength: 2 * n }),
      aaneengesloten: fc.boolean(),
      lagen: fc.array(laag, { minLength: aantal, maxLength: aantal }),
    })
    .map(({ randen, aaneengesloten, lagen }) =>
      lagen.map(({ w, ...eisen }, k) => ({
        ...eisen,
        n,
        gewicht: Array.from({ length: n }, () => 1),
        verbindingen: randen,
        aaneengesloten,
        doel: {
          paren: fromTriangle(
            n,
            Int32Array.from(w, (x) => x + k),
          ),
        },
      })),
    );
}

function compareWithForce(lagen: readonly Opgave[]): void {
  const best = optimumByForce(lagen);
  const antwoord = solveLagen({ ...ruim, tijdMs: 8000, klok: tickingClock(), lagen });
  if (antwoord.soort === 'geen') {
    // What is told impossible is; a narrow way that no build finds may be missed, and is then not called proven.
    if (antwoord.uitleg.oordeel === 'onmogelijk') expect(best).toBeUndefined();
    return;
  }
  const kaarten = antwoord.lagen.map((l) => l.labels);
  expect(checkDesign(lagen, kaarten)).toEqual([]);
  expect(antwoord.waarde).toBeCloseTo(designValue(lagen, kaarten), 9);
  expect(antwoord.waarde).toBeLessThanOrEqual((best ?? Number.NEGATIVE_INFINITY) + 1e-9);
  expect(antwoord.grens ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual((best ?? 0) - 1e-9);
  if (antwoord.bewezen) expect(antwoord.waarde).toBeCloseTo(best ?? Number.NaN, 9);
}

describe('nested layers', () => {
  it('keep to everything, are never above their bound, and call proven only what is the best', () => {
    fc.assert(fc.property(lagenVan(5, 2), compareWithForce), { numRuns: 8 });
    fc.assert(fc.property(lagenVan(4, 3), compareWithForce), { numRuns: 4 });
  });

  it('reach the best design there is where nothing stands in the way', () => {
    fc.assert(
      fc.property(lagenVan(5, 2), (lagen) => {
        const vrij = lagen.map(({ n, gewicht, verbindingen, doel }) => ({
          n,
          gewicht,
          verbindingen,
          doel,
          aaneengesloten: false,
        }));
        const antwoord = solveLagen({ ...ruim, lagen: vrij });
        expect(antwoord.soort === 'ontwerp' && antwoord.waarde).toBeCloseTo(optimumByForce(vrij) ?? 0, 9);
        expect(solveLagen({ ...ruim, lagen: vrij })).toEqual(antwoord);
      }),
      { numRuns: 15 },
    );
  });

  it('tell at once that regions cannot be within larger ones', () => {
    const kaal = { n: 4, gewicht: [1, 1, 1, 1], verbindingen: [], aaneengesloten: false, doel: {} };
    const antwoord = solveLagen({
      ...ruim,
      lagen: [
        { ...kaal, aantal: { max: 2 } },
        { ...kaal, aantal: { min: 3 } },
      ],
    });
    expect(antwoord).toMatchObject({ soort: 'geen', nesting: true, uitleg: { oordeel: 'onmogelijk' } });
  });

  it('ask of each other what nesting implies', () => {
    fc.assert(
      fc.property(lagenVan(4, 2), (lagen) => {
        expect(optimumByForce(tighten(lagen))).toBe(optimumByForce(lagen));
      }),
      { numRuns: 25 },
    );
  });

  it('are checked: a region over a border of the next layer is told', () => {
    const kaal = { n: 4, gewicht: [1, 1, 1, 1], verbindingen: [], aaneengesloten: false, doel: {} };
    expect(
      checkDesign(
        [kaal, kaal],
        [
          [0, 0, 1, 1],
          [0, 1, 1, 1],
        ],
      ),
    ).toEqual([{ laag: 0, code: 'niet-genest', regio: 0, boven: [0, 1] }]);
    expect(() => checkDesign([kaal], [])).toThrow(RangeError);
  });
});
