import { checkMap, seededToeval } from '@samenhang/motor';
import { allDivisions, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { type Ontwerpopgave, tradeOff, translateOpgave } from '../index.ts';
import { Archief } from './archief.ts';
import { hypervolume } from './hypervolume.ts';

const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
  maxLength: 12,
});

describe('Archief', () => {
  it('never holds a design that another beats, and forgets in what order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(labels(4, 3), scores), { maxLength: 4 }), fc.integer(), (rijen, seed) => {
        const alle = rijen.flatMap(([kaart, lijst]) => lijst.map((waarden) => ({ kaart, waarden })));
        const fill = (lijst: typeof alle): Archief => {
          const archief = new Archief(['hoog', 'laag']);
          for (const { kaart, waarden } of lijst) archief.add(kaart, waarden);
          return archief;
        };
        const { punten } = fill(alle);
        const beats = ([a, b]: readonly number[], [c, d]: readonly number[]): boolean =>
          a! >= c! && b! <= d! && (a! > c! || b! < d!);
        for (const p of punten) expect(alle.some((q) => beats(q.waarden, p.waarden))).toBe(false);
        for (const q of alle)
          expect(
            punten.some((p) => p.waarden.join() === q.waarden.join() || beats(p.waarden, q.waarden)),
          ).toBe(true);
        const toeval = seededToeval(seed);
        const anders = alle.map((x) => ({ x, lot: toeval() })).sort((p, q) => p.lot - q.lot);
        expect(fill(anders.map((p) => p.x)).punten).toEqual(punten);
      }),
      { numRuns: 60 },
    );
  });

  it('thins designs that differ too little, and keeps the ends', () => {
    const archief = new Archief(['hoog', 'laag']);
    archief.add([0, 0, 0, 0], [9, 9]);
    archief.add([0, 0, 0, 1], [8, 8]);
    archief.add([0, 1, 2, 3], [1, 1]);
    expect(archief.thin(0).map((p) => p.waarden[0])).toEqual([9, 8, 1]);
    expect(archief.thin(0.5).map((p) => p.waarden[0])).toEqual([9, 1]);
    expect(() => archief.add([0], [1])).toThrow(RangeError);
  });
});

describe('hypervolume', () => {
  it('counts the cells of a grid that are dominated', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((d) =>
          fc.array(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: d, maxLength: d }), {
            minLength: 1,
            maxLength: 7,
          }),
        ),
        (punten) => {
          const d = punten[0]?.length ?? 0;
          let cellen = 0;
          for (let c = 0; c < 3 ** d; c++) {
            const cel = Array.from({ length: d }, (_, k) => Math.floor(c / 3 ** k) % 3);
            if (punten.some((p) => cel.every((x, k) => p[k]! > x))) cellen++;
          }
          expect(hypervolume(punten, new Array<number>(d).fill(0))).toBe(cellen);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const a = atlas(
  6,
  [editie('zorg', partition([0, 0, 0, 1, 1, 1])), editie('werk', partition([0, 0, 1, 1, 2, 2]))],
  [1, 2, 3, 4, 5, 6],
);
const opgave: Ontwerpopgave = {
  jaar: 2000,
  aaneengesloten: false,
  lagen: [{ indelingen: [{ indeling: 'zorg' }, { indeling: 'werk' }] }],
  vandaag: { indeling: 'werk' },
  iteraties: 2000,
  tijd: 60,
};
const stromen = {
  van: Uint32Array.of(0, 2, 3, 5, 1),
  naar: Uint32Array.of(2, 3, 4, 5, 5),
  banen: Float64Array.of(10, 20, 30, 40, 5),
};

describe('tradeOff', () => {
  it.each([
    [['overeenstemming', 'aantalRegios'] as const],
    [['overeenstemming', 'verplaatsingen'] as const],
    [['overeenstemming', 'stromen', 'aantalRegios'] as const],
  ])('finds on a small country what trying all maps finds: %s', (doelen) => {
    const uit = tradeOff({ atlas: a, opgave, doelen, stromen, stappen: 6, drempel: 0 });
    const vertaling = translateOpgave(a, opgave);
    if (!vertaling.ok || !vertaling.lagen[0]) throw new Error('faults');
    for (const punt of uit.punten) expect(checkMap(vertaling.lagen[0], punt.labels)).toEqual([]);
    expect(uit.hypervolume).toBeGreaterThan(0);
    expect(uit.hypervolume).toBeLessThanOrEqual(1);
    expect(uit.volledig).toBe(true);
    expect(tradeOff({ atlas: a, opgave, doelen, stromen, stappen: 6, drempel: 0 })).toEqual(uit);
    // The best agreement of all stands first.
    const beste = Math.max(
      ...[...allDivisions(6)].map((kaart) => {
        const paren = vertaling.lagen[0]?.doel.paren;
        let som = 0;
        kaart.forEach((r, i) => {
          kaart.forEach((s, j) => {
            if (j > i && r === s) som += paren?.w[i * 6 + j] ?? 0;
          });
        });
        return som;
      }),
    );
    expect(uit.punten[0]?.waarden[0]).toBeCloseTo(beste, 9);
  });

  it('finds the whole front of agreement and number of regions', () => {
    const uit = tradeOff({
      atlas: a,
      opgave: { ...opgave, lagen: [{ indelingen: [{ indeling: 'werk' }], gamma: 0.4 }] },
      doelen: ['overeenstemming', 'aantalRegios'],
      stappen: 6,
      drempel: 0,
    });
    // Three twos are worth 3 · (2 − 0.8); two regions lose; one region is all pairs.
    expect(uit.punten.map((p) => p.waarden)).toEqual([
      [3.6, 3],
      [0.4, 2],
      [-6, 1],
    ]);
  });

  it('takes goals of somebody’s own, and refuses what it cannot measure', () => {
    const eigen = {
      naam: 'eerste',
      richting: 'laag',
      slechtst: 6,
      best: 0,
      meet: (l: Int32Array) => l.filter((x) => x === 0).length,
    } as const;
    const uit = tradeOff({ atlas: a, opgave, doelen: ['overeenstemming', eigen] });
    expect(uit.doelen[1]).toEqual({ naam: 'eerste', richting: 'laag', slechtst: 6, best: 0 });
    expect(() => tradeOff({ atlas: a, opgave, doelen: ['overeenstemming', 'stromen'] })).toThrow('flows');
    expect(() => tradeOff({ atlas: a, opgave, doelen: ['overeenstemming'] })).toThrow('two to four');
  });
});
