import {
  type Atlas,
  type Bestandsfout,
  type Gelezenontwerp,
  type Geplaatstontwerp,
  placeOntwerp,
  readOntwerpbestand,
} from '@samenhang/core';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { readJson } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

function refuse(bestand: string, fouten: readonly Bestandsfout[], atlas?: Atlas): never {
  const zinnen = fouten.map((fout) => `${bestand}: ${nlOntwerpzinnen.describeBestandsfout(fout, atlas)}`);
  throw new Bevinding(zinnen.join('\n'));
}

/** Reads a saved design, of the website too. @throws Bevinding that tells what is wrong with the file. */
export async function readOntwerp(bestand: string): Promise<Gelezenontwerp> {
  const uitkomst = readOntwerpbestand(await readJson(bestand));
  return uitkomst.ok ? uitkomst.ontwerp : refuse(bestand, uitkomst.fouten);
}

/**
 * The same, for a file that may be something else.
 * @returns undefined where nothing in it is a design.
 * @throws Bevinding when it is a design with faults.
 */
export async function readAsOntwerp(bestand: string): Promise<Gelezenontwerp | undefined> {
  const uitkomst = readOntwerpbestand(await readJson(bestand));
  if (uitkomst.ok) return uitkomst.ontwerp;
  return uitkomst.fouten.some((f) => f.code === 'geen-ontwerp')
    ? undefined
    : refuse(bestand, uitkomst.fouten);
}

/** A saved design on the gemeenten of its year. @throws Bevinding when it does not fit them. */
export function placeOn(atlas: Atlas, gelezen: Gelezenontwerp, bestand: string): Geplaatstontwerp {
  const uitkomst = placeOntwerp(atlas, gelezen);
  return uitkomst.ok ? uitkomst.ontwerp : refuse(bestand, uitkomst.fouten, atlas);
}
