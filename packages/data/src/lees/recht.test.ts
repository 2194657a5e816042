import { afterEach, describe, expect, it } from 'vitest';
import { createKlein, type Kopie } from '../testing/kopie.ts';
import { readPakket } from './lees.ts';

const KOP =
  'regel,soort,wet,bwbr,artikel,indelingen,organen,zin,zin_en,bron,gecontroleerd_op,geldig_van,geldig_tot,twijfel,twijfel_en';
/** A rule: what it binds, and from when until when. */
const regel = (bindt: string, van = '', tot = ''): string =>
  `r,samenvallend,Wet,BWBR0000001,1,${bindt},Z,S,https://wetten.example/,,${van},${tot},,`;
const REGELS = [KOP, regel('proef,college|raad', '2012-01-01')];
const VOORKEUZES = ['voorkeuze,jaar,indelingen,omschrijving,omschrijving_en', 'vandaag,,proef,O,O'];

const kopieen: Kopie[] = [];
afterEach(() => {
  for (const kopie of kopieen.splice(0)) kopie.dispose();
});

function read(regels: readonly string[], voorkeuzes: readonly string[]) {
  const kopie = createKlein();
  kopieen.push(kopie);
  const tabellen = { regels, voorkeuzes };
  for (const [naam, rijen] of Object.entries(tabellen)) kopie.write(`${naam}.csv`, `${rijen.join('\n')}\n`);
  kopie.changeDescriptor(({ resources }) => {
    resources.push(...Object.keys(tabellen).map((name) => ({ name, path: `${name}.csv`, format: 'csv' })));
  });
  return readPakket(kopie.map);
}
async function faults(regels: readonly string[], voorkeuzes = VOORKEUZES) {
  const uitkomst = await read(regels, voorkeuzes);
  return uitkomst.ok ? [] : uitkomst.fouten.map((f) => [f.bestand, f.rij, f.kolom, f.code].join(' | '));
}

describe('rules of law and choices beforehand', () => {
  it('are read with their lists and their gaps', async () => {
    const uitkomst = await read(REGELS, VOORKEUZES);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    const { regels, voorkeuzes } = uitkomst.pakket.feiten;
    expect(regels).toMatchObject([
      {
        soort: 'samenvallend',
        indelingen: ['proef'],
        organen: ['college', 'raad'],
        geldigVan: '2012-01-01',
        geldigTot: null,
        gecontroleerdOp: null,
      },
    ]);
    expect(voorkeuzes).toEqual([{ voorkeuze: 'vandaag', jaar: null, indelingen: ['proef'] }]);
  });

  it.each([
    [
      'an indeling that is not in the catalogue',
      [KOP, regel('elders,')],
      'regels.csv | 2 | indelingen | verwijzing',
    ],
    ['a body that there is not', [KOP, regel('proef,koning')], 'regels.csv | 2 | organen | verkeerde-vorm'],
    [
      'an end before the start',
      [KOP, regel('proef,', '2020-01-01', '2019-01-01')],
      'regels.csv | 2 | geldig_tot | volgorde',
    ],
    [
      'two versions on one day',
      [KOP, regel('proef,', '2020-01-01'), regel('proef,', '2022-01-01')],
      'regels.csv | 2 | geldig_tot | volgorde',
    ],
  ])('are refused for %s', async (_wat, regels, fout) => {
    expect(await faults(regels)).toEqual([fout]);
  });

  it('are refused for a choice that is not in the catalogue', async () => {
    const [kop = ''] = VOORKEUZES;
    expect(await faults(REGELS, [kop, 'vandaag,,elders,O,O'])).toEqual([
      'voorkeuzes.csv | 2 | indelingen | verwijzing',
    ]);
  });
});
