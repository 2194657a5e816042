/** The packages that were accepted on this machine, one of which is in use; the shipped one is always there. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checkPakket, type Fout, type Pakket } from '../lees/index.ts';
import type { Pakketbestanden } from './samenvoegen.ts';

const stand = z.object({
  /** Names of folders, the one in use last; none = the shipped package. */
  volgorde: z.array(z.string().regex(/^[\w.+-]+$/u)),
});

/** A package that is written and checked, and not yet in use. */
export type Klaargezet =
  | { readonly ok: true; readonly naam: string; readonly pakket: Pakket }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

async function writeAtomic(pad: string, tekst: string): Promise<void> {
  await writeFile(`${pad}.${process.pid}`, tekst);
  await rename(`${pad}.${process.pid}`, pad);
}

export class Archief {
  readonly map: string;
  private readonly meegeleverd: string;

  /**
   * @param map where accepted packages are kept
   * @param meegeleverd folder of the shipped package
   */
  constructor(map: string, meegeleverd: string) {
    this.map = map;
    this.meegeleverd = meegeleverd;
  }

  /** The file that says which package is in use: it changes whenever that does. */
  get standbestand(): string {
    return join(this.map, 'stand.json');
  }

  private async volgorde(): Promise<readonly string[]> {
    const tekst = await readFile(this.standbestand, 'utf8').catch(() => undefined);
    return tekst === undefined ? [] : stand.parse(JSON.parse(tekst)).volgorde;
  }

  /** The folder of the package in use. */
  async active(): Promise<string> {
    const naam = (await this.volgorde()).at(-1);
    return naam === undefined ? this.meegeleverd : join(this.map, naam);
  }

  /** Writes a package beside those that are there, and checks it; one with faults goes away again. */
  async prepare(bestanden: Pakketbestanden, naam: string): Promise<Klaargezet> {
    const dir = join(this.map, naam);
    await rm(dir, { recursive: true, force: true });
    for (const [pad, bytes] of bestanden) {
      await mkdir(dirname(join(dir, pad)), { recursive: true });
      await writeFile(join(dir, pad), bytes);
    }
    const gekeurd = await checkPakket(dir);
    if (gekeurd.ok) return { ok: true, naam, pakket: gekeurd.pakket };
    await this.drop(naam);
    return { ok: false, fouten: gekeurd.fouten };
  }

  /** Takes away a package that was prepared and is not wanted. */
  async drop(naam: string): Promise<void> {
    await rm(join(this.map, naam), { recursive: true, force: true });
  }

  /** From now on a prepared package is in use. */
  async accept(naam: string): Promise<void> {
    await writeAtomic(this.standbestand, JSON.stringify({ volgorde: [...(await this.volgorde()), naam] }));
  }

  /** Goes back to the package before; undefined where the shipped one is in use. The one that was in use is kept on disk. */
  async back(): Promise<{ readonly van: string; readonly naar: string } | undefined> {
    const volgorde = await this.volgorde();
    const van = volgorde.at(-1);
    if (van === undefined) return undefined;
    await writeAtomic(this.standbestand, JSON.stringify({ volgorde: volgorde.slice(0, -1) }));
    return { van, naar: await this.active() };
  }
}

/** The archive in the folder where this program keeps things: what the setting SAMENHANG_DIR says, else ~/.samenhang. */
export function openArchief(
  meegeleverd: string,
  thuis = process.env.SAMENHANG_DIR || join(homedir(), '.samenhang'),
): Archief {
  return new Archief(join(thuis, 'pakketten'), meegeleverd);
}
