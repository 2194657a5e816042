import { toCsv } from '@samenhang/beeld';
import { aanvulTabel, isAanvulkop, planInvoer, readAanvulrijen } from '@samenhang/core';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readTabelbestand } from './tabelbestand.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const bron = { tekst: '=Begroting; "2028", blz. 3', datum: '2027-04-01' };
const aanvulling = {
  over: { soort: 'regeling', id: '200' },
  regels: [
    { veld: 'bijdrage', deelnemer: 'GM0344', jaar: 2028, waarde: -1234567.89, bron },
    { veld: 'grondslag', waarde: ['Jeugdwet', 'a | b', 'c\\d'], bron },
    { veld: 'kalenderdag', jaar: 2028, kenmerk: 'vaststelling', waarde: '2027-07-05', bron },
    { veld: 'risico', waarde: 'Wachtlijsten, 12 weken; ‘lang’', bron },
  ],
} as const;
const namenboek = { regeling: (tekst: string) => tekst, gemeente: (tekst: string) => tekst };
const { kolommen, rijen } = aanvulTabel([aanvulling]);

async function readBack(bestand: Uint8Array) {
  const tabel = await readTabelbestand(bestand, isAanvulkop);
  if (!tabel.ok) return tabel;
  const plan = planInvoer([], readAanvulrijen(tabel.koppen, tabel.rijen, namenboek));
  return { fouten: plan.fouten, inhoud: plan.delen.map(({ inhoud }) => inhoud) };
}

describe('a table in a file', () => {
  it.each([',', ';'] as const)(
    'is read from the CSV with %s that we write, with nothing lost',
    async (scheiding) => {
      const csv = toCsv(
        kolommen.map(({ sleutel }) => sleutel),
        rijen,
        { scheiding },
      );
      expect(await readBack(bytes(csv))).toEqual({ fouten: [], inhoud: [aanvulling] });
    },
  );

  it('is read from a workbook, from the sheet that has it', async () => {
    const bladen = [
      { sheet: 'uitleg', data: [[{ value: 'Lees dit eerst' }]] },
      {
        sheet: 'gegevens',
        data: [
          kolommen.map(({ kop }) => ({ value: kop.nl })),
          ...rijen.map((rij) => rij.map((value) => (value === null ? null : { value }))),
        ],
      },
    ];
    const werkmap = await writeXlsx(bladen as never).toBuffer();
    expect(await readBack(new Uint8Array(werkmap))).toEqual({ fouten: [], inhoud: [aanvulling] });
  });

  it('is found beneath a title, and refused with a reason', async () => {
    expect(
      await readTabelbestand(bytes('Bijdragen 2028\n\nregeling;bijdrage;bron\n200;5;x\n'), isAanvulkop),
    ).toEqual({
      ok: true,
      koppen: ['regeling', 'bijdrage', 'bron'],
      rijen: [{ nummer: 4, cellen: ['200', '5', 'x'] }],
    });
    expect(await readTabelbestand(bytes(''), isAanvulkop)).toEqual({ ok: false, code: 'leeg' });
    expect(await readTabelbestand(bytes('%PDF-1.7 x'), isAanvulkop)).toEqual({
      ok: false,
      code: 'vreemd-formaat',
    });
    expect(await readTabelbestand(Uint8Array.from([0x50, 0x4b, 3, 4, 1]), isAanvulkop)).toEqual({
      ok: false,
      code: 'werkmap-kapot',
    });
  });
});
