import { canonical, checkMap, countRegions, type Labels, type Opgave } from '@samenhang/motor';
import { labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { steerGoal, tradeOff } from '../index.ts';
import { layerValue } from '../zoek/nesten.ts';

const n = 8;
/** A ring with one chord; pairs of random weight. */
const maakOpgave = (w: readonly number[], minimum: number): Opgave => {
  const paren = new Float64Array(n * n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      paren[i * n + j] = w[k % w.length]!;
      paren[j * n + i] = paren[i * n + j]!;
      k++;
    }
  }
  return {
    n,
    gewicht: new Array<number>(n).fill(1),
    verbindingen: [...Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const), [1, 5]],
    minimum,
    doel: { paren: { n, w: paren } },
  };
};

/** Units whose region is one of these sets. */
const gebieden = [
  [0, 1],
  [2, 3, 4],
  [5, 6, 7],
];
const gelijk = (kaart: Labels): number =>
  gebieden.filter((g) => {
    const eigen = kaart[g[0]!]!;
    return g.every((v) => kaart[v] === eigen) && kaart.filter((r) => r === eigen).length === g.length;
  }).length;

describe('steerGoal', () => {
  it('never breaks a constraint or the bound, ends no worse than it began, and does the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 28 }),
        labels(n, 3),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 6 }),
        (w, kaart, minimum, speling) => {
          const opgave = maakOpgave(w, minimum);
          const start = checkMap(opgave, kaart).length === 0 ? kaart : new Array<number>(n).fill(0);
          const ondergrens = layerValue(opgave, canonical(start)) - speling;
          const doel = { richting: 'hoog', meet: gelijk, gebieden } as const;
          const gezien: Labels[] = [];
          const vraag = { opgave, doel, start, ondergrens, gezien: (l: Labels) => void gezien.push(l) };
          const uit = steerGoal(vraag);
          for (const l of [...gezien, uit.labels]) {
            expect(checkMap(opgave, l)).toEqual([]);
            expect(layerValue(opgave, l)).toBeGreaterThanOrEqual(ondergrens);
          }
          expect(uit.waarde).toBe(gelijk(uit.labels));
          expect(uit.waarde).toBeGreaterThanOrEqual(gelijk(canonical(start)));
          const stappen = [start, ...gezien].map((l) => gelijk(canonical(l)));
          expect(stappen).toEqual(stappen.toSorted((a, b) => a - b));
          const { gezien: _, ...weer } = vraag;
          expect(steerGoal(weer)).toEqual(uit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reaches a whole region that no single change would lead to, and stops when told', () => {
    const opgave = maakOpgave([0], 1);
    const vraag = { opgave, start: new Array<number>(n).fill(0), ondergrens: 0 };
    const doel = { richting: 'hoog', meet: gelijk, gebieden } as const;
    expect(steerGoal({ ...vraag, doel }).waarde).toBe(3);
    expect(steerGoal({ ...vraag, doel, iteraties: 1 }).iteraties).toBe(1);
    expect(steerGoal({ ...vraag, doel, gestopt: () => true })).toMatchObject({ iteraties: 0, waarde: 0 });
  });

  it('refuses a start that is no design', () => {
    const doel = { richting: 'hoog', meet: gelijk } as const;
    const los = [0, 1, 0, 1, 0, 1, 0, 1];
    const vraag = { opgave: maakOpgave([1], 1), doel, start: los, ondergrens: -100 };
    expect(() => steerGoal(vraag)).toThrow('constraint');
    const samen = new Array<number>(n).fill(0);
    expect(() => steerGoal({ ...vraag, start: samen, ondergrens: 100 })).toThrow('bound');
  });
});

describe('tradeOff with a goal that is measured', () => {
  it('finds designs that lose agreement for it, up to the best there is', () => {
    const a = atlas(6, [editie('zorg', partition([0, 0, 0, 1, 1, 1]))]);
    const regios = (l: Labels): number => Math.abs(countRegions(l) - 5);
    const uit = tradeOff({
      atlas: a,
      opgave: {
        jaar: 2000,
        aaneengesloten: false,
        lagen: [{ indelingen: [{ indeling: 'zorg' }] }],
        iteraties: 500,
        tijd: 60,
      },
      doelen: ['overeenstemming', { naam: 'vijf', richting: 'laag', slechtst: 6, best: 0, meet: regios }],
      drempel: 0,
    });
    // Two threes are worth 6 pairs; breaking off one gemeente costs two pairs, and then one.
    expect(uit.punten.map((p) => p.waarden)).toEqual([
      [6, 3],
      [4, 2],
      [3, 1],
    ]);
    expect(uit.volledig).toBe(true);
  });
});
