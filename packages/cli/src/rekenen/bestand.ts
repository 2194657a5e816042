import { readFile } from 'node:fs/promises';
import { GebruikFout } from '../uitvoer/index.ts';

/** A file that somebody names. @throws GebruikFout when it cannot be read. */
export async function readBestand(bestand: string): Promise<Buffer> {
  return readFile(bestand).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new GebruikFout(
      code === 'EISDIR'
        ? `'${bestand}' is een map, geen bestand.`
        : `Het bestand '${bestand}' is er niet, of u mag het niet lezen.`,
    );
  });
}
