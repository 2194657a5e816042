import { describe, expect, it } from 'vitest';
import { readEigenTabel } from './index.ts';

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const isGemeente = (cel: string): boolean => ['Urk', 'Ede', 'Goes', 'Epe'].includes(cel);
const indelingen = ['Proefregio', 'Keurgebied', 'provincie'];
const read = (tekst: string) => readEigenTabel(utf8(tekst), { indelingen, isGemeente });

describe('how sure the choice of columns is', () => {
  it.each([
    ['two indelingen', 'gemeente;proefregio;keurgebied\nUrk;A;X\nEde;A;Y\nGoes;B;Y\n', false],
    ['two words for a regio', 'gemeente;cluster;zone\nUrk;A;X\nEde;A;Y\nGoes;B;Y\n', false],
    [
      'the name and the code of one',
      'gemeente;proefregio;proefregiocode\nUrk;A;1\nEde;A;1\nGoes;B;2\n',
      true,
    ],
    ['a column that says regio', 'gemeente;provincie;regio\nUrk;A;X\nEde;A;Y\nGoes;B;Y\n', true],
    ['one indeling', 'gemeente;proefregio;inwoners\nUrk;A;5\nEde;A;6\nGoes;B;7\n', true],
  ])('tells it of a table with %s', (_, tekst, zeker) => {
    expect(read(tekst)).toMatchObject({ ok: true, zeker });
  });

  it('finds unknown headings beneath a title, and drops no gemeente with a slip of the pen', () => {
    const titel = read(
      'Onze verdeling;;\nwie;waar;sinds\nUrkk;A;2020\nUrk;A;2020\nEde;A;2021\nGoes;B;2022\n',
    );
    expect(titel).toMatchObject({ zeker: false, kolommen: { gemeente: 'wie', regio: 'waar' } });
    expect(titel.ok && titel.rijen.map((r) => r.gemeente)).toEqual(['Urkk', 'Urk', 'Ede', 'Goes']);
  });
});
