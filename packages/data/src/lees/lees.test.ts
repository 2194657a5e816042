import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheMap, packRijen, readDelen, unpackRijen, writeDelen } from '../cache/index.ts';
import type { Resource } from '../formaat/index.ts';
import { standaardPakket } from '../index.ts';
import { createKlein, type Kopie } from '../testing/kopie.ts';
import { checkPakket, openOpname, readPakket } from './lees.ts';
import type { LeesUitkomst, Pakket } from './pakket.ts';

let kopie: Kopie;
let map: string;

beforeEach(() => {
  kopie = createKlein();
  map = mkdtempSync(join(tmpdir(), 'samenhang-cache-'));
});
afterEach(() => {
  kopie.dispose();
  rmSync(map, { recursive: true, force: true });
});

const read = (): Promise<LeesUitkomst> => readPakket(kopie.map, map);

async function readGood(dir = kopie.map): Promise<Pakket> {
  const uitkomst = await readPakket(dir, map);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.pakket;
}

/** What another thread is given, by name. */
function digestsOf(pakket: Pakket): unknown {
  const { dir, hash, gepakt, bestanden } = pakket.opname();
  const delen = [...gepakt, ...bestanden].map(([naam, bytes]) => [
    naam,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return { dir, hash, delen };
}

/** Everything that a package says, made into rows. */
function everything(pakket: Pakket): unknown {
  const resources: readonly Resource[] = pakket.beschrijving.resources;
  const jaren = [...new Set(pakket.feiten.gemeenten.map((g) => g.jaar))];
  return {
    ...pakket,
    feiten: { ...pakket.feiten },
    takenboek: { ...pakket.takenboek },
    grenzen: jaren.map(pakket.grenzen),
    bytes: resources.map(({ path }) => {
      const bytes = pakket.bytes(path);
      return bytes && Buffer.from(bytes).toString('latin1');
    }),
    opname: digestsOf(pakket),
  };
}

const files = (): string[] => readdirSync(map);

/** Puts another name in what is kept, with a checksum that fits: who reads that name read the cache. */
async function mark(naam: string): Promise<void> {
  const [bestand = ''] = files();
  const sleutel = bestand.replace('.pakket', '');
  const delen = await readDelen(map, sleutel);
  const inhoud = new Map((delen?.namen ?? []).map((deel) => [deel, delen?.neem(deel) ?? Buffer.alloc(0)]));
  const rijen = unpackRijen(inhoud.get('gemeenten') ?? Buffer.alloc(0)).map((rij) => ({ ...rij, naam }));
  await writeDelen(map, sleutel, inhoud.set('gemeenten', packRijen(rijen)));
}

describe('a package that was checked before', () => {
  it('says the same from the cache as from its files', async () => {
    const eerst = everything(await readGood());
    expect(everything(await readGood())).toEqual(eerst);
    expect(files()).toHaveLength(1);
  });

  it('says the same in another thread, whatever stands on the disk by then', async () => {
    for (const pakket of [await readGood(), await readGood()]) {
      const eerst = everything(pakket);
      const gekregen = structuredClone(pakket.opname());
      expect(everything(openOpname(gekregen))).toEqual(eerst);
    }
    const opname = (await readGood()).opname();
    rmSync(kopie.map, { recursive: true });
    expect(openOpname(opname).feiten.gemeenten.length).toBeGreaterThan(0);
    for (const bytes of opname.bestanden.values()) expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('says the same from the cache as from its files: the shipped package', async () => {
    const eerst = JSON.stringify(everything(await readGood(standaardPakket)));
    expect(JSON.stringify(everything(await readGood(standaardPakket)))).toBe(eerst);
  });

  it('is not checked again, and is when that is asked', async () => {
    await readGood();
    await mark('Uit de cache');
    expect((await readGood()).feiten.gemeenten[0]?.naam).toBe('Uit de cache');
    const gekeurd = await checkPakket(kopie.map);
    expect(gekeurd.ok && gekeurd.pakket.feiten.gemeenten[0]?.naam).toBe('Aa');
  });

  it('is checked again when a byte differs, whatever size and time its file has', async () => {
    await readGood();
    await mark('Uit de cache');
    const bestand = join(kopie.map, 'gemeenten.csv');
    kopie.write('gemeenten.csv', kopie.read('gemeenten.csv').replace('Aa', 'Ab'));
    kopie.write('grenzen.topojson', kopie.read('grenzen.topojson').replace('Aa', 'Ab'));
    utimesSync(bestand, 1, 1);
    expect((await readGood()).feiten.gemeenten[0]?.naam).toBe('Ab');
    kopie.write('gemeenten.csv', kopie.read('gemeenten.csv').replace('GM0001', 'GM000x'));
    expect(await read()).toMatchObject({ ok: false });
  });

  it('is refused each time when it has faults', async () => {
    kopie.remove('regios.csv');
    const eerst = await read();
    expect(eerst.ok).toBe(false);
    expect(await read()).toEqual(eerst);
    expect(files()).toEqual([]);
  });
});

describe('the cache', () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 10)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('<!doctype html>\n\n')],
    [
      'damaged in its head',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"lengte"', '"lengtf"'), 'latin1'),
    ],
    [
      'damaged in one bit',
      (bytes) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 5 ? byte ^ 1 : byte))),
    ],
  ])('is not believed and written anew when it is %s', async (_, damage) => {
    const eerst = everything(await readGood());
    const [bestand = ''] = files();
    const heel = readFileSync(join(map, bestand));
    writeFileSync(join(map, bestand), damage(heel));
    expect(everything(await readGood())).toEqual(eerst);
    expect(readFileSync(join(map, bestand)).equals(heel)).toBe(true);
  });

  it('may be a place where nothing can be written', async () => {
    const bestand = join(map, 'bestand');
    writeFileSync(bestand, '');
    expect((await readPakket(kopie.map, join(bestand, 'daarin'))).ok).toBe(true);
    expect(readFileSync(bestand, 'utf8')).toBe('');
  });

  it('is made by whoever comes first when several read at once', async () => {
    const alle = await Promise.all([1, 2, 3, 4].map(() => readGood()));
    const eerst = everything(await readGood());
    for (const pakket of alle) expect(everything(pakket)).toEqual(eerst);
    expect(files()).toHaveLength(1);
  });

  it('does not grow without end, and loses what a writer left behind', async () => {
    writeFileSync(join(map, 'oud.pakket.half'), '');
    utimesSync(join(map, 'oud.pakket.half'), 1, 1);
    for (let i = 0; i < 9; i++)
      await writeDelen(map, `sleutel${String(i)}`, new Map([['a', Buffer.from('b')]]));
    expect(files()).toHaveLength(6);
    expect(existsSync(join(map, 'sleutel8.pakket'))).toBe(true);
  });
});

describe('the folder of the cache', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['of our own', { SAMENHANG_DIR: '/s', XDG_CACHE_HOME: '/x' }, 'linux', '/s/cache'],
    ['of the desktop', { XDG_CACHE_HOME: '/x' }, 'linux', '/x/samenhang'],
    ['of the desktop, not absolute', { XDG_CACHE_HOME: 'x' }, 'linux', '/thuis/.cache/samenhang'],
    ['of Linux', {}, 'linux', '/thuis/.cache/samenhang'],
    ['of macOS', {}, 'darwin', '/thuis/Library/Caches/samenhang'],
    ['of Windows', { LOCALAPPDATA: '/l' }, 'win32', '/l/samenhang'],
  ])('%s', (_, omgeving, systeem, verwacht) => {
    expect(cacheMap(omgeving, systeem, '/thuis')).toBe(verwacht);
  });
});

describe('rows by column', () => {
  it('come back as they were', () => {
    const rijen = [
      { a: 'x', b: 1.5, c: null, d: ['p', 'q'], e: true, f: { g: 'é' } },
      { a: '1', b: 1, c: '', d: [], e: false, f: { g: 'h' } },
      { a: 'x', b: -0.1, c: '1', d: ['p', 'q'], e: true, f: { g: 'é' } },
    ];
    expect(unpackRijen(packRijen(rijen))).toEqual(rijen);
    expect(unpackRijen(packRijen([]))).toEqual([]);
  });
});
