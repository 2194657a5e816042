// More than one design on the command line: nested layers, trade-offs between goals, and the tafels a design saves.

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ontwerpopgave } from '@samenhang/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles } from '../hulp/verder.ts';
import { json, samenhang, startProces } from './hulp.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-afweging-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** The region of each gemeente, from a list that was written. */
async function readRegions(bestand: string): Promise<Record<string, string>> {
  const rijen = (await readFile(bestand, 'utf8')).trim().split('\r\n').slice(1);
  return Object.fromEntries(rijen.map((rij) => [rij.slice(0, 6), /,(O\d+),/u.exec(rij)?.[1] ?? '']));
}

describe('samenhang herontwerp in layers', () => {
  interface Lagen {
    readonly opgave: Ontwerpopgave;
    readonly lagen: readonly {
      readonly waarde: number;
      readonly labels: Readonly<Record<string, string>>;
      readonly regios: readonly {
        readonly binnen?: string;
        readonly gemeenten: readonly { readonly code: string }[];
      }[];
    }[];
    readonly uitleg: {
      readonly gemeente: { readonly code: string; readonly zinnen: readonly string[] };
      readonly regios: readonly { readonly laag: number; readonly zinnen: readonly string[] }[];
    };
    readonly eisen: readonly { readonly eis: string; readonly winst: number; readonly zin: string }[];
    readonly bijzonder: {
      readonly aantal: number;
      readonly plaatsing: readonly { doel: string; ontwerp: number; percentiel: number; beterDan: number }[];
      readonly toelichting: readonly string[];
    };
  }
  const vraag = ['--jaar', '2026', '--indelingen', 'jeugdregio,veiligheidsregio,ggd_regio,provincie'];
  const kort = ['--iteraties', '2000', '--tijd', '50'];
  const meer = ['--uitleg', 'Zwolle', '--eisen', '--bijzonder', '30'];

  it('nests small regions in large ones, and explains, prices and places the design', async () => {
    const naar = join(dir, 'laag2.csv');
    const lagen = [
      '--laag2',
      'provincie',
      '--gamma',
      '0.4',
      '--aantal2',
      '8..14',
      '--laag',
      '2',
      '--naar',
      naar,
    ];
    const o = await json<Lagen>('herontwerp', ...vraag, ...lagen, ...kort, ...meer);
    expect(o.opgave.lagen.map((l) => l.indelingen.map((i) => i.indeling))).toEqual([
      ['jeugdregio', 'veiligheidsregio', 'ggd_regio'],
      ['provincie'],
    ]);
    const [klein, groot] = o.lagen;
    const labels = groot?.labels ?? {};
    for (const r of klein?.regios ?? [])
      expect(new Set(r.gemeenten.map((g) => labels[g.code]))).toEqual(new Set([r.binnen]));
    const aantal = groot?.regios.length ?? 0;
    expect(aantal).toBeGreaterThanOrEqual(8);
    expect(aantal).toBeLessThanOrEqual(14);
    expect(await readRegions(naar)).toEqual(labels);

    expect(o.uitleg.gemeente).toMatchObject({ code: 'GM0193' });
    expect(o.uitleg.gemeente.zinnen[0]).toMatch(/^Zwolle komt in laag 1 in de regio /u);
    expect(o.uitleg.regios.map((r) => r.laag)).toEqual([1, 2]);
    expect(o.eisen.map((e) => e.eis)).toContain('nesting');
    for (const e of o.eisen) expect(e.winst).toBeGreaterThanOrEqual(0);
    expect(o.bijzonder.aantal).toBe(30);
    const eens = o.bijzonder.plaatsing.find((p) => p.doel === 'overeenstemming');
    expect(eens?.ontwerp).toBeCloseTo(groot?.waarde ?? Number.NaN, 6);
    expect(eens?.beterDan).toBeGreaterThan(0.9);
    expect(o.bijzonder.toelichting.join(' ')).toContain('Alleen laag 2 is vergeleken');
  });

  it('divides indelingen over layers by their scale, and says which lies in which', async () => {
    const { code, uit } = await samenhang('herontwerp', ...vraag, '--lagen', '2', ...kort);
    expect(code).toBe(0);
    expect(uit).toMatch(/^Lijkt op jeugdregio, .*veiligheidsregio.* \(gamma 0,50\)\.$/mu);
    expect(uit).toContain('Lijkt op provincie (gamma 0,50).');
    expect(uit).toContain('Elke regio van laag 1 ligt in één regio van laag 2.');
  });

  it.each([
    [['--laag2', 'corop'], "--laag2: de indeling 'corop' doet niet mee. Noem haar ook bij --indelingen."],
    [['--gamma2', '0.2'], '--gamma2: er is geen laag 2. Geef --lagen 2 of --laag2.'],
    [['--curve', '--eisen'], '--eisen hoort bij één ontwerp, en kan niet bij --curve.'],
    [['--kies', '2'], '--kies hoort bij --afweging.'],
    [['--lagen', '2', '--afweging', 'overeenstemming,stromen'], '--afweging werkt met één laag.'],
  ])('refuses %j', async (opties, zin) => {
    expect(await samenhang('herontwerp', ...vraag, ...opties)).toMatchObject({
      code: 2,
      uit: '',
      fout: expect.stringContaining(zin) as string,
    });
  });
});

describe('samenhang herontwerp in a year without borders', () => {
  it('says that nobody knows who borders on whom', async () => {
    const vraag = ['--jaar', '2011', '--indelingen', 'veiligheidsregio'];
    expect(await samenhang('herontwerp', ...vraag)).toMatchObject({
      code: 2,
      fout: expect.stringContaining('Geef --los, of kies een ander jaar.') as string,
    });
  });
});

describe('samenhang herontwerp --afweging', () => {
  interface Afweging {
    readonly doelen: readonly { readonly naam: string; readonly slechtst: number; readonly best: number }[];
    readonly hypervolume: number;
    readonly volledig: boolean;
    readonly ontwerpen: readonly {
      readonly waarden: Readonly<Record<string, number>>;
      readonly aantalRegios: number;
      readonly labels: Readonly<Record<string, string>>;
    }[];
  }

  it('finds designs with fewer tafels than the one that agrees most, none beating another', async () => {
    const naar = join(dir, 'gekozen.csv');
    const vraag = [
      '--jaar',
      '2026',
      '--indelingen',
      'jeugdregio,veiligheidsregio,ggd_regio',
      '--gamma',
      '0.4',
    ];
    const doelen = ['--afweging', 'overeenstemming,tafels', '--iteraties', '1000', '--tijd', '50'];
    const a = await json<Afweging>('herontwerp', ...vraag, ...doelen, '--kies', '2', '--naar', naar);
    const waarden = a.ontwerpen.map((o) => [o.waarden.overeenstemming ?? 0, o.waarden.tafels ?? 0] as const);
    for (const [eens, tafels] of waarden)
      expect(waarden.some(([e, t]) => e >= eens && t <= tafels && (e > eens || t < tafels))).toBe(false);
    const [eensgezind = [0, 0]] = waarden;
    const minst = Math.min(...waarden.map(([, t]) => t));
    expect(minst).toBeLessThan(eensgezind[1] - 0.02);
    const tafels = a.doelen.find((d) => d.naam === 'tafels');
    expect(minst).toBeGreaterThanOrEqual(tafels?.best ?? Number.NaN);
    expect(a.volledig).toBe(true);
    expect(a.hypervolume).toBeGreaterThan(0);
    expect(await readRegions(naar)).toEqual(a.ontwerpen[1]?.labels);
  });

  it('refuses a goal that nothing changes, or that does not exist', async () => {
    const vraag = ['herontwerp', '--jaar', '2026', '--indelingen', 'corop', '--afweging'];
    expect((await samenhang(...vraag, 'overeenstemming,tafels')).fout).toContain(
      'Het doel ‘tafels’ verandert niet',
    );
    expect((await samenhang(...vraag, 'overeenstemming,tafel')).fout).toContain("Bedoelde u 'tafels'?");
  });
});

describe('samenhang herontwerp that is asked to end', () => {
  const einden = [
    ['SIGINT', '--eisen', []],
    ['SIGTERM', '--bijzonder', ['100000']],
  ] as const;

  it.each(alles ? einden : einden.slice(0, 1))(
    'gives the finished design at %s, when %s is not done',
    async (signaal, bijlage, aantal) => {
      const naar = join(dir, `af${bijlage}.json`);
      const vraag = [
        '--jaar',
        '2026',
        '--indelingen',
        'jeugdregio,veiligheidsregio',
        '--inwoners',
        '250000..',
      ];
      const kort = ['--tijd', '2', '--naar', naar, '--json'];
      const { child, afloop } = startProces('herontwerp', ...vraag, bijlage, ...aantal, ...kort);
      // Once the design is written the program is at what comes after it.
      await Promise.race([afloop, expect.poll(() => existsSync(naar), { timeout: 50_000 }).toBe(true)]);
      child.kill(signaal);
      const { code, uit, fout } = await afloop;
      expect([code, fout]).toEqual([130, expect.stringContaining('Gestopt op uw verzoek')]);
      expect(JSON.parse(uit)).toMatchObject({
        afgebroken: true,
        schema: 'samenhang/ontwerp',
        bewezen: false,
      });
      expect(JSON.parse(await readFile(naar, 'utf8'))).toMatchObject({
        jaar: 2026,
        pakket: { versie: expect.any(String) as string },
      });
    },
  );
});

describe('samenhang route --alle --ontwerp', () => {
  interface Aantal {
    readonly min: number;
    readonly max: number;
  }

  it('counts the tafels now and with a saved design, and says what is no design', async () => {
    const antwoord = join(dir, 'antwoord.json');
    const { uit } = await samenhang(
      'herontwerp',
      '--jaar',
      '2026',
      '--indelingen',
      'jeugdregio,veiligheidsregio,ggd_regio,arbeidsmarktregio',
      '--gamma',
      '0.4',
      '--iteraties',
      '1000',
      '--tijd',
      '50',
      '--json',
    );
    await writeFile(antwoord, uit);
    const v = await json<{
      readonly voor: Aantal;
      readonly na: Aantal;
      readonly vervangt: readonly string[];
      readonly minder: number;
      readonly gelijk: number;
      readonly meer: number;
      readonly huishoudens: readonly unknown[];
    }>('route', '--alle', '--ontwerp', antwoord);
    expect(v.vervangt).toEqual(['jeugdregio', 'veiligheidsregio', 'ggd_regio', 'arbeidsmarktregio']);
    expect(v.na.min + v.na.max).toBeLessThan(v.voor.min + v.voor.max);
    // The answer holds a design file, and so does what `--naar` writes: any of the readers takes it.
    expect(JSON.parse(uit)).toMatchObject({ schema: 'samenhang/ontwerp', versie: 1, jaar: 2026 });
    expect(v.minder + v.gelijk + v.meer).toBe(342 * v.huishoudens.length);
    const stuk = join(dir, 'geen.json');
    await writeFile(stuk, '{"jaar": 2026}');
    expect(await samenhang('route', '--alle', '--ontwerp', stuk)).toMatchObject({
      code: 1,
      fout: expect.stringContaining('dit is geen bewaard ontwerp') as string,
    });
  });
});
