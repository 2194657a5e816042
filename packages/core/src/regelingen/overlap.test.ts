import { cover, covers } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSamenwerking, countOverlap, findClusters } from './overlap.ts';

const regeling = (id: string, vanKracht: string, tot: string | null = null) => ({
  id,
  naam: id,
  vorm: 'OL',
  vanKracht,
  tot,
});

describe('buildSamenwerking', () => {
  const gemeenten = [
    { code: 'GM0001', naam: 'A' },
    { code: 'GM0002', naam: 'B' },
  ];
  const s = buildSamenwerking(
    [
      regeling('oud', '2010-01-01', '2020-01-01'),
      regeling('nu', '2020-01-01'),
      regeling('leeg', '2020-01-01'),
    ],
    [
      { regeling: 'nu', gemeente: 'GM0002' },
      { regeling: 'nu', gemeente: 'GM0001' },
      { regeling: 'nu', gemeente: 'GM0001' },
      { regeling: 'nu', gemeente: '' },
      { regeling: 'nu', gemeente: 'GM9999' },
      { regeling: 'oud', gemeente: 'GM0001' },
    ],
    gemeenten,
    '2026-05-16',
  );
  it('keeps what is in force, also without gemeenten', () => {
    expect(s.regelingen.map((r) => r.id)).toEqual(['nu', 'leeg']);
  });
  it('counts a gemeente once a regeling, through whatever organ', () => {
    expect([...s.overdekking.leden]).toEqual([0, 1]);
  });
  it('reports codes that are no gemeente of the atlas', () => {
    expect(s.vreemdeCodes).toEqual(['GM9999']);
  });
});

describe('countOverlap', () => {
  it('agrees with counting pair by pair', () => {
    fc.assert(
      fc.property(covers(8, 6), (regios) => {
        const { banden, partners, regelingen } = countOverlap(cover(regios));
        let paren = 0;
        for (let a = 0; a < 8; a++) {
          expect(regelingen[a]).toBe(regios[a]?.length);
          for (let b = a + 1; b < 8; b++) {
            const gedeeld = (regios[a] ?? []).filter((r) => regios[b]?.includes(r)).length;
            expect(banden.find((x) => x.a === a && x.b === b)?.aantal ?? 0).toBe(gedeeld);
            paren += gedeeld > 0 ? 1 : 0;
          }
        }
        expect(banden).toHaveLength(paren);
        expect(partners.reduce((x, y) => x + y, 0)).toBe(2 * paren);
      }),
    );
  });
});

describe('findClusters', () => {
  it('ties gemeenten at or above the threshold; the rest are islands', () => {
    const { banden } = countOverlap(cover([[0, 1], [0, 1], [0], [2], []]));
    expect(findClusters(5, banden, 2)).toEqual({
      clusters: [{ gemeenten: [0, 1], dichtheid: 2 }],
      eilanden: [2, 3, 4],
    });
    expect(findClusters(5, banden, 1).clusters).toEqual([{ gemeenten: [0, 1, 2], dichtheid: 4 / 3 }]);
  });
});
