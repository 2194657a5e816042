import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lidkeuze, legeVraag, toggleBehoefte, withLid, withTweede } from './vraag.ts';

const lid: fc.Arbitrary<Lidkeuze> = fc.record({
  soort: fc.constantFrom('volwassene', 'kind'),
  behoeften: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  tweede: fc.constantFrom({}, { school: { gemeente: 'GM0344' } }),
});

describe('a member of a household', () => {
  it('is as it was when a need comes and goes', () => {
    fc.assert(
      fc.property(lid, fc.constantFrom('a', 'b', 'x'), (l, behoefte) => {
        const eens = toggleBehoefte(l, behoefte);
        expect(eens.behoeften.includes(behoefte)).toBe(!l.behoeften.includes(behoefte));
        expect(new Set(toggleBehoefte(eens, behoefte).behoeften)).toEqual(new Set(l.behoeften));
      }),
    );
  });

  it('has one second place of a kind, and none when it is taken away', () => {
    fc.assert(
      fc.property(lid, (l) => {
        const met = withTweede(l, 'school', { postcode: 3951 });
        expect(met.tweede).toEqual({ school: { postcode: 3951 } });
        expect(withTweede(met, 'school', undefined).tweede).toEqual({});
      }),
    );
  });

  it('changes alone', () => {
    const [eerste] = legeVraag.leden;
    if (!eerste) throw new Error('no member');
    const twee = { ...legeVraag, leden: [eerste, eerste] };
    const anders = toggleBehoefte(eerste, 'schulden');
    expect(withLid(twee, 1, anders).leden).toEqual([eerste, anders]);
  });
});
