// What a requirement is said to cost, held against all maps of a few gemeenten. `npm run beproeving` does so from fresh
// seeds.

import { familiesOf, keepFamilies, type Opgave } from '@samenhang/motor';
import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Atlas } from '../../atlas/index.ts';
import { atlas, editie } from '../../testing/maak.ts';
import { type Eis, explainEisen, type Ontwerpopgave, translateOpgave } from '../index.ts';
import { solveTranslated } from './ontwerp.ts';
import { bestNested } from './testing/dwang.ts';

const codeOf = (k: number): string => `GM${String(k).padStart(4, '0')}`;
const maybe = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(a, { nil: undefined, freq: 2 });

/** Who borders on whom, as an atlas has it. */
function neighboursOf(n: number, paren: readonly (readonly [number, number])[]): Atlas['buren'] {
  const rijen = Array.from({ length: n }, (_, v) =>
    [...new Set(paren.flatMap(([a, b]) => (a === b ? [] : a === v ? [b] : b === v ? [a] : [])))].sort(),
  );
  const start = new Uint32Array(n + 1);
  rijen.forEach((rij, v) => {
    start[v + 1] = start[v]! + rij.length;
  });
  const naar = Uint32Array.from(rijen.flat());
  return { start, naar, soort: new Uint8Array(naar.length) };
}

interface Vraag {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
}

function vragen(hoogst: number, aantalLagen: number): fc.Arbitrary<Vraag> {
  return fc.integer({ min: 2, max: hoogst }).chain((n) => {
    const eenheid = fc.integer({ min: 0, max: n - 1 });
    const kaart = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n });
    const paar = fc.tuple(eenheid, eenheid).filter(([a, b]) => a !== b);
    const paren = maybe(
      fc.array(
        paar.map(([a, b]) => [codeOf(a), codeOf(b)] as const),
        { minLength: 1, maxLength: 2 },
      ),
    );
    const laag = fc.record({
      gamma: fc.constantFrom(0.2, 0.4, 0.5, 0.7),
      aantal: maybe(fc.constantFrom({ min: 2 }, { max: 2 }, { min: 2, max: 3 })),
      inwoners: fc.constantFrom({}, {}, { min: 2000 }, { max: 15_000 }, { min: 3000, max: 20_000 }),
    });
    return fc
      .record({
        kaarten: fc.tuple(kaart, kaart, kaart),
        inwoners: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
        buren: fc.array(paar, { minLength: n, maxLength: 2 * n }),
        aaneengesloten: fc.boolean(),
        lagen: fc.array(laag, { minLength: aantalLagen, maxLength: aantalLagen }),
        muren: maybe(fc.constant(['nu'])),
        samen: paren,
        apart: paren,
        verplaatsingen: maybe(fc.integer({ min: 0, max: 3 })),
        vasteGemeenten: fc.array(eenheid.map(codeOf), { maxLength: 2 }),
      })
      .map(
        ({
          kaarten,
          inwoners,
          buren,
          lagen,
          verplaatsingen,
          vasteGemeenten,
          muren,
          samen,
          apart,
          ...rest
        }) => {
          const edities = ['zorg', 'werk', 'nu'].map((naam, k) => editie(naam, partition(kaarten[k] ?? [])));
          const land = atlas(
            n,
            edities,
            inwoners.map((x) => 1000 * x),
          );
          return {
            atlas: { ...land, buren: neighboursOf(n, buren) },
            opgave: {
              ...rest,
              jaar: 2000,
              lagen: lagen.map((l, k) => ({
                ...l,
                indelingen: [{ indeling: 'zorg' }, { indeling: 'werk', gewicht: 1 + k }],
              })),
              vandaag: { indeling: 'nu', verplaatsingen, vasteGemeenten },
              ...(muren && { muren }),
              ...(samen && { samen }),
              ...(apart && { apart }),
              iteraties: 2000,
            },
          };
        },
      );
  });
}

function without(lagen: readonly Opgave[], eis: Eis): number {
  if (eis === 'nesting') return lagen.reduce((som, o) => som + bestNested([o])!, 0);
  return bestNested(
    lagen.map((o) =>
      keepFamilies(
        o,
        familiesOf(o).filter((f) => f !== eis),
      ),
    ),
  )!;
}

/** @param isExact of so few units all maps are looked at, so that the price is known. */
function checkPrices({ atlas: land, opgave }: Vraag, isExact: boolean): void {
  const vertaling = translateOpgave(land, opgave);
  if (!vertaling.ok) throw new Error(JSON.stringify(vertaling.fouten));
  const { lagen } = vertaling;
  const ontwerp = solveTranslated(lagen, { opgave });
  if (ontwerp.soort === 'geen') return;
  const beste = bestNested(lagen)!;
  if (isExact) expect(ontwerp.waarde).toBeCloseTo(beste, 9);
  const eisen = explainEisen({ atlas: land, opgave, ontwerp: ontwerp.lagen.map((l) => l.labels) });
  for (const { eis, waarde, winst, hoogstens = Number.POSITIVE_INFINITY, bewezen } of eisen) {
    const prijs = without(lagen, eis) - ontwerp.waarde;
    expect(waarde - ontwerp.waarde).toBeCloseTo(winst, 9);
    expect(winst).toBeLessThanOrEqual(prijs + 1e-9);
    expect(hoogstens).toBeGreaterThanOrEqual(prijs - 1e-9);
    if (isExact) expect(bewezen).toBe(true);
    if (bewezen) expect(winst).toBeCloseTo(prijs, 9);
  }
}

it('is just what the best map without it is worth more, of one layer', () => {
  fc.assert(
    fc.property(vragen(6, 1), (vraag) => {
      checkPrices(vraag, true);
    }),
    { numRuns: 40 },
  );
});

it('is at least what was found and at most what was proven, of layers that nest', () => {
  fc.assert(
    fc.property(vragen(5, 2), (vraag) => {
      checkPrices(vraag, false);
    }),
    { numRuns: 12 },
  );
});
