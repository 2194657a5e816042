/**
 * Named parts of bytes in one file of the cache. The cache is a help, never a condition: what cannot be read is as if
 * it were not there, and what cannot be written is left. A part that was damaged is noticed by its checksum.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KOP = 'samenhang-pakket-1';
const ACHTERVOEGSEL = '.pakket';
/** So many packages are kept; the oldest go first. */
const HOOGSTENS = 6;
/** What a writer that was cut off left behind is removed after an hour. */
const VERLATEN_MS = 3_600_000;

interface Deel {
  readonly naam: string;
  readonly lengte: number;
  readonly hash: string;
}

/** The parts by name. A part is checked when it is asked for; undefined when it is not as it was written. */
export interface Delen {
  readonly namen: readonly string[];
  neem(naam: string): Buffer | undefined;
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function isDelen(waarde: unknown): waarde is readonly Deel[] {
  return (
    Array.isArray(waarde) &&
    waarde.every(
      (deel: Partial<Deel> | null) =>
        typeof deel?.naam === 'string' && typeof deel.lengte === 'number' && typeof deel.hash === 'string',
    )
  );
}

function parseKop(regel: string): readonly Deel[] | undefined {
  try {
    const kop: unknown = JSON.parse(regel);
    return isDelen(kop) ? kop : undefined;
  } catch {
    return undefined;
  }
}

function openDelen(bytes: Buffer, sleutel: string): Delen | undefined {
  const eerste = bytes.indexOf(10);
  const tweede = bytes.indexOf(10, eerste + 1);
  if (bytes.toString('latin1', 0, Math.max(0, eerste)) !== `${KOP} ${sleutel}`) return undefined;
  const kop = parseKop(bytes.toString('utf8', eerste + 1, tweede));
  if (!kop) return undefined;
  const plaatsen = new Map<string, { begin: number; deel: Deel }>();
  let begin = tweede + 1;
  for (const deel of kop) {
    plaatsen.set(deel.naam, { begin, deel });
    begin += deel.lengte;
  }
  if (begin !== bytes.length) return undefined;
  return {
    namen: [...plaatsen.keys()],
    neem: (naam) => {
      const plaats = plaatsen.get(naam);
      if (!plaats) return undefined;
      const stuk = bytes.subarray(plaats.begin, plaats.begin + plaats.deel.lengte);
      return digest(stuk) === plaats.deel.hash ? stuk : undefined;
    },
  };
}

/** What was kept under a key; undefined when there is nothing, or something else. */
export async function readDelen(map: string, sleutel: string): Promise<Delen | undefined> {
  try {
    return openDelen(await readFile(join(map, sleutel + ACHTERVOEGSEL)), sleutel);
  } catch {
    return undefined;
  }
}

/** Removes what is too old or too much. */
async function prune(map: string): Promise<void> {
  const namen = (await readdir(map)).filter((naam) => naam.includes(ACHTERVOEGSEL));
  const bestanden = await Promise.all(
    namen.map(async (naam) => ({ naam, tijd: (await stat(join(map, naam))).mtimeMs })),
  );
  const heel = bestanden.filter(({ naam }) => naam.endsWith(ACHTERVOEGSEL));
  const teVeel = heel.sort((a, b) => b.tijd - a.tijd).slice(HOOGSTENS);
  const verlaten = bestanden.filter(
    ({ naam, tijd }) => !naam.endsWith(ACHTERVOEGSEL) && Date.now() - tijd > VERLATEN_MS,
  );
  await Promise.all([...teVeel, ...verlaten].map(({ naam }) => rm(join(map, naam), { force: true })));
}

/** Keeps parts under a key. Written beside its place and then moved there, so that nobody reads half of it. */
export async function writeDelen(
  map: string,
  sleutel: string,
  delen: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const kop: Deel[] = [...delen].map(([naam, bytes]) => ({
    naam,
    lengte: bytes.length,
    hash: digest(bytes),
  }));
  const plaats = join(map, sleutel + ACHTERVOEGSEL);
  const ernaast = `${plaats}.${randomUUID()}`;
  try {
    await mkdir(map, { recursive: true, mode: 0o700 });
    const begin = Buffer.from(`${KOP} ${sleutel}\n${JSON.stringify(kop)}\n`);
    await writeFile(ernaast, Buffer.concat([begin, ...delen.values()]), { flag: 'wx', mode: 0o600 });
    await rename(ernaast, plaats);
    await prune(map);
  } catch {
    await rm(ernaast, { force: true }).catch(() => undefined);
  }
}
