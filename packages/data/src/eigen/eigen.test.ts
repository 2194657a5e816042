import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readEigenBestand, readEigenTabel } from './index.ts';

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
    ['kleur;regio\nx;y\n', 'geen-gemeentekolom'],
    ['gemeente;kleur\nx;y\n', 'geen-regiokolom'],
    ['gemeente;regio\n"x;y\n', 'csv-kapot'],
  ])('refuses %j with a reason', (tekst, code) => {
    const tabel = readEigenTabel(utf8(tekst));
    expect(tabel).toMatchObject({ ok: false, fout: { code } });
  });

  const isGemeente = (cel: string): boolean => ['Urk', 'Ede', 'Goes', 'Epe'].includes(cel);

  it.each([
    ['an English heading', 'GM_code;province\r\nGM0184;Flevoland\r\n', 'GM_code', 'province'],
    [
      'the name of an indeling',
      '"Gemeente";"CBS";"Proefregio";"Inwoners van de regio"\n"Urk";"0184";"A";"5"\n',
      'Gemeente',
      'Proefregio',
    ],
    [
      'commas in a heading',
      'gemeente;regio;noot (bron, datum, auteur, versie)\nUrk;A;\n',
      'gemeente',
      'regio',
    ],
    [
      'lines above the header',
      '# Bron: eigen tabel\n# peildatum 2026\nGemeente,Regio\nUrk,A\nEde,B\n',
      'Gemeente',
      'Regio',
    ],
    [
      'a title with separators',
      'Indeling in regio’s;\nPeildatum 2026;\n;\ngemeente;regio\nUrk;A\n',
      'gemeente',
      'regio',
    ],
    ['two byte order marks', '\uFEFF\uFEFFgemeente;regio\r\nUrk;A;;;\r\n;;;;\r\n', 'gemeente', 'regio'],
    ['carriage returns only', 'gemeente;regio\rUrk;A\r', 'gemeente', 'regio'],
    ['a pipe', 'gemeente|regio\nUrk|A\n', 'gemeente', 'regio'],
  ])('finds the columns of %s', (_, tekst, gemeente, regio) => {
    const tabel = readEigenTabel(utf8(tekst), { indelingen: ['Proefregio’s', 'province'] });
    expect(tabel).toMatchObject({ ok: true, zeker: true, kolommen: { gemeente, regio } });
    expect(tabel.ok && tabel.rijen[0]).toMatchObject({ regio: gemeente === 'GM_code' ? 'Flevoland' : 'A' });
  });

  it('tells columns by what stands in them, and says that it guessed', () => {
    const tabel = readEigenTabel(utf8('wie;waar;sinds\nUrk;A;2020\nEde;A;2021\nGoes;B;2022\n'), {
      isGemeente,
    });
    expect(tabel).toMatchObject({ zeker: false, kolommen: { gemeente: 'wie', regio: 'waar' } });
    const zonderKop = readEigenTabel(utf8('A;Urk\nA;Ede\nB;Goes\n'), { isGemeente });
    expect(zonderKop).toMatchObject({ zeker: false, koppen: ['kolom 1', 'kolom 2'] });
    expect(zonderKop.ok && zonderKop.rijen.map((r) => [r.rij, r.gemeente, r.regio])).toEqual([
      [1, 'Urk', 'A'],
      [2, 'Ede', 'A'],
      [3, 'Goes', 'B'],
    ]);
  });

  it('takes the columns that somebody chose, or says which is not there', () => {
    const bytes = utf8('gemeente;oud;nieuw\nUrk;A;B\n');
    expect(readEigenTabel(bytes, { kolommen: { regio: 'Nieuw' } })).toMatchObject({
      rijen: [{ regio: 'B' }],
    });
    expect(readEigenTabel(bytes, { kolommen: { regio: 'later' } })).toMatchObject({
      fout: { code: 'kolom-onbekend', gevonden: 'later', koppen: ['gemeente', 'oud', 'nieuw'] },
    });
  });

  it.each([
    ['in a cell', 'gemeente;regio;noot\nUrk;A;\nEde;B;zie "besluit" 2026\nGoes;B;\n'],
    ['at the beginning of one', 'gemeente;regio;noot\nUrk;A;\nEde;B;"besluit 2026\nGoes;B;\n'],
    ['at two places', 'gemeente;regio;noot\nUrk;A;"een\nEde;B;twee\nGoes;B;"drie\n'],
  ])('reads every line where a quotation mark stands %s', (_, tekst) => {
    const tabel = read(utf8(tekst));
    expect(tabel.rijen.map((r) => [r.rij, r.gemeente, r.regio])).toEqual([
      [2, 'Urk', 'A'],
      [3, 'Ede', 'B'],
      [4, 'Goes', 'B'],
    ]);
  });

  it('reads cells that look merged beside the gemeenten as one name, and single empty cells as empty', () => {
    const samen = read(utf8('regio;gemeente\nA;Urk\n;Ede\n;Goes\nB;Epe\n'));
    expect(samen).toMatchObject({ samengevoegd: true });
    expect(samen.rijen.map((r) => r.regio)).toEqual(['A', 'A', 'A', 'B']);
    const leeg = read(utf8('regio;gemeente\nA;Urk\n;Ede\nB;Goes\n'));
    expect(leeg).toMatchObject({ samengevoegd: false });
    expect(leeg.rijen.map((r) => r.regio)).toEqual(['A', '', 'B']);
  });

  it.each([
    ['one regio', 'GM0001;Aa;Noord\nGM0002;Bee;\nGM0003;Cee;\nGM0004;Dee;\n', ['Noord', '', '', '']],
    ['two', 'GM0001;Aa;Noord\nGM0002;Bee;\nGM0003;Cee;Zuid\nGM0004;Dee;\n', ['Noord', '', 'Zuid', '']],
  ])('leaves empty what is empty in a list that somebody began to fill in: %s', (_, lijst, regios) => {
    const begonnen = read(utf8(`gemeentecode;gemeente;regio\n${lijst}`));
    expect(begonnen).toMatchObject({ samengevoegd: false });
    expect(begonnen.rijen.map((r) => r.regio)).toEqual(regios);
  });

  it('reads UTF-16 without a byte order mark', () => {
    const bytes = new Uint8Array(
      Uint16Array.from('gemeente\tregio\r\nUrk\tA\r\n', (c) => c.charCodeAt(0)).buffer,
    );
    expect(read(bytes)).toMatchObject({ codering: 'utf-16le', rijen: [{ gemeente: 'Urk', regio: 'A' }] });
  });

  it.each([
    ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
    ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ])('says that it is a file of another kind: %s', (gevonden, begin) => {
    expect(readEigenTabel(Uint8Array.from(begin))).toMatchObject({
      fout: { code: 'vreemd-formaat', gevonden },
    });
  });
});

describe('readEigenBestand', () => {
  it('reads the sheet of a workbook that has the columns', async () => {
    const bytes = await writeXlsx([
      { sheet: 'uitleg', data: [['Toelichting']] },
      { sheet: 'lijst', data: [['Stand 2026'], ['gemeentecode', 'regio'], [184, 'A']] },
    ]).toBuffer();
    expect(await readEigenBestand(bytes)).toMatchObject({
      ok: true,
      codering: 'xlsx',
      scheidingsteken: 'lijst',
      rijen: [{ rij: 3, gemeente: '184', regio: 'A' }],
    });
  });

  it('reads merged cells of a workbook as the workbook says, and empty cells as empty', async () => {
    const bytes = await writeXlsx([
      { sheet: 'a & b', data: [[{ value: 'Wie met wie', columnSpan: 2 }]] },
      {
        sheet: 'lijst',
        data: [
          [{ value: 'Stand 2026', columnSpan: 2 }, null],
          ['gemeente', 'regio'],
          ['Urk', { value: 'A', rowSpan: 3 }],
          ['Ede', null],
          ['Goes', null],
          ['Epe', 'B'],
          ['Tiel', null],
        ],
      },
    ]).toBuffer();
    const tabel = await readEigenBestand(bytes);
    expect(tabel).toMatchObject({ ok: true, samengevoegd: true });
    expect(tabel.ok && tabel.rijen.map((r) => r.regio)).toEqual(['A', 'A', 'A', 'B', '']);
  });

  it('leaves empty what is empty in a workbook that looks as if its cells were merged', async () => {
    const data = [
      ['regio', 'gemeente'],
      ['A', 'Urk'],
      [null, 'Ede'],
      [null, 'Goes'],
    ];
    const tabel = await readEigenBestand(await writeXlsx([{ sheet: 'lijst', data }]).toBuffer());
    expect(tabel).toMatchObject({ ok: true, samengevoegd: false });
    expect(tabel.ok && tabel.rijen.map((r) => r.regio)).toEqual(['A', '', '']);
  });

  it('refuses more rows than a table of gemeenten can have', async () => {
    const rows = (aantal: number) => utf8(`gemeente;regio\n${'Urk;A\n'.repeat(aantal)}`);
    expect(await readEigenBestand(rows(20_000))).toMatchObject({ ok: true });
    expect(await readEigenBestand(rows(20_001))).toMatchObject({
      ok: false,
      fout: { code: 'te-veel-rijen' },
    });
  });

  it('tells the sign of a large table by its first lines, and reads all of it', async () => {
    const noot = 'een noot, met komma’s, en meer'.repeat(2);
    const tabel = await readEigenBestand(
      utf8(`gemeente;regio;noot\n${`Urk;A;${noot}\n`.repeat(15_000)}Ede;B;\n`),
    );
    expect(tabel).toMatchObject({ ok: true, scheidingsteken: ';' });
    expect(tabel.ok && [tabel.rijen.length, tabel.rijen.at(-1)?.regio]).toEqual([15_001, 'B']);
  });

  it('refuses a broken workbook', async () => {
    const kapot = await readEigenBestand(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
    expect(kapot).toMatchObject({ ok: false, fout: { code: 'werkmap-kapot' } });
  });
});
