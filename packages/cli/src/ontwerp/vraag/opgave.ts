import { type Ontwerpopgave, readOntwerpopgave } from '@samenhang/core';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { readJson } from '../../invoer/index.ts';
import { Bevinding } from '../../uitvoer/index.ts';

/** Reads a question as it was kept, also out of an answer. @throws Bevinding that names every part that is wrong. */
export async function readOpgave(bestand: string): Promise<Ontwerpopgave> {
  const gelezen = readOntwerpopgave(await readJson(bestand));
  if (gelezen.ok) return gelezen.opgave;
  throw new Bevinding(
    gelezen.fouten.map((fout) => `${bestand}: ${nlOntwerpzinnen.describeOntwerpfout(fout)}`).join('\n'),
  );
}
