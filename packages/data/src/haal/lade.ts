import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const kaart = z.object({
  url: z.string(),
  etag: z.string().optional(),
  gewijzigd: z.string().optional(),
  /** SHA-256 of the bytes, in hex. */
  hash: z.string(),
  bytes: z.number(),
  /** When it was fetched, ISO. */
  opgehaald: z.string(),
});

/** What is known of a file that was fetched. */
export type Kaart = z.infer<typeof kaart>;

/** How far a fetch came that was cut off: what identifies the version of the file it was of. */
const deelkaart = z.object({ etag: z.string() });

/** The drawer of one address: the file that was fetched last, and what came in of the next one. */
export class Lade {
  readonly bestand: string;
  readonly deel: string;
  private readonly map: string;

  constructor(map: string, url: string) {
    this.map = map;
    const naam = createHash('sha256').update(url).digest('hex').slice(0, 32);
    this.bestand = join(map, naam);
    this.deel = `${this.bestand}.deel`;
  }

  /** The card of the file that is here, whole; undefined where there is none, or it is not what its card says. */
  async read(): Promise<Kaart | undefined> {
    const gelezen = await readJson(`${this.bestand}.json`, kaart);
    const er = await stat(this.bestand).catch(() => undefined);
    return gelezen && er?.size === gelezen.bytes ? gelezen : undefined;
  }

  /** The part that came in before, where it can be gone on with. */
  async readDeel(): Promise<{ readonly bytes: number; readonly etag: string } | undefined> {
    const gelezen = await readJson(`${this.deel}.json`, deelkaart);
    const er = await stat(this.deel).catch(() => undefined);
    return gelezen && er && er.size > 0 ? { bytes: er.size, etag: gelezen.etag } : undefined;
  }

  /** Begins a part; one that cannot be gone on with later has no `etag`. */
  async beginDeel(etag: string | undefined): Promise<void> {
    await mkdir(this.map, { recursive: true });
    await this.dropDeel();
    if (etag !== undefined) await writeFile(`${this.deel}.json`, JSON.stringify({ etag }));
  }

  async dropDeel(): Promise<void> {
    for (const pad of [this.deel, `${this.deel}.json`]) await rm(pad, { force: true });
  }

  /** The part is whole: from now on it is the file. */
  async keep(gegevens: Kaart): Promise<void> {
    await rm(`${this.bestand}.json`, { force: true });
    await rename(this.deel, this.bestand);
    await writeFile(`${this.bestand}.json`, JSON.stringify(gegevens));
    await this.dropDeel();
  }
}

async function readJson<T>(pad: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const tekst = await readFile(pad, 'utf8').catch(() => undefined);
  if (tekst === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(tekst)).data;
  } catch {
    return undefined;
  }
}
