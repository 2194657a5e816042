import { open } from 'node:fs/promises';
import { GebruikFout } from '../uitvoer/index.ts';

/** No table, map or question is this large; what is, may well have no end (`/dev/zero`, a pipe that goes on). */
const hoogstens = 256 * 2 ** 20;
const tegelijk = 2 ** 20;

class Tegroot extends Error {}

/** Reads to the end, or until it is too much: what has no end is not waited for. */
async function readAll(bestand: string, grens: number): Promise<Buffer> {
  const bron = await open(bestand);
  try {
    const { size } = await bron.stat();
    if (size > grens) throw new Tegroot();
    const delen: Buffer[] = [];
    for (let gelezen = 0; ; ) {
      const { buffer, bytesRead } = await bron.read(Buffer.allocUnsafe(tegelijk));
      if (bytesRead === 0) return Buffer.concat(delen);
      gelezen += bytesRead;
      if (gelezen > grens) throw new Tegroot();
      delen.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await bron.close();
  }
}

function describeFout(bestand: string, error: unknown, grens: number): string {
  if (error instanceof Tegroot)
    return `Het bestand '${bestand}' is groter dan ${grens / 2 ** 20} MB, of houdt niet op. Meer leest dit programma niet.`;
  return error instanceof Error && 'code' in error && error.code === 'EISDIR'
    ? `'${bestand}' is een map, geen bestand.`
    : `Het bestand '${bestand}' is er niet, of u mag het niet lezen.`;
}

/**
 * A file that somebody names, or a pipe (`/dev/stdin`).
 * @param grens bytes that are read at most.
 * @throws GebruikFout when it cannot be read, or is larger.
 */
export async function readBestand(bestand: string, grens = hoogstens): Promise<Buffer> {
  return readAll(bestand, grens).catch((error: unknown) => {
    throw new GebruikFout(describeFout(bestand, error, grens));
  });
}
