import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fout } from '../cellen/index.ts';
import { createKlein, type Kopie } from '../testing/kopie.ts';
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

describe('a small package', () => {
  it('is read with only the required tables, and says what it lacks', async () => {
    const uitkomst = await readPakket(keep(createKlein()).map);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    const { pakket } = uitkomst;
    expect(pakket.ontbreekt).toEqual([
      'herindelingen',
      'buren',
      'postcodes',
      'plaatsen',
      'woonwerk',
      'regelingen',
      'deelnames',
      'geld',
      'kenmerken',
      'kerncijfers',
      'taakvelden',
      'taken',
      'artikelen',
      'taakrollen',
      'regelingtaken',
      'loketten',
      'behoeften',
      'huishoudens',
      'regels',
      'controles',
      'vormregels',
      'inhoudseisen',
      'domeinregels',
      'synoniemen',
      'termijnen',
      'feestdagen',
      'raadsfracties',
      'raadsstukken',
      'voorkeuzes',
      'verwijzingen',
    ]);
    expect(pakket.feiten.gemeenten[1]).toEqual({
      jaar: 2020,
      gemeente: 'GM0002',
      naam: 'Bee, de',
      inwoners: null,
    });
    expect(pakket.feiten.edities[0]?.zonderRegio).toEqual(['GM0003']);
    expect(pakket.grenzen(2020)?.topologie.arcs).toHaveLength(3);
    expect(pakket.grenzen(2019)).toBeUndefined();
  });

  it('may know a part of the gemeenten of an editie: the others are then no fault, and no gap either', async () => {
    const kopie = keep(createKlein());
    kopie.changeLines(
      'edities.csv',
      (regels) => (regels[1] = (regels[1] ?? '').replace('GM0003', 'onbekend')),
    );
    const uitkomst = await readPakket(kopie.map);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    expect(uitkomst.pakket.feiten.edities[0]).toMatchObject({ zonderRegio: [], deels: true });
    kopie.changeLines(
      'edities.csv',
      (regels) => (regels[1] = (regels[1] ?? '').replace('onbekend', 'weet niet')),
    );
    expect((await faultsOf(kopie.map)).map(short)).toContain(
      'edities.csv | 2 | zonder_regio | verkeerde-vorm',
    );
  });

  it('has a hash that follows every change', async () => {
    const kopie = keep(createKlein());
    const hashes = new Set<string>();
    for (const naam of ['Noord', 'Noorden']) {
      kopie.changeLines('regios.csv', (regels) => (regels[1] = `proef,2020,A,${naam}`));
      const uitkomst = await readPakket(kopie.map);
      if (uitkomst.ok) hashes.add(uitkomst.pakket.hash);
    }
    expect(hashes.size).toBe(2);
  });

  it.each<[string, (kopie: Kopie) => void, string[]]>([
    ['no folder', (k) => k.dispose(), ['map-ontbreekt']],
    ['no descriptor', (k) => k.remove('datapackage.json'), ['bestand-ontbreekt']],
    ['broken JSON', (k) => k.write('datapackage.json', '{"name": "x",\n "resources": [}'), ['geen-json']],
    ['an empty descriptor', (k) => k.write('datapackage.json', ''), ['geen-json']],
    ['no resources', (k) => k.write('datapackage.json', '{"name":"x"}'), ['descriptor']],
    ['an empty file', (k) => k.write('regios.csv', ''), ['leeg-bestand']],
    ['no CSV at all', (k) => k.write('regios.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 10])), ['geen-csv']],
    ['broken boundaries', (k) => k.write('grenzen.topojson', '{"type":"Topology"}'), ['geen-topojson']],
    ['a path outside', (k) => k.changeResource('gemeenten', { path: '../x.csv' }), ['pad-buiten-pakket']],
    [
      'a resource without path',
      (k) => k.changeDescriptor((d) => delete (d.resources[3] as { path?: string }).path),
      ['descriptor'],
    ],
    [
      'a name twice',
      (k) => k.changeDescriptor((d) => d.resources.push(...d.resources.slice(0, 1))),
      ['dubbel'],
    ],
    [
      'a required table left out',
      (k) => k.changeDescriptor((d) => d.resources.splice(3, 1)),
      ['tabel-ontbreekt'],
    ],
    [
      'a checksum that is none',
      (k) => k.changeResource('gemeenten', { hash: 'md5:1' }),
      ['controlegetal-soort'],
    ],
    ['a wrong row count', (k) => k.changeResource('gemeenten', { rijen: 9 }), ['aantal-rijen']],
    [
      'an unknown column',
      (k) =>
        k.changeLines('regios.csv', (r) =>
          r.splice(0, 3, 'indeling,jaar,regio,naam,x', ...r.slice(1, 3).map((t) => `${t},`)),
        ),
      ['kolom-onbekend'],
    ],
    [
      'a gap that is none',
      (k) => k.changeLine('edities.csv', 2, (r) => r.replace('GM0003', 'GM0001 GM0003')),
      ['gat-bestaat-niet'],
    ],
    ['a gap of nobody', (k) => k.changeLine('edities.csv', 2, (r) => `${r} GM0009`), ['verwijzing']],
    [
      'an empty regio',
      (k) => k.changeLines('regios.csv', (r) => r.splice(3, 0, 'proef,2020,C,Leeg')),
      ['lege-regio'],
    ],
    [
      'a share of nothing',
      (k) => k.changeLines('lidmaatschap.csv', (r) => (r[1] = 'proef,2020,GM0001,A,0,')),
      ['buiten-bereik'],
    ],
    [
      'an editie of an unknown year',
      (k) => k.changeLines('edities.csv', (r) => r.splice(2, 0, 'proef,2019,afgeleid,Zo.,x,y,,')),
      ['jaar-onbekend'],
    ],
  ])('with %s says so', async (_, bederf, codes) => {
    const kopie = keep(createKlein());
    bederf(kopie);
    expect((await faultsOf(kopie.map)).map((fout) => fout.code)).toEqual(codes);
  });

  it('tells a flood of the same fault in short', async () => {
    const kopie = keep(createKlein());
    kopie.changeLines('regios.csv', (regels) =>
      regels.splice(3, 0, ...Array<string>(200).fill('proef,x,A,Noord')),
    );
    const fouten = await faultsOf(kopie.map);
    expect(fouten.length).toBe(51);
    expect(fouten.at(-1)?.wat).toBe('Deze fout komt nog 150 keer voor in dit bestand.');
  });

  it('never throws, whatever bytes are damaged', async () => {
    const kopie = keep(createKlein());
    const paden = [
      'datapackage.json',
      'gemeenten.csv',
      'edities.csv',
      'lidmaatschap.csv',
      'grenzen.topojson',
    ];
    const heel = new Map(paden.map((pad) => [pad, Buffer.from(kopie.read(pad))]));
    const schade = fc.record({
      pad: fc.constantFrom(...paden),
      plaats: fc.nat(),
      bytes: fc.uint8Array({ minLength: 0, maxLength: 4 }),
      weg: fc.integer({ min: 0, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(schade, { minLength: 1, maxLength: 3 }), async (lijst) => {
        for (const [pad, inhoud] of heel) kopie.write(pad, inhoud);
        for (const { pad, plaats, bytes, weg } of lijst) {
          const inhoud = heel.get(pad) ?? Buffer.alloc(1);
          const begin = plaats % inhoud.length;
          kopie.write(pad, Buffer.concat([inhoud.subarray(0, begin), bytes, inhoud.subarray(begin + weg)]));
        }
        const uitkomst = await readPakket(kopie.map);
        if (uitkomst.ok) for (const jaar of [2019, 2020]) uitkomst.pakket.grenzen(jaar);
        else expect(uitkomst.fouten.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the checksum', () => {
  it('is the SHA-256 of the bytes', async () => {
    const kopie = keep(createKlein());
    const goed = createHash('sha256').update(kopie.read('regios.csv')).digest('hex');
    kopie.changeResource('regios', { hash: `sha256:${goed}` });
    expect(await faultsOf(kopie.map)).toEqual([]);
    kopie.changeResource('regios', { hash: `sha256:${'0'.repeat(64)}` });
    expect((await faultsOf(kopie.map)).map(short)).toEqual(['regios.csv |  |  | controlegetal']);
  });
});
