import type { Atlas } from '@samenhang/core';
import { type Ontwerpbestand, type Teschrijven, writeOntwerpbestand } from '@samenhang/core';
import type { Bron } from '@samenhang/server/bron';
import { type Doel, writeDoel } from '../uitvoer/index.ts';

/** A design as a file, with the data that it is of. */
export function toBestand(bron: Bron, atlas: Atlas, ontwerp: Omit<Teschrijven, 'pakket'>): Ontwerpbestand {
  const { versie, hash } = bron.pakket;
  return writeOntwerpbestand(atlas, { ...ontwerp, pakket: { versie, hash } });
}

/** Writes a design file. @throws Bevinding when that is not possible. */
export async function writeOntwerp(doel: Pick<Doel, 'bestand'>, bestand: Ontwerpbestand): Promise<void> {
  await writeDoel(doel, `${JSON.stringify(bestand, null, 2)}\n`);
}
