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

  it('are found in all of these, and seen in none of the others, as docs/method.md says', () => {
    const found = met.filter(({ soort, tekst }) => kinds(tekst).includes(soort));
    const vals = zonder.filter((tekst) => kinds(tekst).length > 0);
    const controle = met.filter(({ soort }) => soort === 'bsn' || soort === 'iban');
    expect({
      terugvinding: found.length / met.length,
      metControlegetal: found.filter((een) => controle.includes(een)).length / controle.length,
      precisie: found.length / (found.length + vals.length),
    }).toEqual({ terugvinding: 1, metControlegetal: 1, precisie: 1 });
  });

  it('are seldom seen where there are none', () => {
    const vals = zonder.filter((tekst) => kinds(tekst).length > 0);
    expect(vals.length / (vals.length + met.length)).toBeLessThanOrEqual(0.1);
    // Nor as something else beside what is there.
    const anders = met.flatMap(({ soort, tekst }) => kinds(tekst).filter((x) => x !== soort));
    expect(anders.length).toBeLessThanOrEqual(met.length / 10);
  });
});

describe('what others would try', () => {
  it.each([
    ['bsn', 'bsn 1112.22.333|1112 22 333|BSN: 12345672|burgerservicenummer 12 34 56 72|sofinummer 111222333'],
    [
      'telefoon',
      'Bel +31 (0)6 12 34 56 78|+31(0)6-12345678|0031 6 12345678|06 - 12 34 56 78|06.12.34.56.78|06/12345678|(030) 234 56 78',
    ],
    [
      'geboortedatum',
      "geb. 3 maart 1984|geboren op 3-3-84|geb 03/03/1984|geboren 3 mrt. 1984|(geb. 3-3-'84)|geboortedatum: 1984-03-03",
    ],
    [
      'iban',
      'nl91 abna 0417 1643 00|NL 91 ABNA 0417 1643 00|DE89 3704 0044 0532 0130 00|de89370400440532013000|BE68 5390 0754 7034',
    ],
    [
      'postcode_huisnummer',
      '1234 ab 12|1234ab 12-2|1234AB12a|1234 AB nr. 12 bis|postcode 1234 ab, huisnummer 12',
    ],
    [
      'naam',
      'J.P. de Vries|mevr. Jansen|familie El Amrani|de familie Jansen-de Wit|Dhr. K. Yılmaz|mw. A. van den Broek',
    ],
    [
      'kenteken',
      'AB-99-88|12-34-AB|12-AB-34|AB-12-CD|AB-CD-12|12-AB-CD|12-ABC-3|1-ABC-23|AB-123-C|A-123-BC|ABC-12-D|A-12-BCD|1-AB-234|123-AB-4|kenteken AB123C|auto met kenteken 12ABC3',
    ],
    ['email', 'jan (at) gmail punt com|jan[at]ziggo.nl'],
  ] as const)('is found: %s', (soort, teksten) => {
    expect(teksten.split('|').filter((tekst) => !kinds(tekst).includes(soort))).toEqual([]);
  });

  it('is not what only looks like it: articles, amounts, years, numbers of services, ids of this package', () => {
    const teksten =
      'artikel 9a.2 Jeugdwet|€ 1.112.223,33|111222333 euro|bel 0800-2000|0900-1234567|14 030|088-1234567|roo id 22938625|gemeenten GM0106 en GM0114|kst-34477-81|Stb. 2014, 280|op 3 maart 2025 is het besluit genomen|de Jeugdwet van 1-1-2015|postcode 1234 AB|in 2024 in 3 regio’s|van 2015 af 12 keer|meneer of mevrouw|familie en vrienden|mevrouw belde drie keer|24-7 bereikbaar';
    expect(teksten.split('|').filter((tekst) => kinds(tekst).length > 0)).toEqual([]);
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
