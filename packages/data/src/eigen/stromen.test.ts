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
