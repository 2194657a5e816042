import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const cel = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', '"', ',', 'a\nb', '\r\n', 'x "y" z', ' GM0001 ', '""'),
);
const tabel = fc
  .integer({ min: 2, max: 4 })
  .chain((breedte) =>
    fc.array(fc.array(cel, { minLength: breedte, maxLength: breedte }), { minLength: 1, maxLength: 6 }),
  );

describe('parseCsv', () => {
  it('reads back any table that csv-stringify writes', () => {
    fc.assert(
      fc.property(tabel, fc.constantFrom('\n', '\r\n'), (rijen, einde) => {
        const tekst = stringify(rijen, { record_delimiter: einde, quoted_match: /[\r\n]/ });
        const uit = parseCsv(tekst);
        expect(uit.ok && [uit.cellen.kop, ...uit.cellen.rijen]).toEqual(rijen);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the line on which a row begins, also after a cell of several lines', () => {
    const uit = parseCsv('a,b\n1,"x\ny\nz"\n2,w\n3,"q"\n');
    expect(uit.ok && [0, 1, 2].map((rij) => uit.cellen.regel(rij))).toEqual([2, 5, 6]);
  });

  it('reads a last line without line end, and an empty line as one empty cell', () => {
    const uit = parseCsv('a\n\n1');
    expect(uit.ok && uit.cellen.rijen).toEqual([[''], ['1']]);
  });

  it.each([
    ['a,b\n1,"x\n2,y\n', 2, 'wordt niet gesloten'],
    ['a,b\n1,2\n"x"y,2\n', 3, 'na een sluitend aanhalingsteken'],
    ['a,b\n1,x"y\n', 2, 'midden in een cel'],
  ])('says on which line the quotation marks go wrong: %j', (tekst, regel, reden) => {
    const uit = parseCsv(tekst);
    expect(uit).toMatchObject({ ok: false, regel });
    expect(!uit.ok && uit.reden).toContain(reden);
  });
});
