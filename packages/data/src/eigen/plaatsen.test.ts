import { describe, expect, it } from 'vitest';
import { type Aanwijzing, readEigenTabel } from './index.ts';

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const isGemeente = (cel: string): boolean => ['Urk', 'Ede', 'Goes', 'Epe'].includes(cel);
const indelingen = ['Proefregio', 'Keurgebied', 'provincie'];
const read = (tekst: string, plaatsen?: Aanwijzing['plaatsen']) =>
  readEigenTabel(utf8(tekst), { indelingen, isGemeente, ...(plaatsen ? { plaatsen } : {}) });

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
    ['two years of regio', 'gemeente;regio 2015;regio 2026\nUrk;A;X\nEde;A;Y\nGoes;B;Y\n', false],
    ['an old and a new regio', 'gemeente;regio (oud);regio (nieuw)\nUrk;A;X\nEde;A;Y\nGoes;B;Y\n', false],
    ['two years of gemeente', 'gemeente 2015;gemeente 2026;regio\nUrk;Urk;X\nEpe;Ede;Y\nEde;Ede;Y\n', false],
    ['a year behind its heading', 'gemeente (2026);Proefregio 2026\nUrk;A\nEde;A\nGoes;B\n', true],
    ['a remark behind its heading', 'gemeente;regio (nieuw)\nUrk;A\nEde;A\nGoes;B\n', true],
    ['an indeling with "gebied" behind it', 'gemeente;proefregiogebied\nUrk;A\nEde;A\nGoes;B\n', true],
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

  it('shows the table in which it found no columns', () => {
    const geen = read('soort,vlak\nhuis,Midden\nboom,Rand\n');
    expect(geen).toMatchObject({
      fout: {
        code: 'geen-gemeentekolom',
        blad: {
          scheidingsteken: ',',
          koppen: ['soort', 'vlak'],
          voorbeeld: [
            ['huis', 'Midden'],
            ['boom', 'Rand'],
          ],
        },
      },
    });
  });
});

it('takes of two years the column that somebody names', () => {
  const tekst = 'gemeente;regio 2015;regio 2026\nUrk;A;X\nEde;A;Y\n';
  const tabel = readEigenTabel(utf8(tekst), { isGemeente, kolommen: { regio: 'regio 2026' } });
  expect(tabel.ok && tabel.rijen.map((r) => r.regio)).toEqual(['X', 'Y']);
});

describe('columns that somebody pointed out', () => {
  it('takes them by place, also where headings are empty or the same', () => {
    const tekst = 'naam;naam;;deel (%)\nA;Urk;X;40\nA;Ede;Y;100\n';
    const tabel = read(tekst, { scheidingsteken: ';', gemeente: 1, regio: 2, aandeel: 3 });
    expect(tabel).toMatchObject({
      ok: true,
      zeker: true,
      plaatsen: { gemeente: 1, regio: 2, aandeel: 3 },
      rijen: [
        { rij: 2, gemeente: 'Urk', regio: 'X', aandeel: 0.4 },
        { rij: 3, gemeente: 'Ede', regio: 'Y', aandeel: 1 },
      ],
    });
    const zonder = read(tekst, { scheidingsteken: ';', gemeente: 1, regio: 0, aandeel: undefined });
    expect(zonder).toMatchObject({ rijen: [{ regio: 'A', aandeel: null }, { aandeel: null }] });
  });

  it('reads a table without a header from its first line', () => {
    expect(
      read('A;Urk\nB;Ede\n', { scheidingsteken: ';', gemeente: 1, regio: 0, aandeel: undefined }),
    ).toMatchObject({
      koppen: ['kolom 1', 'kolom 2'],
      rijen: [{ rij: 1, gemeente: 'Urk', regio: 'A' }, { rij: 2 }],
    });
  });

  it('keeps to the sign by which the table was shown', () => {
    const komma = { scheidingsteken: ',', gemeente: 0, regio: 1, aandeel: undefined };
    expect(read('wie,waar\nUrk,A;B\nEde,C;D\n', komma)).toMatchObject({
      rijen: [{ regio: 'A;B' }, { regio: 'C;D' }],
    });
  });
});
