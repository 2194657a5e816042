import { describe, expect, it } from 'vitest';
import { readStroomTabel } from './index.ts';

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

function read(tekst: string) {
  const uitkomst = readStroomTabel(utf8(tekst));
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
  const { zones, van, naar, banen } = uitkomst.tabel;
  return Array.from(banen, (aantal, k) => [zones[van[k] ?? -1], zones[naar[k] ?? -1], aantal]);
}

describe('readStroomTabel', () => {
  const verwacht = [
    ['10', '20', 1.5],
    ['20', '10', 100_000],
  ];
  it.each([
    ['a header of any names', 'home,work,n\n10,20,1.5\n20,10,100000\n'],
    ['no header', '10,20,1.5\n20,10,1e+05'],
    [
      'semicolons, a decimal comma, CRLF, a byte order mark',
      '\uFEFFvan;naar;banen\r\n10;20;1,5\r\n20;10;100000\r\n',
    ],
    ['tabs, empty lines and empty cells at the end', '10\t20\t1,5\t\n\n20\t10\t100000\n'],
    ['quotes', '"home","work","n"\n"10","20","1,5"\n"20","10",100000\n'],
  ])('reads %s', (_, tekst) => {
    expect(read(tekst)).toEqual(verwacht);
  });

  it.each([
    ['a,b\n', [[1, 'er staan 2 kolommen, geen 3.']]],
    ['a,b,1,5\n', [[1, 'er staan 4 kolommen, geen 3.']]],
    [
      'van,naar,n\na,b,x\na,b,-1\na,,2\n',
      [
        [2, "'x' is geen aantal."],
        [3, "'-1' is geen aantal."],
        [4, 'er ontbreekt een gebied.'],
      ],
    ],
    ['a,b,1.000,5\n', [[1, 'er staan 4 kolommen, geen 3.']]],
    ['van,naar,n\n', [[undefined, 'er staan geen stromen in dit bestand.']]],
    ['', [[undefined, 'er staan geen stromen in dit bestand.']]],
    ['a,"b,1\n', [[undefined, 'dit bestand is geen goede CSV.']]],
  ])('says of %j on which line what is wrong', (tekst, verwacht) => {
    const uitkomst = readStroomTabel(utf8(tekst));
    expect(uitkomst.ok ? [] : uitkomst.fouten.map((f) => [f.regel, f.wat])).toEqual(verwacht);
  });
});

describe('numbers in a table of flows', () => {
  const rows = (...aantallen: readonly string[]) =>
    aantallen.map((aantal, k) => `z${k};w${k};${aantal}`).join('\n');
  const numbers = (...aantallen: readonly string[]) => {
    const uitkomst = readStroomTabel(utf8(rows(...aantallen)));
    if (!uitkomst.ok) return uitkomst.fouten.map((f) => f.wat);
    const { zones, van, banen } = uitkomst.tabel;
    return aantallen.map((_, k) => banen[van.indexOf(zones.indexOf(`z${k}`))]);
  };

  it.each([
    [
      ['3.000', '200', '900'],
      [3000, 200, 900],
    ],
    [
      ['3,000', '200', '900'],
      [3000, 200, 900],
    ],
    [
      ['1.000.000', '2.500'],
      [1_000_000, 2500],
    ],
    [
      ['1.234,5', '2.500', '0,25'],
      [1234.5, 2500, 0.25],
    ],
    [
      ['1,234.5', '2,500', '0.25'],
      [1234.5, 2500, 0.25],
    ],
    [
      ['1.500', '2.25', '12'],
      [1.5, 2.25, 12],
    ],
    [
      ['0.125', '1.500'],
      [0.125, 1.5],
    ],
    [
      ['1 500', '2\u00A0000', "3'000", '12'],
      [1500, 2000, 3000, 12],
    ],
    [
      ['1.500', '25000', '1e+05'],
      ["'1.500' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk."],
    ],
    [
      ['1.500', '2.250'],
      [
        "'1.500' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk.",
        "'2.250' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk.",
      ],
    ],
    [['1e999', '2'], ["'1e999' is geen aantal."]],
    [['1e308', '1e308'], ['de aantallen zijn tot hier samen te groot om mee te rekenen.']],
  ])('%j are %j', (aantallen, verwacht) => {
    expect(numbers(...aantallen)).toEqual(verwacht);
  });
});

it('puts zones in the order of their codes, whatever the order of the rows', () => {
  const rijen = ['9,10,1', '10,9,2', '100,9,3', '9,9,0.1', '9,9,0.2', '9,9,0.7'];
  const uitkomsten = [rijen, rijen.toReversed(), rijen.toSorted()].map((r) =>
    readStroomTabel(utf8(r.join('\n'))),
  );
  expect(uitkomsten[0]).toMatchObject({ ok: true, tabel: { zones: ['9', '10', '100'] } });
  expect(uitkomsten[1]).toEqual(uitkomsten[0]);
  expect(uitkomsten[2]).toEqual(uitkomsten[0]);
});
