import type { Instellingen, Opties } from '@samenhang/server/instellingen';
import { GebruikFout, type Schrijver } from '../uitvoer/index.ts';

/** What the environment says, and these options before it. @throws GebruikFout with a line for each that will not do */
export async function readSettings(opties: Opties = {}): Promise<Instellingen> {
  const { Instellingfout, readInstellingen } = await import('@samenhang/server/instellingen');
  try {
    return readInstellingen(process.env, opties);
  } catch (error) {
    throw error instanceof Instellingfout ? new GebruikFout(error.message) : error;
  }
}

/** Tells of variables that were probably meant to be settings. */
export async function warnMisspelt(schrijver: Schrijver): Promise<void> {
  const { findMisspelt } = await import('@samenhang/server/instellingen');
  for (const { naam, bedoeld } of findMisspelt(process.env))
    schrijver.fout(`Let op: de instelling ${naam} bestaat niet. Bedoelde u ${bedoeld}?`);
}
