/**
 * What decides, beside the bytes of a package, how it is read: the format, and the code that reads and checks. Part
 * of the key of a checked package, so that a new check is run on packages that were checked before it was there.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { TABELLIJST } from '../tabellen/index.ts';

const BRON = join(import.meta.dirname, '..');
const MAPPEN = ['cache', 'cellen', 'formaat', 'lees', 'tabellen'];

async function listBestanden(map: string): Promise<string[]> {
  const namen = await readdir(join(BRON, map), { recursive: true });
  return namen
    .filter((naam) => /\.[jt]s$/u.test(naam) && !naam.endsWith('.test.ts'))
    .map((naam) => join(map, naam));
}

/** SHA-256 of the format and of that code, in hex; undefined where the code cannot be read. */
export async function stempel(): Promise<string | undefined> {
  try {
    const bestanden = (await Promise.all(MAPPEN.map(listBestanden))).flat().sort();
    const inhoud = await Promise.all(
      // With the exact versions of the libraries that read CSV and check the descriptor.
      ['../package.json', ...bestanden].map((naam) => readFile(join(BRON, naam))),
    );
    const hash = createHash('sha256').update(`${endianness()}\n${JSON.stringify(TABELLIJST)}`);
    for (const bytes of inhoud) hash.update(`\n${String(bytes.length)}\n`).update(bytes);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
