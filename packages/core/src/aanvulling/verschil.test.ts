import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aanvulregel } from './regel.ts';
import { compareRegels } from './verschil.ts';

const bron = { tekst: 'Begroting' };
const regel = (jaar: number, waarde: number, tekst = 'Begroting'): Aanvulregel => ({
  veld: 'begroting',
  jaar,
  waarde,
  bron: { tekst },
});

describe('two versions of what an organisation adds', () => {
  it('differ by what came, what changed, whose source changed, and what went', () => {
    const was = [regel(2026, 1), regel(2027, 2), regel(2028, 3), regel(2029, 4)];
    const wordt = [regel(2026, 1), regel(2027, 5), regel(2028, 3, 'Krant'), regel(2030, 6)];
    expect(compareRegels(was, wordt)).toEqual([
      { soort: 'waarde', regel: regel(2027, 5), was: 2 },
      { soort: 'bron', regel: regel(2028, 3, 'Krant'), was: 3 },
      { soort: 'nieuw', regel: regel(2030, 6) },
      { soort: 'weg', regel: regel(2029, 4), was: 4 },
    ]);
  });

  it('differ in nothing from themselves, and in all from nothing', () => {
    const regels = fc.uniqueArray(
      fc.record({ jaar: fc.integer({ min: 2000, max: 2030 }), waarde: fc.nat() }),
      {
        selector: ({ jaar }) => jaar,
      },
    );
    fc.assert(
      fc.property(regels, (lijst) => {
        const alle = lijst.map((een): Aanvulregel => ({ veld: 'begroting', bron, ...een }));
        expect(compareRegels(alle, alle)).toEqual([]);
        expect(compareRegels([], alle).map(({ soort }) => soort)).toEqual(alle.map(() => 'nieuw'));
        expect(compareRegels(alle, []).map(({ soort }) => soort)).toEqual(alle.map(() => 'weg'));
      }),
    );
  });
});
