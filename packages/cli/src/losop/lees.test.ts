import { describe, expect, it } from 'vitest';
import { readPartitie } from './lees.ts';

const read = (tekst: string) => readPartitie(new TextEncoder().encode(tekst), 'p.txt');

describe('readPartitie', () => {
  it.each([
    ['rows', '3\n1 -2\n3\n'],
    ['one line', '3 1 -2 3'],
    ['tabs, CRLF, empty lines and a byte order mark', '\uFEFF3\r\n\r\n1\t-2\r\n  3'],
  ])('reads %s', (_, tekst) => {
    expect(read(tekst)).toEqual({ n: 3, gewichten: Int32Array.of(1, -2, 3) });
  });

  it('reads fractions and large numbers as they are', () => {
    expect(read('3 0.5 -1e3 3000000000').gewichten).toEqual(Float64Array.of(0.5, -1000, 3e9));
  });

  it('reads what a number can hold, however large or small', () => {
    expect(read('3 1e15 9007199254740994 -0e-999').gewichten).toEqual(
      Float64Array.of(1e15, 9007199254740994, -0),
    );
  });

  it('reads one unit, which has no pairs', () => {
    expect(read('1\n')).toEqual({ n: 1, gewichten: new Int32Array(0) });
  });

  it.each([
    ['', 'er staat niets in'],
    ['x 1', "p.txt, regel 1, teken 1: 'x' is geen getal."],
    ['3\n1 -2\n  3a\n', "p.txt, regel 3, teken 3: '3a' is geen getal."],
    ['3\n1 - 3', "p.txt, regel 2, teken 3: '-' is geen getal."],
    ['2 1e999', "regel 1, teken 3: '1e999' is te groot om mee te rekenen."],
    ['2 0.1e-999', "'0.1e-999' is te klein om mee te rekenen."],
    ['2 9007199254740993', "'9007199254740993' heeft te veel cijfers om precies mee te rekenen"],
    ['3 1e308\n-1e308 1', 'regel 2, teken 1: de gewichten zijn tot hier samen te groot'],
    ['3 1 1e-13 0', 'p.txt: de gewichten lopen te ver uiteen (van 1e-13 tot 1)'],
    ['0', 'n = 0 kan niet. Gebruik een geheel getal van 1 tot en met 5000.'],
    ['2.5 1', 'n = 2.5 kan niet.'],
    ['100000 1', 'n = 100000 kan niet.'],
    [
      '4 1 2 3 4 5',
      'bij n = 4 horen 6 gewichten (elk paar één keer, rij voor rij boven de diagonaal); er staan er 5.',
    ],
    ['2 1 2 3', 'er staan er 3. Dit lijkt met de diagonaal erbij: laat die weg.'],
    ['3 0 1 2 1 0 3 2 3 0', 'er staan er 9. Dit lijkt de hele tabel'],
  ])('says of %j where it is wrong', (tekst, zin) => {
    expect(() => read(tekst)).toThrow(zin);
  });
});
