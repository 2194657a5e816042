import { Bevinding } from '../uitvoer/index.ts';
import { readBestand } from './bestand.ts';

/** Line and column of a place in a text, from 1. */
function placeOf(tekst: string, plek: number): string {
  const ervoor = tekst.slice(0, plek).split('\n');
  return `regel ${ervoor.length}, teken ${(ervoor.at(-1)?.length ?? 0) + 1}`;
}

/** A JSON file that somebody names. @throws Bevinding that tells where it is no JSON. */
export async function readJson(bestand: string): Promise<unknown> {
  const tekst = (await readBestand(bestand)).toString('utf8').replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(tekst) as unknown;
  } catch (error) {
    const plek = /at position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const waar = placeOf(tekst, plek === undefined ? tekst.length : Number(plek));
    throw new Bevinding(`${bestand}, ${waar}: dit is geen goede JSON.`);
  }
}
