import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('quotes what must be quoted and leaves the unknown empty', () => {
    expect(
      toCsv(
        ['a', 'b', 'c'],
        [
          ['\'s-Gravenhage, "Den Haag"', null, Number.NaN],
          ['x', 0.5, 1],
        ],
      ),
    ).toBe('a,b,c\r\n"\'s-Gravenhage, ""Den Haag""",,\r\nx,0.5,1\r\n');
  });

  it('guards text that a spreadsheet would run, and leaves numbers alone', () => {
    const rij = ['=1+1', '+31', '-x', '@som', '\tx', '\rx', -2, 'a=b', true];
    expect(toCsv(['k'], [rij])).toBe("k\r\n'=1+1,'+31,'-x,'@som,'\tx,\"'\rx\",-2,a=b,true\r\n");
    expect(toCsv(['=k'], [['\n=1', '-2,5', '-1e3', '-2+3']])).toBe(
      '\'=k\r\n"\'\n=1","-2,5",\'-1e3,\'-2+3\r\n',
    );
    expect(toCsv(['k'], [['-x']], { formules: 'zoals ze zijn', einde: '\n' })).toBe('k\n-x\n');
  });

  it('writes for Dutch Excel: a mark, semicolons, decimal commas', () => {
    expect(toCsv(['a', 'b'], [['x;y', -0.25]], { scheiding: ';' })).toBe('\uFEFFa;b\r\n"x;y";-0,25\r\n');
    expect(toCsv(['a'], [['x,y']], { scheiding: ';' })).toBe('\uFEFFa\r\nx,y\r\n');
  });

  it('is read back by other software as it was, in either form', () => {
    const tekst = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', ';', 'a\nb', '\r\n', ' x ', '""'));
    const tabel = fc
      .integer({ min: 2, max: 4 })
      .chain((n) => fc.array(fc.array(tekst, { minLength: n, maxLength: n }), { minLength: 1 }));
    fc.assert(
      fc.property(tabel, fc.constantFrom(',', ';'), ([kop = [], ...rijen], scheiding) => {
        const csv = toCsv(kop, rijen, { scheiding, formules: 'zoals ze zijn' });
        const opties = { delimiter: scheiding, bom: true, record_delimiter: '\r\n' };
        expect(parse(csv, opties)).toEqual([kop, ...rijen]);
      }),
    );
  });
});
