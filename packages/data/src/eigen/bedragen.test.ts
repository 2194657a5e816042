import { describe, expect, it } from 'vitest';
import { type Bedragvraag, previewBedragen, readBedragen } from './bedragen.ts';

const clienten: Bedragvraag = { verplicht: ['gemeente', 'clienten'], mogelijk: ['inwoners', 'prijs'] };
const read = (tekst: string, vraag = clienten) => readBedragen(Buffer.from(tekst), vraag);

describe('a table of own amounts', () => {
  it('is read as people keep it: their headings, their numbers, with columns of their own', async () => {
    const rijen = [
      { regel: 2, woorden: { gemeente: 'Zeist' }, getallen: { clienten: 12.5 } },
      { regel: 3, woorden: { gemeente: 'De Bilt' }, getallen: { clienten: 8 } },
    ];
    expect(await read('Gemeente;Cliënten;noot\nZeist;12,5;x\nDe Bilt;8;\n')).toMatchObject({
      ok: true,
      rijen,
    });
    expect(await read('Aantal cliënten,Naam\n12.5,Zeist\n8,De Bilt')).toMatchObject({ ok: true, rijen });
    expect(
      await read('Bron: wij zelf\n\nNaam\tAantal\nZeist\t12,5\nDe Bilt\t8\nTotaal\t20,5\n'),
    ).toMatchObject({
      ok: true,
      rijen: [{ regel: 4 }, { regel: 5 }],
      totalen: [6],
    });
  });

  it('leaves an optional number open, and takes a sign where amounts may be below zero', async () => {
    expect(await read('gemeente;cliënten;inwoners\nZeist;12;\nDe Bilt;8;40000\n')).toMatchObject({
      rijen: [{ getallen: { clienten: 12 } }, { getallen: { clienten: 8, inwoners: 40_000 } }],
    });
    const euro: Bedragvraag = { verplicht: ['gemeente', 'euro'], negatief: true };
    expect(await read('gemeente;bedrag (x € 1.000)\nZeist;-12,5\nDe Bilt;€ 8\n', euro)).toMatchObject({
      duizenden: true,
      rijen: [{ getallen: { euro: -12_500 } }, { getallen: { euro: 8000 } }],
    });
  });

  it('names the line and the column of every fault', async () => {
    expect(await read('gemeente;cliënten\nZeist;veel\n;3\nBunnik;-1\nBunnik;4\nHouten;\n')).toEqual({
      ok: false,
      fouten: [
        { code: 'geen-getal', regel: 2, kolom: 'clienten', tekst: 'veel' },
        { code: 'geen-naam', regel: 3, kolom: 'gemeente' },
        { code: 'geen-getal', regel: 4, kolom: 'clienten', tekst: '-1' },
        { code: 'dubbel', regel: 5, kolom: 'gemeente', naam: 'Bunnik', eerder: 4 },
        { code: 'geen-getal', regel: 6, kolom: 'clienten', tekst: '' },
      ],
    });
    expect(await read('gemeente;aantal\nZeist;1.000\nDe Bilt;2.500\n')).toMatchObject({
      ok: false,
      fouten: [{ code: 'dubbelzinnig', tekst: '1.000' }, { code: 'dubbelzinnig' }],
    });
  });

  it('says which columns it needs', async () => {
    expect(await read('')).toMatchObject({ ok: false, fouten: [{ code: 'leeg' }] });
    expect(await read('a;b\n1;2')).toMatchObject({
      fouten: [{ code: 'kolommen', mist: ['gemeente', 'clienten'] }],
    });
    expect(await read('gemeente;b\nZeist;2')).toMatchObject({
      fouten: [{ code: 'kolommen', mist: ['clienten'] }],
    });
    expect(await read('gemeente;cliënten\n')).toMatchObject({ fouten: [{ code: 'geen-rijen' }] });
    expect(await read('gemeente;aantal;number\nZeist;1;2\n')).toMatchObject({
      fouten: [{ code: 'kolom-dubbel', kolom: 'clienten', namen: ['aantal', 'number'] }],
    });
  });
});

describe('the columns of such a table', () => {
  const bytes = Buffer.from('Plaats;Vorig jaar;Dit jaar\nZeist;1;12,5\nDe Bilt;x;8\n');

  it('can be seen first: headings, rows, and what was recognised', async () => {
    expect(await previewBedragen(bytes, clienten)).toEqual({
      koppen: ['Plaats', 'Vorig jaar', 'Dit jaar'],
      voorbeeld: [
        ['Zeist', '1', '12,5'],
        ['De Bilt', 'x', '8'],
      ],
      gevonden: {},
    });
    expect(await previewBedragen(Buffer.from('gemeente;aantal\nZeist;1\n'), clienten)).toMatchObject({
      gevonden: { gemeente: 0, clienten: 1 },
    });
    expect(await previewBedragen(Buffer.from(''), clienten)).toBeUndefined();
  });

  it('are those that somebody pointed out', async () => {
    const vraag = (kolom: number) => ({ ...clienten, aangewezen: { gemeente: 0, clienten: kolom } });
    expect(await readBedragen(bytes, vraag(2))).toMatchObject({
      rijen: [{ getallen: { clienten: 12.5 } }, { getallen: { clienten: 8 } }],
    });
    expect(await readBedragen(bytes, vraag(1))).toMatchObject({
      fouten: [{ code: 'geen-getal', regel: 3, kolom: 'clienten', tekst: 'x' }],
    });
    expect(
      await readBedragen(bytes, { ...clienten, aangewezen: { gemeente: -1, clienten: 2 } }),
    ).toMatchObject({
      fouten: [{ code: 'kolommen', mist: ['gemeente'] }],
    });
  });
});
