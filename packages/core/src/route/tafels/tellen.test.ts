import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gebieden } from './gebieden.ts';
import { countTafels } from './tellen.ts';
import type { Zetel } from './zetels.ts';

const gebieden = new Gebieden(10);
const paar = gebieden.vanLeden([0, 1]);
const ander = gebieden.vanLeden([2, 3]);
const zetel = (vorm: number, gebied: readonly number[], anders: Partial<Zetel> = {}): Zetel => ({
  vorm,
  gemeente: 0,
  gebieden: gebied,
  alle: gebied.length < 2,
  keuze: `keuze ${String(vorm)}`,
  ...anders,
});

describe('countTafels', () => {
  it('counts one group of parties once, whatever brings it together', () => {
    expect(countTafels([zetel(1, [paar]), zetel(1, [paar])], gebieden)).toEqual({ min: 1, max: 1 });
    expect(countTafels([zetel(1, [paar]), zetel(2, [paar])], gebieden)).toEqual({ min: 2, max: 2 });
    expect(countTafels([zetel(1, [paar]), zetel(1, [0])], gebieden)).toEqual({ min: 2, max: 2 });
    expect(countTafels([], gebieden)).toEqual({ min: 0, max: 0 });
  });

  it('counts every area of an overlap, and one of a gemeente that is split', () => {
    expect(countTafels([zetel(1, [paar, ander], { alle: true })], gebieden)).toEqual({ min: 2, max: 2 });
    expect(countTafels([zetel(1, [paar, ander])], gebieden)).toEqual({ min: 1, max: 1 });
    expect(countTafels([zetel(1, [paar, ander]), zetel(1, [paar])], gebieden)).toEqual({ min: 1, max: 2 });
  });

  it('lets tasks of one indeling take the same option', () => {
    const samen = { keuze: 'jeugdregio@0' };
    const zetels = [
      zetel(1, [paar, ander], samen),
      zetel(2, [paar, ander], samen),
      zetel(1, [paar]),
      zetel(2, [ander]),
    ];
    // Whichever it is, one of the two coincides.
    expect(countTafels(zetels, gebieden)).toEqual({ min: 3, max: 3 });
  });

  it('lets an unknown area be one that was counted, if it may be', () => {
    const onbekend = zetel(1, [], { keuze: 'veilig_thuis_regio@0' });
    expect(countTafels([onbekend], gebieden)).toEqual({ min: 1, max: 1 });
    expect(countTafels([onbekend, zetel(1, [paar])], gebieden)).toEqual({ min: 1, max: 2 });
    expect(countTafels([onbekend, zetel(2, [paar])], gebieden)).toEqual({ min: 2, max: 2 });
    // The region of gemeente 0 cannot be one without it.
    expect(countTafels([onbekend, zetel(1, [ander], { gemeente: 2 })], gebieden)).toEqual({ min: 2, max: 2 });
    expect(countTafels([onbekend, zetel(1, [paar], { gemeente: 1 })], gebieden)).toEqual({ min: 1, max: 2 });
  });

  const zetels = fc.array(
    fc.record({
      vorm: fc.integer({ min: 0, max: 2 }),
      gebieden: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
      alle: fc.boolean(),
    }),
    { maxLength: 5 },
  );
  it('is the least and the most over all combinations', () => {
    fc.assert(
      fc.property(zetels, (rijen) => {
        const lijst = rijen.map((r, i) => zetel(r.vorm, r.gebieden, { alle: r.alle, keuze: String(i) }));
        let mogelijk: Set<string>[] = [new Set()];
        for (const z of lijst) {
          const opties = z.alle ? [z.gebieden] : z.gebieden.map((g) => [g]);
          mogelijk = mogelijk.flatMap((m) =>
            opties.map((optie) => new Set([...m, ...optie.map((g) => `${String(z.vorm)}@${String(g)}`)])),
          );
        }
        const aantallen = mogelijk.map((m) => m.size);
        expect(countTafels(lijst, gebieden)).toEqual({
          min: Math.min(...aantallen),
          max: Math.max(...aantallen),
        });
      }),
      { numRuns: 100 },
    );
  });
});
