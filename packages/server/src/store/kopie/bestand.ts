import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline, Readable } from 'node:stream';
import { pipeline as finish } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Kopiefout } from './fouten.ts';
import type { Kopieregel } from './lees.ts';

/** What a file begins with that age made (age-encryption.org/v1), and one that gzip made. */
const ageBegin = 'age-encryption.org/';
const gzipBegin = '\u001f\u008b';

/** Ends of a line for who reads lines, though not for JSON. */
const regeleinden = /[\u2028\u2029]/gu;

async function* asLines(regels: AsyncIterable<Kopieregel>): AsyncGenerator<string> {
  for await (const regel of regels)
    yield `${JSON.stringify(regel).replace(regeleinden, (teken) => (teken === '\u2028' ? '\\u2028' : '\\u2029'))}\n`;
}

/** One kind of stream with two descriptions: that of Node, and that of the web, which age speaks of. */
const toWeb = (bytes: Readable) => Readable.toWeb(bytes) as unknown as ReadableStream<Uint8Array>;
const fromWeb = (bytes: ReadableStream<Uint8Array>) => Readable.fromWeb(bytes as unknown as NodeStream);

/** The bytes as age makes them of these with a passphrase: anybody with the program `age` can read them too. */
async function encrypt(bytes: Readable, sleutel: string): Promise<Readable> {
  const { Encrypter } = await import('age-encryption');
  const age = new Encrypter();
  age.setPassphrase(sleutel);
  return fromWeb(await age.encrypt(toWeb(bytes)));
}

/** @throws Kopiefout where the passphrase is another */
async function decrypt(bytes: Readable, sleutel: string): Promise<Readable> {
  const { Decrypter } = await import('age-encryption');
  const age = new Decrypter();
  age.addPassphrase(sleutel);
  try {
    return fromWeb(await age.decrypt(toWeb(bytes)));
  } catch (error) {
    bytes.destroy();
    throw new Kopiefout('sleutel-past-niet', { cause: error });
  }
}

/** Is it the file, and not the database, that failed? A connection has codes of the operating system too. */
function isOfFile(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  return /^(?:open|rename|fsync|close)$/u.test(syscall) || /^(?:ENOSPC|EDQUOT|EFBIG)$/u.test(code);
}

/**
 * Writes a copy to a file, as a whole or not at all: lines of JSON, packed by gzip, and with a key encrypted by age.
 * Only who makes it may read it. @throws Kopiefout where the file cannot be written
 */
export async function writeBestand(
  bestand: string,
  regels: AsyncIterable<Kopieregel>,
  sleutel: string | undefined,
): Promise<void> {
  const ernaast = `${bestand}.${randomUUID()}.deel`;
  try {
    const gepakt = pipeline(Readable.from(asLines(regels)), createGzip(), () => undefined);
    const bytes = sleutel === undefined ? gepakt : await encrypt(gepakt, sleutel);
    await finish(bytes, createWriteStream(ernaast, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(ernaast, bestand);
  } catch (error) {
    await rm(ernaast, { force: true });
    throw isOfFile(error) ? new Kopiefout('niet-te-schrijven', { cause: error }) : error;
  }
}

async function beginOf(bestand: string): Promise<string> {
  const handle = await open(bestand);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ageBegin.length));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openBytes(bestand: string, sleutel: string | undefined): Promise<Readable> {
  const begin = await beginOf(bestand);
  if (begin === ageBegin) {
    if (sleutel === undefined) throw new Kopiefout('sleutel-nodig');
    return decrypt(createReadStream(bestand), sleutel);
  }
  if (!begin.startsWith(gzipBegin)) throw new Kopiefout('geen-kopie');
  return createReadStream(bestand);
}

/**
 * The lines of a copy in a file.
 * @throws Kopiefout, and the error of the operating system where the file is not there or may not be read
 */
export async function* readBestand(bestand: string, sleutel: string | undefined): AsyncGenerator<Kopieregel> {
  const bytes = await openBytes(bestand, sleutel);
  // What goes wrong in one of the two comes out of the last.
  const uitgepakt = pipeline(bytes, createGunzip(), () => undefined);
  try {
    for await (const regel of createInterface({ input: uitgepakt })) yield JSON.parse(regel) as Kopieregel;
  } catch (error) {
    const kort = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    throw new Kopiefout(kort ? 'afgebroken' : 'beschadigd', { cause: error });
  } finally {
    uitgepakt.destroy();
  }
}
