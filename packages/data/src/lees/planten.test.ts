import { afterEach, describe, expect, it } from 'vitest';
import type { Fout } from '../cellen/index.ts';
import { standaardPakket } from '../index.ts';
import { Kopie } from '../testing/kopie.ts';
import { readPakket } from './lees.ts';

const kopieen: Kopie[] = [];
function keep(kopie: Kopie): Kopie {
  kopieen.push(kopie);
  return kopie;
}
afterEach(() => {
  for (const kopie of kopieen.splice(0)) kopie.dispose();
});

async function faultsOf(map: string): Promise<readonly Fout[]> {
  const uitkomst = await readPakket(map);
  return uitkomst.ok ? [] : uitkomst.fouten;
}

const short = (fout: Fout): string => [fout.bestand, fout.rij ?? '', fout.kolom ?? '', fout.code].join(' | ');

/** The line, as an editor counts, of the last line that begins so. */
function lineOf(kopie: Kopie, pad: string, begin: string): number {
  const index = kopie
    .read(pad)
    .split('\n')
    .findLastIndex((tekst) => tekst.startsWith(begin));
  expect(index, `${pad}: ${begin}`).toBeGreaterThan(0);
  return index + 1;
}

/** A fault put into one line: which line, what becomes of it, and how it should be reported. */
interface Plant {
  readonly pad: string;
  readonly begin: string;
  readonly verander: (regel: string) => string;
  readonly kolom: string;
  readonly code: string;
  /** Where the report points, if not at the changed line itself. */
  readonly meld?: { readonly pad: string; readonly begin: string };
}

const LID = 'lidmaatschap.csv';
const WEG = (): string => '';

const planten: readonly Plant[] = [
  {
    pad: LID,
    begin: 'wgr_gebied,2016,GM0363,',
    verander: (r) => r.replace('GM0363', 'GM9999'),
    kolom: 'jaar, gemeente',
    code: 'verwijzing',
    meld: { pad: LID, begin: 'wgr_gebied,2016,GM9999,' },
  },
  {
    pad: LID,
    begin: 'veiligheidsregio,2020,GM0363,',
    verander: (r) => r.replace(',1,', ',half,'),
    kolom: 'aandeel',
    code: 'verkeerde-soort',
  },
  {
    pad: LID,
    begin: 'swv_po,2015,GM0010,',
    verander: (r) => r.replace(/,[\d.]+,$/, ',0.7,'),
    kolom: 'aandeel',
    code: 'aandelen',
  },
  {
    pad: LID,
    begin: 'rmc_regio,2015,GM0363,',
    verander: WEG,
    kolom: 'zonder_regio',
    code: 'gemeente-zonder-regio',
    meld: { pad: 'edities.csv', begin: 'rmc_regio,2015,' },
  },
  {
    pad: LID,
    begin: 'corop,2016,GM0363,',
    verander: (r) => r.replace(/CR\d\d/, 'CR99'),
    kolom: 'indeling, jaar, regio',
    code: 'verwijzing',
  },
  {
    pad: LID,
    begin: 'arbeidsmarktregio,2015,GM0363,',
    verander: (r) => `${r}\n${r}`,
    kolom: 'indeling, jaar, gemeente, regio',
    code: 'dubbel',
  },
  {
    pad: 'gemeenten.csv',
    begin: '2015,GM0344,',
    verander: (r) => r.replace(/,\d+,/, ',veel,'),
    kolom: 'inwoners',
    code: 'verkeerde-soort',
  },
  {
    pad: 'herindelingen.csv',
    begin: '2019-01-01,GM0005,',
    verander: (r) => r.replace('GM1966', 'GM1'),
    kolom: 'naar',
    code: 'verkeerde-vorm',
  },
  {
    pad: 'indelingen.csv',
    begin: 'corop,',
    verander: (r) => r.replace('economie', 'ekonomie'),
    kolom: 'domein',
    code: 'onbekende-keuze',
  },
  {
    pad: 'kenmerken.csv',
    begin: 'inwoners,',
    verander: (r) => `${r},extra`,
    kolom: '',
    code: 'aantal-cellen',
  },
  {
    pad: 'regelingen.csv',
    begin: '23',
    verander: (r) => r.replace(/,\d{4}-\d{2}-\d{2},/, ',2020-02-31,'),
    kolom: 'van_kracht',
    code: 'verkeerde-soort',
  },
  {
    pad: 'buren.csv',
    begin: '2015,GM0003,GM0010,',
    verander: () => '2015,GM0010,GM0003,grens,,x,',
    kolom: 'gemeente, buur',
    code: 'volgorde',
    meld: { pad: 'buren.csv', begin: '2015,GM0010,GM0003,' },
  },
  {
    pad: 'kerncijfers.csv',
    begin: '2015,GM0363,',
    verander: (r) => `"${r}`,
    kolom: '',
    code: 'geen-csv',
    meld: { pad: 'kerncijfers.csv', begin: '"2015,GM0363,' },
  },
];

function plantLines(kopie: Kopie): void {
  for (const { pad, begin, verander } of planten) {
    kopie.changeLine(pad, lineOf(kopie, pad, begin), verander);
  }
  kopie.seal(...planten.map((p) => p.pad));
}

/** Faults of whole files; gives how they should be reported. */
function plantFiles(kopie: Kopie): string[] {
  kopie.remove('deelnames.csv');
  kopie.changeLine('woonwerk.csv', 2, (regel) => regel.replace(/\d+$/, '100000'));
  kopie.changeLines('postcodes.csv', (regels) => {
    regels.splice(0, regels.length, ...regels.map((r) => r.split(',').slice(0, 3).join(',')));
  });
  const geld = Buffer.from(kopie.read('geld.csv'));
  geld[geld.indexOf('\n') + 1] = 0xff;
  kopie.write('geld.csv', geld);
  const pad = 'grenzen/gemeenten-2021.topojson';
  const topologie = JSON.parse(kopie.read(pad)) as {
    objects: { '2021': { geometries: { id: string }[] } };
  };
  const laag = topologie.objects['2021'];
  laag.geometries = laag.geometries.filter((vlak) => vlak.id !== 'GM0363');
  kopie.write(pad, JSON.stringify(topologie));
  kopie.seal('postcodes.csv', 'geld.csv', pad);
  return [
    'deelnames.csv |  |  | bestand-ontbreekt',
    'woonwerk.csv |  |  | controlegetal',
    'postcodes.csv | 1 | swv_vo | kolom-ontbreekt',
    'geld.csv | 2 |  | codering',
    `${pad} |  | 2021 | grens-ontbreekt`,
  ];
}

describe('a package with planted faults', () => {
  it('is refused with exactly those faults, each with file, row and column', async () => {
    const kopie = keep(new Kopie(standaardPakket));
    plantLines(kopie);
    const vanBestanden = plantFiles(kopie);
    const vanRegels = planten.map(({ pad, begin, kolom, code, meld }) => {
      const plaats = meld ?? { pad, begin };
      return `${plaats.pad} | ${String(lineOf(kopie, plaats.pad, plaats.begin))} | ${kolom} | ${code}`;
    });
    const verwacht = [...vanRegels, ...vanBestanden];
    expect(verwacht).toHaveLength(18);

    const fouten = await faultsOf(kopie.map);
    expect(fouten.map(short).toSorted()).toEqual(verwacht.toSorted());
    for (const fout of fouten) {
      expect(fout.wat).toMatch(/^[A-Z'].*\.$/s);
      expect(fout.herstel).toMatch(/^[A-Z].*\.$/s);
    }
  });
});
