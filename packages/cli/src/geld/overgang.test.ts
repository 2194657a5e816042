import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-overgang-'));
});
afterAll(() => rm(dir, { recursive: true }));

interface Uitkering {
  readonly gemeente: string;
  readonly ontvanger: string;
  readonly euro: number;
}

const opvang = ['geld', 'uitkeringen', '--onderwerp', 'maatschappelijke opvang', '--jaar', '2010'];

describe('samenhang geld uitkeringen', () => {
  it('has the 43 amounts for opvang in 2010, together what the decree says', async () => {
    const { json } = await runHere(...opvang, '--json');
    const { ontvangers, ...rest } = json as { ontvangers: Uitkering[] };
    expect(rest).toMatchObject({
      som: 307_828_115,
      besluittotaal: 307_828_115,
      klopt: true,
      bijlagen: ['29xx-b'],
    });
    expect(ontvangers).toHaveLength(43);
    const { uit } = await runHere(...opvang);
    expect(uit).toContain('43 bedragen, samen € 307.828.115');
    expect(uit).toContain('Dit is het totaal dat het besluit zelf noemt.');
  });

  it('says which subjects and years there are, and what was meant', async () => {
    const { json } = await runHere('geld', 'uitkeringen', '--json');
    const { onderwerpen } = json as { onderwerpen: { onderwerp: string; regels: number }[] };
    expect(onderwerpen.reduce((som, { regels }) => som + regels, 0)).toBe(9374);
    const ask = (...args: string[]) => runHere('geld', 'uitkeringen', '--onderwerp', ...args);
    expect(await ask('maatschapelijke opvang')).toMatchObject({
      code: 2,
      uit: expect.stringContaining("Bedoelde u 'Maatschappelijke opvang'?") as string,
    });
    expect((await ask('opvang')).uit).toContain('Maatschappelijke opvang of Vrouwenopvang');
    expect((await ask('vrouwenopvang')).uit).toContain('2010, 2011, 2012, 2013');
    expect((await ask('TSIOC')).uit).toContain('127 bedragen');
    const later = await ask('vrouwenopvang', '--jaar', '2011');
    expect(later.uit).toContain('Het totaal dat het besluit zelf noemt, is hier niet bekend.');
  });
});

/** Opvang 2010 with a made key: each of the 43 is its own centre, with made clients. */
async function writeScenario(naam: string, anders: object = {}): Promise<string> {
  const { json } = await runHere(...opvang, '--json');
  const { ontvangers } = json as { ontvangers: Uitkering[] };
  const eigen = (waarde: number) => ({ waarde, bron: 'eigen aanname' });
  const maat = (velden: object) => ({ ...velden, bron: 'eigen aanname' });
  const scenario = {
    schema: 'samenhang/geldscenario',
    versie: 1,
    naam: 'Opvang 2010 met een verzonnen sleutel',
    jaar: 2015,
    basisjaar: 2010,
    van: 2026,
    tot: 2040,
    gemeenten: ontvangers.map(({ gemeente, euro }) => ({ gemeente, clienten: Math.round(euro / 40_000) })),
    oudGeld: {
      naar: 'centrum',
      uitkering: { onderwerp: 'Maatschappelijke opvang', jaar: 2010 },
      bron: 'besluit',
    },
    sleutel: {
      bereik: 'land',
      maten: [
        maat({ maat: 'inwoners', gewicht: 0.4 }),
        maat({ maat: 'bijstand_personen', jaar: 2015, gewicht: 0.6 }),
      ],
    },
    pad: { start: { ...eigen(2027), laag: 2027, hoog: 2029 }, duur: eigen(10) },
    index: eigen(0.02),
    prijs: { ...eigen(40_000), laag: 35_000, hoog: 50_000 },
    prijsindex: eigen(0.02),
    spreiding: eigen(0.8),
    groei: eigen(0),
    uitstroom: eigen(0.3),
    overgang: { waarde: 'blijven', bron: 'eigen aanname' },
    demping: eigen(5),
    ...anders,
  };
  const bestand = join(dir, naam);
  await writeFile(bestand, JSON.stringify(scenario));
  return bestand;
}

interface Uitkomst {
  readonly jaren: readonly { readonly jaar: number; readonly totaal: number }[];
  readonly gemeenten: readonly {
    readonly naam: string;
    readonly inwoners: number;
    readonly jaren: readonly { readonly budget: number }[];
  }[];
}

describe('samenhang geld overgang', () => {
  it('computes opvang 2010 with a made key: all money in every year, and no loss above the limit', async () => {
    const { json } = await runHere('geld', 'overgang', '--scenario', await writeScenario('a.json'), '--json');
    const { jaren, gemeenten } = json as Uitkomst;
    expect(gemeenten).toHaveLength(43);
    for (const [t, { totaal }] of jaren.entries()) {
      expect(totaal).toBeCloseTo(307_828_115 * 1.02 ** (16 + t), 2);
      const som = gemeenten.reduce((s, g) => s + (g.jaren[t]?.budget ?? 0), 0);
      expect(som / totaal).toBeCloseTo(1, 12);
      for (const g of gemeenten)
        if (t > 0)
          expect((g.jaren[t]?.budget ?? 0) - (g.jaren[t - 1]?.budget ?? 0)).toBeGreaterThanOrEqual(
            -5.001 * g.inwoners,
          );
    }
  });

  it('tells it in words, and writes it as a workbook with the assumptions', async () => {
    const scenario = await writeScenario('a.json');
    const { uit } = await runHere('geld', 'overgang', '--scenario', scenario);
    expect(uit).toContain('De eerste stap is in 2027. In 2040 telt de sleutel voor 100,0%.');
    expect(uit).toContain('eigen aanname');
    const naar = join(dir, 'uit.xlsx');
    await runHere('geld', 'overgang', '--scenario', scenario, '--naar', naar);
    const zip = unzipSync(await readFile(naar));
    expect(new TextDecoder().decode(zip['xl/workbook.xml'])).toMatch(/overgang.*aannames/u);
  });

  it('shows how far it lies apart, where asked', async () => {
    const scenario = await writeScenario('e.json', { bandbreedte: { trekkingen: 500, tekort: 10 } });
    const { uit } = await runHere('geld', 'overgang', '--scenario', scenario);
    expect(uit).toContain('Bandbreedte in 2040, uit 500 trekkingen');
    expect(uit).toMatch(/Amsterdam .*% {2}prijs/u);
  });

  it('tells of one gemeente, and holds two scenarios beside each other', async () => {
    const bandbreedte = { trekkingen: 300, tekort: 10 };
    const een = await writeScenario('g.json', { bandbreedte });
    const { uit } = await runHere('geld', 'overgang', '--scenario', een, '--gemeente', 'den haag');
    expect(uit).toMatch(
      /In 2040 krijgt 's-Gravenhage € [\d.]+ en kost het naar verwachting € [\d.]+ \(tussen € /u,
    );
    expect(uit).toMatch(/De kans op een tekort van meer dan € 10,00 per inwoner is \d+%\./u);
    const later = await writeScenario('h.json', {
      bandbreedte,
      naam: 'Later',
      pad: { start: { waarde: 2029, bron: 'x' } },
    });
    const naast = await runHere('geld', 'overgang', '--scenario', een, '--naast', later);
    expect(naast.uit).toContain('Wat ‘Later’ in het laatste jaar meer geeft');
    const doel = `${een}.naast.csv`;
    await runHere('geld', 'overgang', '--scenario', een, '--naast', later, '--naar', doel);
    const [kop, eerste] = (await readFile(doel, 'utf8')).split('\n');
    expect(kop).toContain('tweede');
    expect(eerste).toMatch(/^.?Later/u);
    const kort = await writeScenario('i.json', { tot: 2039 });
    expect(await runHere('geld', 'overgang', '--scenario', een, '--naast', kort)).toMatchObject({ code: 2 });
    expect(await runHere('geld', 'overgang', '--scenario', een, '--gemeente', 'Zeist')).toMatchObject({
      code: 2,
    });
  });

  it('names the place of what is wrong, and how to mend it', async () => {
    const fout = await writeScenario('b.json', { uitstrom: 1, index: { waarde: 0.02 } });
    const { code, uit } = await runHere('geld', 'overgang', '--scenario', fout);
    expect(code).toBe(1);
    expect(uit).toContain('b.json: het veld ‘uitstrom’ bestaat niet. Haal het weg. Bedoelde u ‘uitstroom’?');
    expect(uit).toContain('b.json, index.bron: dit veld ontbreekt. Vul het in.');
    const mist = await writeScenario('c.json', { gemeenten: [{ gemeente: 'Zeisd', clienten: 3 }] });
    expect((await runHere('geld', 'overgang', '--scenario', mist)).uit).toContain(
      'c.json, gemeenten[1].gemeente: in 2015 was er geen gemeente ‘Zeisd’.',
    );
    const jaar = await writeScenario('d.json', { tot: 2100 });
    expect((await runHere('geld', 'overgang', '--scenario', jaar)).uit).toContain('van 2026 tot en met 2075');
  });

  it('takes gemeenten, centres and old money from a table', async () => {
    const maten = [{ maat: 'inwoners', gewicht: 1, bron: 'eigen aanname' }];
    const anders = { gemeenten: undefined, oudGeld: { naar: 'centrum', bron: 'begroting' } };
    const scenario = await writeScenario('f.json', { ...anders, sleutel: { bereik: 'regio', maten } });
    const tabel = join(dir, 'gemeenten.csv');
    const ask = async (tekst: string, ...args: string[]) => {
      await writeFile(tabel, tekst);
      return runHere('geld', 'overgang', '--scenario', scenario, '--gemeenten', tabel, ...args);
    };
    const { json } = await ask(
      'gemeente;centrum;cliënten;euro\nUtrecht;;80;5000000\nZeist;Utrecht;12;\n',
      '--json',
    );
    expect((json as Uitkomst).gemeenten.map(({ naam }) => naam)).toEqual(['Utrecht', 'Zeist']);
    const { code, uit } = await ask('gemeente;cliënten\nUtrecht;veel\n');
    expect([code, uit]).toEqual([
      1,
      expect.stringContaining("gemeenten.csv, regel 2, kolom cliënten: 'veel'"),
    ]);
  });

  it('takes the old money from task fields of a table, and says so', async () => {
    const scenario = await writeScenario('oud.json');
    const tabel = join(dir, 'iv3oud.csv');
    const ask = async (tekst: string, ...args: string[]) => {
      await writeFile(tabel, `gemeente;jaar;taakveld;lasten (1 000 euro)\n${tekst}`);
      return runHere('geld', 'overgang', '--scenario', scenario, '--oud-geld', tabel, ...args);
    };
    const rijen =
      'Utrecht;2015;6.81a;600\nUtrecht;2015;6.81b;400\nAmersfoort;2015;6.81a;1000\nUtrecht;2015;6.2;7\n';
    const { json } = await ask(rijen, '--taakveld', '6.81A', '6.81b', '--json');
    const { aannames, gemeenten } = json as Uitkomst & {
      aannames: { veld: string; bron: string }[];
      gemeenten: { naam: string; jaren: { budget: number }[] }[];
    };
    expect(aannames.find(({ veld }) => veld === 'oudGeld')?.bron).toBe(
      'eigen tabel, iv3oud.csv, 2015, 6.81a, 6.81b',
    );
    const som = gemeenten.reduce((samen, { jaren }) => samen + (jaren[0]?.budget ?? 0), 0);
    // Of 2010, as the file says, and grown by two per cent a year until 2026.
    expect(som).toBeCloseTo(2_000_000 * 1.02 ** 16, 0);
    expect((await ask(rijen, '--taakveld', '6.3')).uit).toContain('er zijn geen lasten bij taakveld 6.3.');
    expect((await ask(`${rijen}Utrecht;2014;6.2;7\n`)).uit).toContain('meer dan een jaar in (2015, 2014)');
  });

  it('describes its file', async () => {
    const { json } = await runHere('geld', 'overgang', '--schema');
    expect(json).toMatchObject({ $defs: { Geldscenario: { properties: { prijs: { type: 'object' } } } } });
    expect((await runHere('geld', 'overgang')).code).toBe(2);
  });
});

describe('samenhang geld bedragen', () => {
  it('shows how a table of CBS by task field was understood', async () => {
    const bestand = join(dir, 'iv3.csv');
    await writeFile(
      bestand,
      'Regio;Perioden;Taakvelden;Lasten (1 000 euro)\nGM0344;2023JJ00;6.81A Beschermd wonen;1250\nZeisd;2023JJ00;6.81a;3\n',
    );
    const args = ['geld', 'bedragen', '--bestand', bestand, '--iv3', '--taakveld', '6.81a'];
    const { json } = await runHere(...args, '--json');
    expect(json).toMatchObject({ som: 1_253_000, duizenden: true, onbekend: ['Zeisd'] });
    const { uit } = await runHere(...args);
    expect(uit).toContain('2 bedragen, samen € 1.253.000');
    expect(uit).toContain('niet gevonden: Zeisd.');
    expect(uit).toContain('6.81a Beschermd wonen (Wmo)');
    expect((await runHere(...args.slice(0, -1), '6.81')).uit).toContain(
      'gesplitst: 6.81a Beschermd wonen (Wmo) en 6.81b Maatschappelijke- en vrouwenopvang (Wmo).',
    );
    await writeFile(bestand, 'gemeente;euro\nZeist;veel\n');
    expect(await runHere('geld', 'bedragen', '--bestand', bestand)).toMatchObject({
      code: 1,
      uit: expect.stringContaining("regel 2, kolom euro: 'veel' is geen aantal.") as string,
    });
  });
});
