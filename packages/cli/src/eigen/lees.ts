import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Atlas,
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type Koppelfout,
} from '@samenhang/core';
import type { Bron } from '@samenhang/server/bron';
import { Bevinding, GebruikFout, type Schrijver, toonMet } from '../uitvoer/index.ts';

/** Somebody's own table in the atlas, and what could not be taken of it. */
export interface Eigen {
  readonly indeling: string;
  readonly bestand: string;
  readonly uitkomst: EigenIndeling;
  /** How a map was understood, in sentences; none for a table. */
  readonly lezing: readonly string[];
}

/** True for what is a file rather than the name of an indeling. */
export function isBestand(tekst: string): boolean {
  return /\.(?:csv|txt|tsv|geojson|json)$/iu.test(tekst);
}

/** Reads an own table, or a map of regio's (GeoJSON), and fits it to the atlas, under the given id. */
export async function readEigen(bestand: string, indeling: string, atlas: Atlas, bron: Bron): Promise<Eigen> {
  const bytes = await readFile(bestand).catch(() => undefined);
  if (!bytes) throw new GebruikFout(`Het bestand '${bestand}' is er niet, of u mag het niet lezen.`);
  const naam = basename(bestand);
  if (/json$/iu.test(bestand)) {
    const { readGelegd } = await import('./vlakken.ts');
    return { indeling, bestand, ...readGelegd(bestand, bytes, { indeling, naam }, { atlas, bron }) };
  }
  const { readEigenTabel } = await import('@samenhang/data/eigen');
  const tabel = readEigenTabel(bytes);
  if (!tabel.ok) throw new Bevinding(`${bestand}: ${tabel.fout.wat} ${tabel.fout.herstel}`);
  const andere = bron.andereNamen(atlas.jaar);
  const uitkomst = buildEigenIndeling(atlas, andere, tabel.rijen, indeling, { bron: naam });
  return { indeling, bestand, uitkomst, lezing: [] };
}

export function addEigen(atlas: Atlas, { bestand, uitkomst }: Eigen): Atlas {
  return addEigenIndeling(atlas, uitkomst, basename(bestand).replace(/\.\w+$/u, ''));
}

const redenen: Readonly<Record<Koppelfout['soort'], (gemeente: string) => string>> = {
  meerdere: (g) => `'${g}' kan meer dan één gemeente zijn.`,
  onbekend: (g) => `'${g}' kennen we niet.`,
  'zonder-regio': (g) => `'${g}' heeft geen regio.`,
  'aandeel-ongeldig': (g) => `het aandeel van '${g}' is geen getal boven 0 en ten hoogste 1.`,
  dubbel: (g) => `'${g}' staat al in deze regio.`,
};

function describeFout(bestand: string, { rij, gemeente, soort, suggesties }: Koppelfout): string {
  const bedoeld = suggesties.map((g) => `'${g.naam}' (${g.code})`).join(' of ');
  const zin = `${bestand}, ${/json$/iu.test(bestand) ? 'feature' : 'regel'} ${rij}: ${redenen[soort](gemeente)}`;
  return bedoeld === '' ? zin : `${zin} Bedoelde u ${bedoeld}?`;
}

function describeVertaald({ bestand, uitkomst }: Eigen): string[] {
  const vertaald = uitkomst.vertaald.map(({ rij, via }) => `regel ${rij} (${via.naam}, van ${via.jaar})`);
  return vertaald.length === 0
    ? []
    : [`${bestand}: door herindelingen overgebracht: ${vertaald.join(', ')}.`];
}

/** On standard error: how each own table was understood. It does not disturb the figures on standard output. */
export function tellEigen(eigen: readonly Eigen[], schrijver: Schrijver): void {
  for (const een of eigen) {
    const { editie, zonderRegio } = een.uitkomst;
    const zonder =
      zonderRegio.length === 0
        ? ''
        : `, ${toonMet(zonderRegio.length, 'gemeente', 'gemeenten')} zonder regio`;
    schrijver.fout(
      `${een.bestand} telt mee als ${een.indeling}: ${toonMet(editie.regios.length, 'regio', 'regio’s')}${zonder}.`,
      ...een.lezing.map((zin) => `${een.bestand}: ${zin}`),
      ...describeVertaald(een),
    );
  }
}

/**
 * After the figures: lists every line that could not be taken, and ends with exit code 1.
 * @throws Bevinding when there is such a line.
 */
export function refuseRest(eigen: readonly Eigen[]): void {
  const regels = eigen.flatMap(({ bestand, uitkomst }) =>
    uitkomst.fouten.map((f) => describeFout(bestand, f)),
  );
  if (regels.length === 0) return;
  throw new Bevinding(
    [`${toonMet(regels.length, 'regel telt', 'regels tellen')} niet mee:`, ...regels].join('\n'),
  );
}
