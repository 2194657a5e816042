import { InvalidArgumentError } from 'commander';
import { Bevinding } from './fouten.ts';
import { writeHeel } from './heel.ts';
import { describeOorzaak } from './oorzaak.ts';

/** What the end of a file's name asks for. */
export type Doelsoort = 'svg' | 'png' | 'geojson' | 'csv' | 'xlsx' | 'ics' | 'html';

/** A file to write to. */
export interface Doel<S extends string = Doelsoort> {
  readonly bestand: string;
  readonly soort: S;
}

/** Reads the value of an option that names a file: of one of these kinds. */
export function parseDoel<S extends string>(...soorten: readonly S[]): (bestand: string) => Doel<S> {
  return (bestand) => {
    const soort = soorten.find((s) => bestand.toLowerCase().endsWith(`.${s}`));
    if (soort) return { bestand, soort };
    throw new InvalidArgumentError(
      `'${bestand}' moet eindigen op ${soorten.map((s) => `.${s}`).join(', ')}.`,
    );
  };
}

/** Writes what was drawn, as a whole: a file that was there stays until it is. @throws Bevinding when that is not possible. */
export async function writeDoel(
  { bestand }: Pick<Doel, 'bestand'>,
  inhoud: string | Uint8Array,
): Promise<void> {
  await writeHeel(bestand, inhoud).catch((error: unknown) => {
    throw new Bevinding(`Het bestand '${bestand}' is niet te schrijven (${describeOorzaak(error)}).`);
  });
}
