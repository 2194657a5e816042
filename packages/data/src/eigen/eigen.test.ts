import { describe, expect, it } from 'vitest';
import { readEigenTabel } from './index.ts';

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const latin = (tekst: string): Uint8Array => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));

function read(bytes: Uint8Array) {
  const tabel = readEigenTabel(bytes);
  if (!tabel.ok) throw new Error(tabel.fout.code);
  return tabel;
}

describe('readEigenTabel', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['semicolons', utf8('gemeente;regio;aandeel\nSúdwest-Fryslân;Noord;0,25\n'), 'utf-8', ';'],
    ['commas', utf8('gemeente,regio,aandeel\nSúdwest-Fryslân,Noord,0.25\n'), 'utf-8', ','],
    ['tabs', utf8('gemeente\tregio\taandeel\nSúdwest-Fryslân\tNoord\t0,25\n'), 'utf-8', '\t'],
    [
      'a byte order mark',
      utf8('\uFEFFgemeente;regio;aandeel\r\nSúdwest-Fryslân;Noord;25%\r\n'),
      'utf-8',
      ';',
    ],
    ['Windows-1252', latin('gemeente;regio;aandeel\r\nSúdwest-Fryslân;Noord;0,25'), 'windows-1252', ';'],
    ['quotes', utf8('"gemeente","regio","aandeel"\n"Súdwest-Fryslân","Noord","0,25"\n'), 'utf-8', ','],
    ['percentages', utf8('Gemeente;Regio;Percentage\nSúdwest-Fryslân;Noord;25\n'), 'utf-8', ';'],
  ])('reads %s', (_, bytes, codering, scheidingsteken) => {
    const tabel = read(bytes);
    expect(tabel).toMatchObject({ codering, scheidingsteken });
    expect(tabel.rijen).toEqual([{ rij: 2, gemeente: 'Súdwest-Fryslân', regio: 'Noord', aandeel: 0.25 }]);
  });

  it('reads UTF-16 with a byte order mark', () => {
    const tekst = '\uFEFFgemeente;regio\nUrk;A\n';
    const bytes = new Uint8Array(Uint16Array.from(tekst, (c) => c.charCodeAt(0)).buffer);
    expect(read(bytes)).toMatchObject({ codering: 'utf-16le', rijen: [{ gemeente: 'Urk', regio: 'A' }] });
  });

  it.each([
    ['Code;Naam;Regio', 'Code', 'Regio'],
    ['Regio;Gemeentenaam', 'Gemeentenaam', 'Regio'],
    ['gemeente_code,gemeente,Regio-naam', 'gemeente_code', 'Regio-naam'],
    ['Naam,Cluster', 'Naam', 'Cluster'],
  ])('recognises the columns of %s', (kop, gemeente, regio) => {
    expect(read(utf8(`${kop}\nx${kop.replaceAll(/[^,;]/gu, '')}\n`)).kolommen).toEqual({
      gemeente,
      regio,
      aandeel: undefined,
    });
  });

  it('counts lines as the file has them: a break in a cell, empty lines, and sep=', () => {
    const tabel = read(utf8('sep=;\ngemeente;regio\n"Urk";"A\nB"\n\n;;\nLelystad;C\n'));
    expect(tabel.rijen.map((r) => [r.rij, r.gemeente])).toEqual([
      [3, 'Urk'],
      [7, 'Lelystad'],
    ]);
  });

  it('leaves an absent share open and marks one that is no number', () => {
    const tabel = read(utf8('gemeente;regio;aandeel\nUrk;A;\nUrk;B;half\nUrk;C;1.000,5\n'));
    expect(tabel.rijen.map((r) => r.aandeel)).toEqual([null, Number.NaN, Number.NaN]);
  });

  it.each([
    ['', 'leeg'],
    ['gemeente;regio\n', 'leeg'],
    ['plaats;regio\nx;y\n', 'geen-gemeentekolom'],
    ['gemeente;kleur\nx;y\n', 'geen-regiokolom'],
    ['gemeente;regio\n"x;y\n', 'csv-kapot'],
  ])('refuses %j with a reason', (tekst, code) => {
    const tabel = readEigenTabel(utf8(tekst));
    expect(tabel).toMatchObject({ ok: false, fout: { code } });
    if (!tabel.ok) expect(tabel.fout.herstel).not.toBe('');
  });
});
