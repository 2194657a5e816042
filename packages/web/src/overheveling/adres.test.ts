import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseZoekdeel, stringifyStand } from '../adres/index.ts';
import { parseOverheveladres, readContracten, readKosten, writeContracten, writeKosten } from './adres.ts';

describe('the address of a move', () => {
  it('holds all of it', () => {
    const adres =
      '?taken=schuldhulp,bijstand&gemeenten=GM1581,GM0355&vorm=openbaar%20lichaam&ingang=2028-01-01&fte=12';
    expect(stringifyStand({ ...parseOverheveladres(parseZoekdeel(adres)) })).toBe(adres);
  });

  it('leaves out what it cannot read', () => {
    expect(
      parseOverheveladres({ gemeenten: 'Zeist,GM0355', vorm: 'bv', ingang: '2028-02-31', fte: '-1' }),
    ).toEqual({ gemeenten: ['GM0355'] });
    expect(readKosten('x~5~3;~1~2;y~1;z~1~2')).toEqual([{ naam: 'z', laag: 1, hoog: 2 }]);
    expect(readContracten('inkoop~ooit;zorg~2028-12-31')).toEqual([{ naam: 'zorg', tot: '2028-12-31' }]);
  });

  it('gives back the costs and contracts that it was given', () => {
    const naam = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/u);
    const bedrag = fc.nat(10_000_000);
    fc.assert(
      fc.property(fc.array(fc.tuple(naam, bedrag, bedrag), { maxLength: 5 }), (rijen) => {
        const kosten = rijen.map(([n, a, b]) => ({ naam: n, laag: Math.min(a, b), hoog: Math.max(a, b) }));
        expect(readKosten(writeKosten(kosten))).toEqual(kosten);
        const contracten = rijen.map(([n]) => ({ naam: n, tot: '2028-06-30' }));
        expect(readContracten(writeContracten(contracten))).toEqual(contracten);
      }),
    );
  });
});
