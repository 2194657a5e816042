import { describe, expect, it } from 'vitest';
import { readClientenTabel } from './clienten.ts';

const read = (tekst: string) => readClientenTabel(Buffer.from(tekst));

describe('a table of clients', () => {
  it('is read as people keep it: their headings, their numbers, with columns of their own', () => {
    const rijen = [
      { gemeente: 'Zeist', clienten: 12.5 },
      { gemeente: 'De Bilt', clienten: 8 },
    ];
    expect(read('Gemeente;Cliënten;noot\nZeist;12,5;x\nDe Bilt;8;\n')).toEqual({ ok: true, rijen });
    expect(read('Aantal cliënten,Naam\n12.5,Zeist\n8,De Bilt')).toEqual({ ok: true, rijen });
  });

  it('names the line and the column of every fault', () => {
    const uitkomst = read('gemeente;cliënten\nZeist;veel\n;3\nBunnik;-1\nBunnik;4\n');
    expect(uitkomst).toMatchObject({
      ok: false,
      fouten: [
        { regel: 2, kolom: 'cliënten', wat: "'veel' is geen aantal." },
        { regel: 3, kolom: 'gemeente' },
        { regel: 4, kolom: 'cliënten', wat: "'-1' is geen aantal." },
        { regel: 5, kolom: 'gemeente', wat: 'Bunnik staat ook op regel 4.' },
      ],
    });
  });

  it('says which columns it needs', () => {
    for (const tekst of ['', 'a;b\n1;2', 'gemeente;cliënten\n'])
      expect(read(tekst)).toMatchObject({
        ok: false,
        fouten: [{ herstel: 'Geef een tabel met de kolommen gemeente en cliënten.' }],
      });
  });
});
