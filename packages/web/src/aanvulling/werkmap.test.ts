import { aanvulTabel, isAanvulkop, planInvoer, readAanvulrijen } from '@samenhang/core';
import { readTabelbestand } from '@samenhang/data/eigen';
import { describe, expect, it } from 'vitest';
import { werkmapVan } from '../uitvoer/index.ts';

const bron = { tekst: 'Begroting 2028', webadres: 'https://voorbeeld.nl/begroting', datum: '2027-04-01' };
const over = { soort: 'regeling', id: '30175736' } as const;
const regels = [
  { veld: 'begroting', jaar: 2028, waarde: 1_250_000.5, bron },
  { veld: 'bijdrage', deelnemer: 'GM0106', jaar: 2028, waarde: -3, bron },
  { veld: 'evaluatie', waarde: '2027-05-12', bron: { tekst: '=1+1' } },
  { veld: 'grondslag', waarde: ['Jeugdwet', 'Wet | met een streep'], bron },
];

describe('own records as a workbook', () => {
  it('are read back as they were: nothing would change', async () => {
    const { inhoud } = await werkmapVan(aanvulTabel([{ over, regels }]));
    const bytes = new Uint8Array(await (inhoud as Blob).arrayBuffer());
    const gelezen = await readTabelbestand(bytes, isAanvulkop);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen));
    const boek = { gemeente: (tekst: string) => tekst, regeling: (tekst: string) => tekst };
    const { koppen, rijen } = gelezen;
    const plan = planInvoer([{ over, regels, stuk: 's', versie: 1 }], readAanvulrijen(koppen, rijen, boek));
    expect(plan.fouten).toEqual([]);
    expect(plan.regels.map(({ stand }) => stand)).toEqual(['zelfde', 'zelfde', 'zelfde', 'zelfde']);
  });
});
