import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-geld-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function samen(tekst: string, ...meer: readonly string[]) {
  const bestand = join(dir, 'tabel.csv');
  await writeFile(bestand, tekst);
  return runHere('geld', 'samen', '--gemeenten', bestand, '--prijs', '1', '--spreiding', '0', ...meer);
}

describe('samenhang geld', () => {
  it('says how many places are needed, and what they do', async () => {
    const { json } = await runHere('geld', 'plaatsen', '--aanbod', '50', '--weigering', '0,05', '--json');
    expect(json).toMatchObject({ plaatsen: 56 });
    const { uit } = await runHere('geld', 'plaatsen', '--aanbod', '12', '--weigering', '.01');
    expect(uit).toContain('Voor een aanbod van 12,0 zijn 20 plaatsen nodig.');
  });

  it('says from which scale on places can be in use and free at once', async () => {
    const { json } = await runHere('geld', 'schaal', '--bezetting', '.9', '--weigering', '.05', '--json');
    expect(json).toMatchObject({ plaatsen: 94 });
  });

  it('says what sharing risk saves, who pays what, and who would rather leave', async () => {
    const tekst = 'gemeente;cliënten\nA;4\nB;9\nC;16\nD;25\n';
    const { json } = await samen(tekst, '--zekerheid', '.95', '--json');
    const z = 1.6448536269514722;
    const { buffer, gemeenten, afscheiding } = json as {
      buffer: number;
      gemeenten: { gemeente: string; risico: number; shapley: number }[];
      afscheiding: Record<string, { gemeenten: string[] } | null>;
    };
    expect(buffer).toBeCloseTo(z * Math.sqrt(54), 9);
    expect(gemeenten[0]?.risico).toBeCloseTo((z * Math.sqrt(54) * 4) / 54, 9);
    expect(gemeenten.reduce((som, { shapley }) => som + shapley, 0)).toBeCloseTo(buffer, 9);
    expect(afscheiding).toMatchObject({ gelijk: { gemeenten: ['A', 'B', 'C'] }, risico: null });
    const { uit } = await samen(tekst);
    expect(uit).toContain('Verdeeld naar risico: geen enkele groep is apart beter af.');
    const naar = join(dir, 'samen.csv');
    await samen(tekst, '--naar', naar);
    const [kop, eerste] = (await readFile(naar, 'utf8')).split(/\r?\n/u);
    expect(kop).toMatch(/^.?naam.clienten.alleen.gelijk.herkomst.begrensd.risico.shapley$/u);
    expect(eerste).toMatch(/^A.4.3[.,]28/u);
  });

  it('divides by inhabitants and budget where the table has them, at prices of its own', async () => {
    const tekst = 'gemeente;cliënten;inwoners;budget;prijs\nA;4;100;3;1\nB;9;300;1;2\nTotaal;13;;;\n';
    const { json } = await samen(tekst, '--json');
    const { gemeenten, buffer, afscheiding } = json as {
      buffer: number;
      gemeenten: Record<string, number>[];
      afscheiding: Record<string, unknown>;
    };
    expect(gemeenten).toHaveLength(2);
    expect(gemeenten[0]?.inwoners).toBeCloseTo(buffer / 4, 9);
    expect(gemeenten[0]?.budget).toBeCloseTo((buffer * 3) / 4, 9);
    expect(gemeenten[0]?.risico).toBeCloseTo((buffer * 4) / 40, 9);
    expect(afscheiding.budget).toMatchObject({ gemeenten: ['A'] });
    expect((await samen(tekst)).uit).toContain('Verdeeld naar budget: A is apart');
  });

  it('names the file, the line and the column of what is wrong, and option values that cannot be', async () => {
    const { code, uit } = await samen('gemeente;cliënten\nA;veel\n');
    expect([code, uit]).toEqual([
      1,
      expect.stringMatching(/tabel\.csv, regel 2, kolom cliënten: 'veel' is geen aantal\./u),
    ]);
    expect(await samen('gemeente;cliënten\nA;0\n')).toMatchObject({ code: 1 });
    for (const weigering of ['0', '1', '-1', 'weinig'])
      expect(await runHere('geld', 'plaatsen', '--aanbod', '5', '--weigering', weigering)).toMatchObject({
        code: 2,
      });
  });
});

describe('what changes in a regeling', () => {
  const tabel = async (naam: string, tekst: string) => {
    const bestand = join(dir, naam);
    await writeFile(bestand, tekst);
    return bestand;
  };

  it('is what leaving costs by its rule, and what the others pay more', async () => {
    const deelnemers = await tabel(
      'v.csv',
      'gemeente;bijdrage;cliënten\nA;100;50\nB;200;30\nC;300;15\nD;400;5\n',
    );
    const args = ['--weg', 'b', '--jaren', '4', '--vaste-kosten', '500', '--vermogen', '40'];
    const vraag = ['geld', 'vertrek', '--deelnemers', deelnemers, ...args];
    const { deelnemers: wie } = (await runHere(...vraag, '--json')).json as {
      deelnemers: { uittreedsom: { som: number } | null; blijvend: number }[];
    };
    expect(wie.map((d) => [d.uittreedsom?.som, d.blijvend])).toEqual([
      [undefined, 12.5],
      [242, 0],
      [undefined, 37.5],
      [undefined, 50],
    ]);
    const { uit } = await runHere(...vraag, '--bezetting', '.9', '--weigering', '.05');
    expect(uit).toContain('de uittreedsom is € 242.');
    expect(uit).toContain('Te klein wordt het als alleen deze weggaat: A, B, C.');
    expect(
      await runHere('geld', 'vertrek', '--deelnemers', deelnemers, '--weg', 'Z', ...args.slice(2)),
    ).toMatchObject({
      code: 2,
    });
  });

  it('is what another key does, with steps that are not too large', async () => {
    const deelnemers = await tabel(
      's.csv',
      'gemeente;bijdrage;inwoners;gebruik\nA;200;1000;30\nB;600;3000;10\n',
    );
    const vraag = ['geld', 'sleutels', '--deelnemers', deelnemers, '--sleutel'];
    expect((await runHere(...vraag, 'gebruik', '--json')).json).toMatchObject({
      deelnemers: [{ straks: 600 }, { straks: 200 }],
      bereikt: true,
    });
    const { uit } = await runHere(...vraag, 'gelijk:0,5;inwoners:0,5', '--hoogstens', '0,05');
    expect(uit).toContain('geldt de sleutel helemaal in jaar 2.');
    expect((await runHere(...vraag, 'gelijk:0,5')).code).toBe(1);
    expect((await runHere(...vraag, 'grootte')).code).toBe(2);
    const { json } = await runHere('geld', 'sleutels', '--voorbeelden', '--json');
    const { sleutels } = json as { sleutels: { naam: string; som: number; deelnemers: unknown[] }[] };
    expect(sleutels.reduce((som, { deelnemers: d }) => som + d.length, 0)).toBe(46);
    for (const { som } of sleutels) expect(som).toBeCloseTo(100, 0);
  });

  it('is who needs a home, and who must have priority, from a day that is not known', async () => {
    const gemeenten = await tabel(
      'w.csv',
      'gemeente;inwoners;beschermd wonen;opvang;woningen\nA;100;30;50;400\nB;300;0;;100\n',
    );
    const vraag = ['geld', 'huisvesting', '--gemeenten', gemeenten];
    const { json } = await runHere(...vraag, '--json');
    expect(json).toMatchObject({
      uitstroom: 80,
      gemeenten: [{ verschil: -60 }, { verschil: 60 }],
      urgentie: { plichtVanaf: null },
    });
    expect((json as { urgentie: { groepen: unknown[] } }).urgentie.groepen).toHaveLength(10);
    const { uit } = await runHere(...vraag);
    expect(uit).toContain('12(3)(e)  Wie beschermd wonen verlaat');
    expect(uit).toContain('Vanaf welke dag dit een plicht is, is niet bekend');
  });

  it('starts from a regeling of the register, and has the same table in a file as on the screen', async () => {
    const naar = join(dir, 'vertrek.csv');
    const vraag = ['--regeling', '29494998', '--begroting', '1000000'];
    const regel = ['--weg', 'Oss', '--aandelen', '1;0,5', '--vaste-kosten', '500000'];
    const { uit } = await runHere('geld', 'vertrek', ...vraag, ...regel);
    expect(uit).toContain('Het bedrag is verdeeld volgens de sleutel die het register noemt.');
    expect((await runHere('geld', 'vertrek', ...vraag, ...regel, '--naar', naar)).code).toBe(0);
    const csv = (await readFile(naar, 'utf8')).split('\r\n');
    expect(csv[0]).toContain(
      'deelnemer,gemeente,inwoners,bijdrage,bijdrage_uit,vertrekt,uittreedsom,jaar_1,jaar_2',
    );
    expect(csv.filter((rij) => rij.includes('register'))).toHaveLength(5);
    const sleutel = await runHere('geld', 'sleutels', ...vraag, '--sleutel', 'inwoners', '--json');
    const { deelnemers } = sleutel.json as { deelnemers: { bijdrage: number; straks: number }[] };
    expect(deelnemers.reduce((som, { straks }) => som + straks, 0)).toBeCloseTo(1_000_000, 4);
    expect(
      (await runHere('geld', 'sleutels', '--regeling', '1', '--begroting', '5', '--sleutel', 'inwoners'))
        .code,
    ).toBe(1);
    expect((await runHere('geld', 'vertrek', ...vraag, '--jaren', '3', ...regel)).code).toBe(2);
  });

  it('says what one recipient got, and asks which is meant', async () => {
    const { uit } = await runHere('geld', 'uitkeringen', '--ontvanger', 'Zeist');
    expect(uit).toMatch(/^Zeist: \d+ bedragen, samen € /u);
    const utrecht = await runHere('geld', 'uitkeringen', '--ontvanger', 'utrecht');
    expect([utrecht.code, utrecht.uit]).toEqual([2, expect.stringContaining('geen-code:Utrecht')]);
    expect((await runHere('geld', 'uitkeringen', '--ontvanger', 'Zeitst')).uit).toContain(
      "Bedoelde u 'Zeist'?",
    );
  });
});
