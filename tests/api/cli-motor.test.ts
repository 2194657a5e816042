// The engine on the command line: any weights, any graph, any flows.

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical, fromTriangle, partitionValue, seededToeval } from '@samenhang/motor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, root, samenhang, startProces } from './hulp.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-motor-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function file(naam: string, inhoud: string): Promise<string> {
  const pad = join(dir, naam);
  await writeFile(pad, inhoud);
  return pad;
}

interface Partitie {
  readonly n: number;
  readonly waarde: number;
  readonly grens: number;
  readonly bewezen: boolean;
  readonly seconden: number;
  readonly afgebroken?: boolean;
  readonly labels: readonly number[];
}

function weights(n: number): Int32Array {
  const toeval = seededToeval(4);
  return Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 201) - 100);
}

const partition = (n: number): string => `${n}\n${weights(n).join('\n')}\n`;

describe('samenhang los-op', () => {
  /** Milliseconds that a program of a second and a half took, from its start to its end. */
  let duur = 3000;

  it('proves, and gives labels that are worth what it says', async () => {
    const p = await json<Partitie>('los-op', await file('p12.txt', partition(12)), '--exact');
    expect(Object.keys(p)).toEqual(['n', 'waarde', 'grens', 'bewezen', 'seconden', 'labels']);
    expect(p).toMatchObject({ n: 12, bewezen: true, grens: p.waarde });
    expect(partitionValue(fromTriangle(12, weights(12)), p.labels)).toBe(p.waarde);
  });

  it('keeps to its time, with a bound that it computed', async () => {
    const pad = await file('p80.txt', partition(80));
    // A program of its own: its time is that of the whole process.
    const begin = performance.now();
    const { code, uit, fout } = await startProces('los-op', pad, '--tijd', '1.5', '--seed', '2', '--json')
      .afloop;
    duur = performance.now() - begin;
    expect([code, fout]).toEqual([0, '']);
    const p = JSON.parse(uit) as Partitie;
    expect(p.bewezen).toBe(false);
    expect(p.grens).toBeGreaterThan(p.waarde);
    expect(partitionValue(fromTriangle(80, weights(80)), p.labels)).toBe(p.waarde);
  });

  it('says it in words', async () => {
    const { code, uit } = await samenhang('los-op', await file('p3.txt', '3\n2 -1\n-1\n'));
    expect(code).toBe(0);
    expect(uit).toContain('3 eenheden in 2 groepen');
    expect(uit).toContain('Bewezen: beter kan niet.');
    expect(uit).toMatch(/1 +2 {2}1 2\n/u);
  });

  it('tells where a file is wrong, with exit code 1', async () => {
    const pad = await file('stuk.txt', '3\n1 x\n2\n');
    expect(await samenhang('los-op', pad)).toEqual({
      code: 1,
      uit: '',
      fout: `${pad}, regel 2, teken 3: 'x' is geen getal.\n`,
    });
  });

  it('stops at Ctrl-C with the best so far, and says so', async () => {
    const pad = await file('p250.txt', partition(250));
    const { child, afloop } = startProces('los-op', pad, '--tijd', '50', '--json');
    // How long a program takes to listen differs by machine, and by what else that does: as long as one that is done.
    setTimeout(() => child.kill('SIGINT'), 1.2 * duur);
    const tekst = await afloop;
    expect(tekst.code).toBe(130);
    const p = JSON.parse(tekst.uit) as Partitie;
    expect(p.afgebroken).toBe(true);
    expect(partitionValue(fromTriangle(250, weights(250)), p.labels)).toBe(p.waarde);
    expect(tekst.fout).toContain('Gestopt op uw verzoek');
  });
});

/** A square of side × side units that each weigh 1. */
function square(side: number): string {
  const nodes = Array.from({ length: side * side }, (_, k) => ({ id: `u${k}`, gewicht: 1 }));
  const edges = nodes.flatMap((_, k) => [
    ...(k % side < side - 1 ? [[`u${k}`, `u${k + 1}`]] : []),
    ...(k < side * (side - 1) ? [[`u${k}`, `u${k + side}`]] : []),
  ]);
  return JSON.stringify({ nodes, edges });
}

/** The edges of a path of four. */
const padkanten = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
];

describe('samenhang regionaliseer', () => {
  it.each([
    ['1', 0],
    ['2', 2],
    ['15', 23],
    ['16', 24],
  ])('proves what %s regions of a square cut, without other demands', async (k, waarde) => {
    const pad = await file('vierkant.json', square(4));
    expect(await json('regionaliseer', '--graaf', pad, '--k', k, '--tijd', '50')).toMatchObject({
      waarde,
      bewezen: true,
    });
  });

  it('answers a path of four however short the time, and adds up tenths as people do', async () => {
    const pad = await file(
      'pad.json',
      JSON.stringify({
        nodes: [0.1, 0.2, 0.3, 0].map((gewicht, k) => ({ id: 'abcd'[k], gewicht })),
        edges: padkanten,
      }),
    );
    const args = ['--graaf', pad, '--k', '2', '--min', '0.3', '--max', '0.3', '--tijd', '0.1'];
    expect(await json('regionaliseer', ...args)).toMatchObject({
      labels: { a: 0, b: 0, c: 1, d: 1 },
      waarde: 1,
      bewezen: true,
    });
  });

  it('makes an island that is heavy enough a region, and says why one that is not cannot be', async () => {
    const graph = (eiland: number): string =>
      JSON.stringify({
        nodes: [
          ...['a', 'b', 'c', 'd'].map((id) => ({ id, gewicht: 10 })),
          { id: 'eiland', gewicht: eiland },
        ],
        edges: padkanten,
      });
    const args = ['--k', '3', '--min', '20', '--json'];
    const zwaar = await samenhang('regionaliseer', '--graaf', await file('zwaar.json', graph(20)), ...args);
    expect(zwaar.code).toBe(0);
    expect(JSON.parse(zwaar.uit)).toMatchObject({ waarde: 1, labels: { b: 0, c: 1, eiland: 2 } });
    const licht = await samenhang('regionaliseer', '--graaf', await file('licht.json', graph(5)), ...args);
    expect(licht.code).toBe(3);
    expect(licht.fout).toContain('eiland heeft een gewicht van 5; het minimum is 20');
  });

  it('cuts a square in four with as few edges as can be', async () => {
    const pad = await file('vierkant.json', square(4));
    const args = ['--graaf', pad, '--k', '4', '--min', '4', '--max', '4', '--doel', 'snede'];
    const genoeg = ['--tijd', '50', '--iteraties', '100000'];
    const r = await json<{ labels: Record<string, number>; waarde: number; grens: number | null }>(
      'regionaliseer',
      ...args,
      ...genoeg,
    );
    expect(Object.keys(r)).toEqual(['labels', 'waarde', 'grens', 'bewezen', 'seconden']);
    expect(r.waarde).toBe(8);
    if (r.grens !== null) expect(r.grens).toBeLessThanOrEqual(8);
    const regios = Map.groupBy(Object.entries(r.labels), ([, regio]) => regio);
    expect([...regios.values()].map((leden) => leden.length)).toEqual([4, 4, 4, 4]);
  });

  it('explains why it cannot be, of units, with an exit code of its own', async () => {
    const pad = await file('krap.json', square(2));
    const args = ['regionaliseer', '--graaf', pad, '--k', '2', '--min', '3'];
    expect(await samenhang(...args)).toEqual({
      code: 3,
      uit: '',
      fout: 'Alle eenheden samen hebben een gewicht van 4. Voor 2 regio’s van minstens 3 zijn er 6 nodig.\n',
    });
    const { code, uit } = await samenhang(...args, '--json');
    expect([code, JSON.parse(uit)]).toMatchObject([3, { labels: null, oordeel: 'onmogelijk' }]);
  });

  it('does not say that it cannot be when there was no time to know: another exit code, of the program too', async () => {
    // All weights but one are fours, so that no two halves of 25 are found, however long one looks.
    const nodes = Array.from({ length: 12 }, (_, k) => ({ id: `u${k}`, gewicht: k === 0 ? 6 : 4 }));
    const edges = nodes.flatMap((_, k) => [1, 2, 3].map((d) => [`u${k}`, `u${(k + d) % 12}`]));
    const pad = await file('halven.json', JSON.stringify({ nodes, edges }));
    const args = ['--graaf', pad, '--k', '2', '--min', '25', '--max', '25', '--tijd', '0.1'];
    const { code, uit, fout } = await startProces('regionaliseer', ...args).afloop;
    expect([code, uit]).toEqual([4, '']);
    expect(fout).toContain('Er was te weinig tijd');
  });

  it('writes the weight of a region as it is, with its fraction', async () => {
    const nodes = [0.1, 0.2, 1.25].map((gewicht, id) => ({ id, gewicht }));
    const edges = [
      [0, 1],
      [1, 2],
    ];
    const pad = await file('licht-gewicht.json', JSON.stringify({ nodes, edges }));
    const { uit } = await samenhang('regionaliseer', '--graaf', pad, '--k', '2', '--min', '0.25');
    expect(uit).toMatch(/^ +1 +0,3 +2 +0 1$/mu);
    expect(uit).toMatch(/^ +2 +1,25 +1 +2$/mu);
  });

  it('tells where JSON breaks off', async () => {
    const pad = await file('half.json', '{"nodes": [\n  {"id": 1,,}');
    const { code, fout } = await samenhang('regionaliseer', '--graaf', pad, '--k', '2');
    expect([code, fout]).toEqual([1, `${pad}, regel 2, teken 12: dit is geen goede JSON.\n`]);
  });
});

interface Gebieden {
  readonly labels: Readonly<Record<string, string | number | null>>;
  readonly gebieden: readonly {
    readonly gebied: string | number;
    readonly omvang: number;
    readonly dichtheid: number;
  }[];
  readonly reserve: readonly unknown[];
}

const brindisi = join(root, '../shared/data/bench');
const aanwezig = existsSync(join(brindisi, 'brindisi_stromen.csv'));
const reden = aanwezig ? '' : ' (skipped: ../shared/data/bench is not there)';

describe('samenhang functioneel', () => {
  it('puts zones together that live and work together', async () => {
    const stromen = 'van;naar;banen\na;a;900,5\na;b;400\nb;a;500\nb;b;700\nc;c;2000\nc;a;10\na;c;10\n';
    const pad = await file('pendel.csv', stromen);
    const naar = join(dir, 'gebieden.csv');
    const g = await json<Gebieden>('functioneel', '--stromen', pad, '--doel-omvang', '2500', '--naar', naar);
    expect(g.labels).toEqual({ a: 1, b: 1, c: 2 });
    expect(g.gebieden).toMatchObject([{ omvang: 2510.5 }, { omvang: 2010 }]);
    expect(await readFile(naar, 'utf8')).toBe('zone,gebied\r\na,1\r\nb,1\r\nc,2\r\n');
  });

  it.skipIf(!aanwezig)(`gives the reference of Brindisi${reden}`, async () => {
    const stromen = join(brindisi, 'brindisi_stromen.csv');
    const eis = [
      '--min-omvang',
      '1000',
      '--min-dichtheid',
      '.6667',
      '--doel-omvang',
      '10000',
      '--doel-dichtheid',
      '.75',
    ];
    const { labels, gebieden } = await json<Gebieden>('functioneel', '--stromen', stromen, ...eis);
    const regels = readFileSync(join(brindisi, 'brindisi_regios.csv'), 'utf8').trim().split('\n').slice(1);
    const verwacht = regels.map((regel) => regel.split(','));
    expect(gebieden).toHaveLength(9);
    expect([...canonical(verwacht.map(([zone = '']) => Number(labels[zone])))]).toEqual([
      ...canonical(verwacht.map(([, regio]) => Number(regio))),
    ]);
  });

  it('tells every line that is wrong', async () => {
    const pad = await file('fout.csv', 'van,naar,n\na,b,veel\na,,3\n');
    expect(await samenhang('functioneel', '--stromen', pad)).toEqual({
      code: 1,
      uit: '',
      fout: `${pad}, regel 2: 'veel' is geen aantal. Gebruik een getal van 0 of meer, zonder punten bij duizenden.\n${pad}, regel 3: er ontbreekt een gebied. Vul het woongebied en het werkgebied in.\n`,
    });
  });

  it('knows the regions of daily life of the Netherlands, and draws them', async () => {
    const naar = join(dir, 'leven.svg');
    const { code, uit } = await samenhang('functioneel', '--naar', naar);
    expect(code).toBe(0);
    expect(uit).toContain('403 gemeenten in 30 functionele gebieden');
    expect(uit).toMatch(/DL0363 +Amsterdam/u);
    expect(uit).toMatch(/Buiten de berekening.*Schiermonnikoog/u);
    expect(await readFile(naar, 'utf8')).toContain('<title>Gebieden van dagelijks leven, 2026</title>');
  });
});
