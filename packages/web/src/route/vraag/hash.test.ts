import { LIDSOORTEN, TWEEDE_PLAATSEN } from '@samenhang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHash, stringifyHash } from './hash.ts';
import { type Huishoudvraag, legeVraag, type Plaatskeuze } from './vraag.ts';

const code = fc.integer({ min: 0, max: 9999 }).map((n) => `GM${String(n).padStart(4, '0')}`);
const postcode = fc.integer({ min: 1000, max: 9999 });
const plaats: fc.Arbitrary<Plaatskeuze> = fc.oneof(
  fc.record({ postcode }),
  fc.record({ gemeente: code }),
  fc.record({ postcode, gemeente: code }),
);
const lid = fc.record({
  soort: fc.constantFrom(...LIDSOORTEN),
  behoeften: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/u), { maxLength: 5 }),
  tweede: fc.dictionary(fc.constantFrom(...TWEEDE_PLAATSEN), plaats, { noNullPrototype: true }),
});
const leden = fc.array(lid, { minLength: 1, maxLength: 12 });
const vraag: fc.Arbitrary<Huishoudvraag> = fc.oneof(fc.record({ leden }), fc.record({ plaats, leden }));

describe('the question behind the #', () => {
  it('comes back as it was written, also after a mail program has escaped it', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const hash = stringifyHash(v);
        expect(parseHash(hash)).toEqual({ vraag: v, onleesbaar: [] });
        expect(parseHash(encodeURIComponent(hash.slice(1)))).toEqual({ vraag: v, onleesbaar: [] });
      }),
    );
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (tekst) => {
        const gelezen = parseHash(`#${tekst}`);
        if (gelezen) expect(gelezen.vraag.leden.length).toBeGreaterThan(0);
      }),
    );
  });

  it('loses nothing when a piece is damaged: the rest stays, the piece is told', () => {
    const kapot = fc.string({ minLength: 1, maxLength: 12 }).filter((s) => !/[&%]/u.test(s));
    fc.assert(
      fc.property(vraag, kapot, (v, stuk) => {
        const heel = stringifyHash(v);
        const gelezen = parseHash(`${heel === '' ? '#' : `${heel}&`}x${stuk}=%`);
        expect(gelezen).toEqual({ vraag: v, onleesbaar: [`x${stuk}=%`] });
      }),
    );
  });

  it('is short and can be read by a person', () => {
    expect(
      stringifyHash({
        plaats: { postcode: 3951 },
        leden: [
          { soort: 'volwassene', behoeften: ['schulden', 'zoekt_werk'], tweede: {} },
          { soort: 'kind', behoeften: ['jeugd'], tweede: { school: { gemeente: 'GM0344' } } },
        ],
      }),
    ).toBe('#plaats=3951&lid=volwassene:schulden,zoekt_werk&lid=kind:jeugd;school@GM0344');
    expect(stringifyHash(legeVraag)).toBe('');
  });

  it('tells each piece that it cannot read', () => {
    expect(parseHash('#plaats=Utrecht&lid=volwassene:schulden,Geld!;huis@3511&lid=hond:eten&bsn=1')).toEqual({
      vraag: { leden: [{ soort: 'volwassene', behoeften: ['schulden'], tweede: {} }] },
      onleesbaar: ['plaats=Utrecht', 'Geld!', 'huis@3511', 'hond:eten', 'bsn=1'],
    });
  });

  it('leaves the name of a place on the page alone', () => {
    expect(parseHash('#inhoud')).toBeUndefined();
  });
});
