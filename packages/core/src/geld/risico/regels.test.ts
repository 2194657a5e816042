import { seededToeval } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideCapped, type Samendeler, shareRisk } from './regels.ts';
import { bufferOf } from './samen.ts';
import { samenTabel } from './tabel.ts';

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
const getal = fc.double({ min: 0.1, max: 1000, noNaN: true });
const deler = fc.record({
  naam: fc.constant('A'),
  clienten: getal,
  prijs: getal,
  spreiding: fc.double({ min: 0, max: 2, noNaN: true }),
  inwoners: getal,
  budget: getal,
});

describe('the table of a division', () => {
  it('has a row for each, and a column for each rule that could be computed', () => {
    const delers = [
      { naam: 'A', clienten: 4, prijs: 1, spreiding: 0 },
      { naam: 'B', clienten: 9, prijs: 1, spreiding: 0 },
    ];
    const { kolommen, rijen } = samenTabel({ delers, ...shareRisk(delers, 1, seededToeval(1)) });
    expect(kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'naam',
      'clienten',
      'alleen',
      'gelijk',
      'herkomst',
      'begrensd',
      'risico',
      'shapley',
    ]);
    const [naam, clienten, alleen] = rijen[1] ?? [];
    expect([naam, clienten, alleen]).toEqual(['B', 9, 3]);
    for (const k of [3, 4, 5, 6, 7])
      expect(Number(rijen[0]?.[k]) + Number(rijen[1]?.[k])).toBeCloseTo(Math.sqrt(13), 9);
  });
});

describe('rules to divide a buffer', () => {
  it('cap what each pays, and let the others pay the rest', () => {
    // 60, 30, 10: the first may pay no more than 40, so the 60 that is left goes as 3 to 1.
    expect(divideCapped([6, 3, 1], [40, 100, 100], 100)).toEqual([40, 45, 15]);
    expect(() => divideCapped([1, 1], [4, 5], 10)).toThrow(RangeError);
    expect(divideCapped([0, 1], [8, 4], 10)).toEqual([6, 4]);
  });

  it('divide all of it, and capped nobody pays more than alone', () => {
    fc.assert(
      fc.property(fc.array(deler, { minLength: 1, maxLength: 10 }), (delers: Samendeler[]) => {
        const { verdelingen, buffer, alleen } = shareRisk(delers, 1.645, seededToeval(1));
        expect(verdelingen.map(({ regel }) => regel)).toHaveLength(7);
        for (const { delen } of verdelingen) expect(sum(delen) / buffer).toBeCloseTo(1, 9);
        const begrensd = verdelingen.find(({ regel }) => regel === 'begrensd')!;
        for (const [g, deel] of begrensd.delen.entries())
          expect(deel).toBeLessThanOrEqual(alleen[g]! * (1 + 1e-9));
        // One alone can then not gain, though two may.
        expect(begrensd.afscheiding?.wie.length).not.toBe(1);
        expect(verdelingen.find(({ regel }) => regel === 'risico')?.afscheiding).toBeUndefined();
      }),
      { seed: 1 },
    );
  });

  it('name the group that is better off apart, with its gain', () => {
    const delers = [4, 9, 16, 25].map((clienten) => ({
      naam: '',
      clienten,
      prijs: 1,
      spreiding: 0,
      inwoners: 1,
    }));
    const { verdelingen, buffer } = shareRisk(delers, 1.645, seededToeval(1));
    // Budget is not known, so that rule is left out.
    expect(verdelingen.map(({ regel }) => regel)).not.toContain('budget');
    const { afscheiding } = verdelingen.find(({ regel }) => regel === 'inwoners')!;
    expect(afscheiding?.wie).toEqual([0, 1, 2]);
    expect(afscheiding?.winst).toBeCloseTo((buffer * 3) / 4 - bufferOf([4, 9, 16], 1.645), 9);
    expect(() =>
      shareRisk([{ naam: '', clienten: 0, prijs: 1, spreiding: 0 }], 1.6, seededToeval(1)),
    ).toThrow(RangeError);
  });
});
