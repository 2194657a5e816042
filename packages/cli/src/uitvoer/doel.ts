import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { Bevinding } from './fouten.ts';

/** What the end of a file's name asks for. */
export type Doelsoort = 'svg' | 'png' | 'geojson' | 'csv';

/** A file to write a map to. */
export interface Doel {
  readonly bestand: string;
  readonly soort: Doelsoort;
}

/** Reads the value of `--naar`: a file of one of these kinds. */
export function parseDoel(...soorten: readonly Doelsoort[]): (bestand: string) => Doel {
  return (bestand) => {
    const soort = soorten.find((s) => bestand.toLowerCase().endsWith(`.${s}`));
    if (soort) return { bestand, soort };
    throw new InvalidArgumentError(
      `'${bestand}' moet eindigen op ${soorten.map((s) => `.${s}`).join(', ')}.`,
    );
  };
}

/** Writes what was drawn. @throws Bevinding when that is not possible. */
export async function writeDoel({ bestand }: Doel, inhoud: string | Uint8Array): Promise<void> {
  await writeFile(bestand, inhoud).catch((error: unknown) => {
    const oorzaak = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende oorzaak';
    throw new Bevinding(`Het bestand '${bestand}' is niet te schrijven (${oorzaak}).`);
  });
}
