import { canonical } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeKaart, encodeKaart } from './kaartcode.ts';

const codes = (n: number) => Array.from({ length: n }, (_, i) => `GM${String(i).padStart(4, '0')}`);

const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const ontwerpen = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, lagen]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n, maxLength: n }), {
      minLength: lagen,
      maxLength: lagen,
    }),
  )
  .map((lagen) => lagen.map((labels) => canonical(labels)));

describe('a map in an address', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(ontwerpen, (lagen) => {
        const gemeenten = codes(lagen[0]?.length ?? 0);
        expect(decodeKaart(encodeKaart(lagen, gemeenten), gemeenten)).toEqual({ ok: true, lagen });
      }),
      { numRuns: 60 },
    );
  });

  it('takes the bound along, and tells it again', () => {
    fc.assert(
      fc.property(
        ontwerpen,
        fc.double({ noNaN: true }),
        fc.nat({ max: 0xffffffff }),
        (lagen, grens, zegel) => {
          const gemeenten = codes(lagen[0]?.length ?? 0);
          expect(decodeKaart(encodeKaart(lagen, gemeenten, { grens, zegel }), gemeenten)).toEqual({
            ok: true,
            lagen,
            grens: { grens, zegel },
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('opens what was written before bounds went along', () => {
    const [oud, labels] = ['AQECTdHuzxj9GmZW', Int32Array.of(0, 1, 2, 0)] as const;
    expect(decodeKaart(oud, codes(4))).toEqual({ ok: true, lagen: [labels] });
    expect(encodeKaart([labels], codes(4))).toBe(oud);
  });

  it('says so when one letter is another', () => {
    fc.assert(
      fc.property(ontwerpen, fc.nat(), fc.nat({ max: 62 }), (lagen, plek, welke) => {
        const gemeenten = codes(lagen[0]?.length ?? 0);
        const goed = encodeKaart(lagen, gemeenten);
        const i = plek % (goed.length - 1);
        const anders = alfabet.replace(goed[i] ?? '', '')[welke] ?? 'A';
        expect(decodeKaart(goed.slice(0, i) + anders + goed.slice(i + 1), gemeenten).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (tekst) => {
        expect(decodeKaart(tekst, codes(5)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('fits a message: 390 gemeenten in 32 regions', () => {
    const labels = Int32Array.from({ length: 390 }, (_, i) => i % 32);
    expect(encodeKaart([labels], codes(390)).length).toBeLessThan(350);
  });

  it('knows that it is about other gemeenten', () => {
    const code = encodeKaart([Int32Array.of(0, 1, 0)], codes(3));
    expect(decodeKaart(code, ['GM0000', 'GM0001', 'GM0009'])).toEqual({
      ok: false,
      fout: 'andere-gemeenten',
    });
  });
});
