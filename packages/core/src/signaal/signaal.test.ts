import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersoonsgegevens, isBsn, type Vondstsoort, vondstsoorten } from './index.ts';

const readRegels = (naam: string) =>
  readFileSync(join(import.meta.dirname, 'voorbeelden', naam), 'utf8')
    .trim()
    .split('\n');
/** Texts with personal data of one kind, written for this test; the numbers are made up, with a right checksum. */
const met = readRegels('met.txt').map((regel) => {
  const [soort = '', tekst = ''] = regel.split('|');
  return { soort: soort as Vondstsoort, tekst: tekst.replaceAll(/[«»]/gu, '') };
});
/** Texts with none, though with figures, dates, codes and names of things. */
const zonder = readRegels('zonder.txt');
const kinds = (tekst: string) => findPersoonsgegevens(tekst).map(({ soort }) => soort);
const found = (tekst: string) => findPersoonsgegevens(tekst).map(({ van, tot }) => tekst.slice(van, tot));

describe('personal data in 400 written texts', () => {
  it('are 25 of each kind, and 200 without', () => {
    expect(zonder).toHaveLength(200);
    for (const soort of vondstsoorten) expect(met.filter((x) => x.soort === soort)).toHaveLength(25);
  });

  it('are found: all with a checksum, and nine of ten of the others', () => {
    const gemist = met.filter(({ soort, tekst }) => !kinds(tekst).includes(soort));
    expect(gemist.filter(({ soort }) => soort === 'bsn' || soort === 'iban')).toEqual([]);
    expect(gemist.length / met.length).toBeLessThanOrEqual(0.1);
  });

  it('are seldom seen where there are none', () => {
    const vals = zonder.filter((tekst) => kinds(tekst).length > 0);
    expect(vals.length / (vals.length + met.length)).toBeLessThanOrEqual(0.1);
    // Nor as something else beside what is there.
    const anders = met.flatMap(({ soort, tekst }) => kinds(tekst).filter((x) => x !== soort));
    expect(anders.length).toBeLessThanOrEqual(met.length / 10);
  });
});

describe('a place that is found', () => {
  it.each([
    ['Bel 06-12345678, of mail jan.smit@gmail.com.', ['06-12345678', 'jan.smit@gmail.com']],
    ['Zij (111222333) betaalt met nl91 abna 0417 1643 00 en wacht.', ['111222333', 'nl91 abna 0417 1643 00']],
    ['Op 3511 AB Utrecht, Kerkstraat 12 woont niemand', ['3511 AB Utrecht, Kerkstraat 12']],
    ['A. Jansen, mevr. Öztürk en J. v.d. Berg', ['A. Jansen', 'Öztürk', 'J. v.d. Berg']],
    ['bsn 12345672 heeft een nul verloren', ['12345672']],
    ['06‑12345678 met een ander streepje', ['06‑12345678']],
    ['geboortedatum 19850312', ['19850312']],
  ])('is all of it and no more: %s', (tekst, deel) => {
    expect(found(tekst)).toEqual(deel);
  });

  it.each([
    'Veilig Thuis: 0800-2000, de gemeente: 14 030',
    'De wet van 20 december 1984, en op 12 maart 1998 trad zij in werking',
    'in 2024 en 12 keer in 2025',
    'NL91ABNA0417164301 klopt niet, 123456789 ook niet',
    'optie A. De gemeente betaalt; GR De Bevelanden niet',
    'De J.P. Coenstraat en de Mr. H. Vosstichting',
    'een reserve van € 123.456.782 en 123.456.782 euro',
  ])('is none: %s', (tekst) => {
    expect(found(tekst)).toEqual([]);
  });

  it('lies in the text, and over no other, whatever is written', () => {
    const stuk = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...met.map(({ tekst }) => tekst), ' ', '-', '06', '3511 AB ', 'A.', '@', '12-03-1985'),
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 8 }), (stukken) => {
        const tekst = stukken.join('');
        let einde = 0;
        for (const { van, tot } of findPersoonsgegevens(tekst)) {
          expect(van).toBeGreaterThanOrEqual(einde);
          expect(tot).toBeGreaterThan(van);
          einde = tot;
        }
        expect(einde).toBeLessThanOrEqual(tekst.length);
      }),
    );
  });
});

it('knows a burgerservicenummer by the 11-test', () => {
  expect(['111222333', '123456782', '12345672', '012345672'].map(isBsn)).toEqual([true, true, true, true]);
  expect(['123456789', '000000000', '1234567', '1234567820', ''].map(isBsn)).toEqual(Array(5).fill(false));
  // One digit wrong is always seen.
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (plaats, erbij) => {
      const cijfers = Array.from('123456782', Number);
      cijfers[plaats] = ((cijfers[plaats] ?? 0) + erbij) % 10;
      // Of the last, which counts for −1, and of the second, which counts for 8, as of all others, 11 is no multiple.
      expect(isBsn(cijfers.join(''))).toBe(false);
    }),
  );
});
