import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Atlas, type Keuze, selectKeuze } from '@samenhang/core';
import { type Fout, readPakket, standaardPakket } from '@samenhang/data';
import { type Bron, buildBron, describeKeuzefout } from '@samenhang/server';
import { Bevinding, GebruikFout } from '../uitvoer/index.ts';
import type { Jaaropties, Keuzeopties } from './opties.ts';

/** The folder of the package that an option names, else of the one that comes with the program. */
export async function packageDir(data: string | undefined): Promise<string> {
  if (data === undefined) return standaardPakket;
  const dir = resolve(data);
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new GebruikFout(`De map '${data}' bestaat niet.`);
  return dir;
}

/** A fault in a package on two lines: where and what, then how to mend it. */
export function describeFout({ bestand, rij, kolom, wat, herstel }: Fout): string {
  const plaats = [
    bestand,
    ...(rij === undefined ? [] : [`rij ${rij}`]),
    ...(kolom === undefined ? [] : [`kolom ${kolom}`]),
  ].join(', ');
  return `${plaats}: ${wat}\n  Herstel: ${herstel}`;
}

/** Reads the package; its faults stop the program. */
export async function openBron({ data }: Jaaropties): Promise<Bron> {
  const dir = await packageDir(data);
  const gelezen = await readPakket(dir);
  if (gelezen.ok) return buildBron(gelezen.pakket);
  throw new Bevinding([`Het pakket in ${dir} is geweigerd.`, ...gelezen.fouten.map(describeFout)].join('\n'));
}

/** The atlas of the year that an option names, else of the last. */
export function openAtlas(bron: Bron, { jaar }: Jaaropties): Atlas {
  const atlas = bron.atlas(jaar ?? bron.laatsteJaar);
  if (atlas) return atlas;
  throw new GebruikFout(
    `Van het jaar ${jaar ?? '–'} zijn er geen gegevens. Kies een jaar van ${bron.jaren[0] ?? '–'} tot en met ${bron.laatsteJaar}.`,
  );
}

/** The choice of indelingen that the options make. */
export function openKeuze(atlas: Atlas, opties: Keuzeopties): Keuze {
  const uitkomst = selectKeuze(atlas, opties);
  if (uitkomst.ok) return uitkomst.keuze;
  const zinnen = uitkomst.fouten.map(describeKeuzefout).map(({ wat, herstel }) => `${wat} ${herstel}`);
  throw new GebruikFout(zinnen.join(' '));
}
