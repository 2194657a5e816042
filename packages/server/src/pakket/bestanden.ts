import type { Pakket, Resource } from '@samenhang/data';
import { type Zippable, zipSync } from 'fflate';

const beschrijving = 'datapackage.json';

export function resourcesOf(pakket: Pakket): readonly Resource[] {
  return pakket.beschrijving.resources;
}

/** The bytes of a file of the package: those that were checked, whatever stands on the disk by now. */
export function readResource(pakket: Pakket, path: string): Uint8Array {
  const bytes = pakket.bytes(path);
  if (!bytes) throw new Error(`not in the package: ${path}`);
  return bytes;
}

/** The earliest day that a zip can tell: without it equal contents would give other bytes each time. */
const vasteDag = new Date(1980, 0, 1);

/** The whole package in one archive: what `readPakket` reads when it is unpacked. */
export function zipPakket(pakket: Pakket): Uint8Array {
  const paden = [beschrijving, ...resourcesOf(pakket).map((r) => r.path)];
  const bestanden: Zippable = {};
  for (const pad of paden) bestanden[pad] = readResource(pakket, pad);
  // In one go on this thread: it is done once, and workers take longer to start than this takes.
  return zipSync(bestanden, { level: 6, mtime: vasteDag });
}
