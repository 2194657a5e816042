import { basename } from 'node:path';
import {
  type Atlas,
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type Koppelfout,
  matchGemeente,
} from '@samenhang/core';
import type { Aanwijzing, Eigenfout } from '@samenhang/data/eigen';
import type { Bron } from '@samenhang/server/bron';
import { eigenNoten, type Leeswijze, maakGetallen, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding, type Schrijver, toonMet } from '../uitvoer/index.ts';
import type { Leeswens } from './wens.ts';

/** Somebody's own table in the atlas, and what could not be taken of it. */
export interface Eigen {
  readonly indeling: string;
  readonly bestand: string;
  readonly uitkomst: EigenIndeling;
  /** How the file was understood, in sentences. */
  readonly lezing: readonly string[];
}

/** True for what is a file rather than the name of an indeling. */
export function isBestand(tekst: string): boolean {
  return /\.(?:csv|txt|tsv|geojson|json|topojson|xlsx|xls|ods)$/iu.test(tekst);
}

/** What an atlas knows that helps to recognise the columns of a table. */
function hintsOf(atlas: Atlas, bron: Bron, wens: Leeswens): Aanwijzing {
  const andere = bron.andereNamen(atlas.jaar);
  return {
    indelingen: [...atlas.indelingen.values()].flatMap(({ indeling, naam, naamEn }) => [
      indeling,
      naam,
      naamEn,
    ]),
    isGemeente: (cel) => matchGemeente(atlas, andere, cel).soort !== 'onbekend',
    kolommen: { gemeente: wens.kolomGemeente, regio: wens.kolomRegio, aandeel: wens.kolomAandeel },
  };
}

/** Sentences on how a table was understood. */
function noten(uitkomst: EigenIndeling, leeswijze?: Leeswijze): readonly string[] {
  return eigenNoten(uitkomst, leeswijze, { taal: 'nl', t: nl, getal: maakGetallen('nl') });
}

/** @throws Bevinding for an own file in which no gemeente has a regio: it would count as an indeling, and say nothing. */
function refuseEmpty(eigen: Eigen): Eigen {
  if (eigen.uitkomst.editie.regios.length > 0) return eigen;
  throw new Bevinding(
    [
      `${eigen.bestand}: ${nl.eigen.fouten.niets()}`,
      ...eigen.lezing,
      ...eigen.uitkomst.fouten.slice(0, MEESTE_FOUTEN).map((f) => describeFout(eigen.bestand, f)),
    ].join('\n'),
  );
}

/** Reads an own table, or a map of regio's, and fits it to the atlas, under the given id. */
export async function readEigen(
  bestand: string,
  indeling: string,
  atlas: Atlas,
  bron: Bron,
  wens: Leeswens = {},
): Promise<Eigen> {
  const bytes = await readBestand(bestand);
  const naam = basename(bestand);
  const hints = hintsOf(atlas, bron, wens);
  if (/json$/iu.test(bestand)) {
    const { readGelegd } = await import('./vlakken.ts');
    const gelegd = readGelegd(bestand, bytes, { indeling, naam, wens }, { atlas, bron, hints });
    const lezing = [...gelegd.lezing, ...noten(gelegd.uitkomst)];
    return refuseEmpty({ indeling, bestand, uitkomst: gelegd.uitkomst, lezing });
  }
  const { readEigenBestand } = await import('@samenhang/data/eigen');
  const tabel = await readEigenBestand(bytes, hints);
  if (!tabel.ok) throw new Bevinding(`${bestand}: ${describeEigenfout(tabel.fout)}`);
  const andere = bron.andereNamen(atlas.jaar);
  const uitkomst = buildEigenIndeling(atlas, andere, tabel.rijen, indeling, { bron: naam });
  return refuseEmpty({ indeling, bestand, uitkomst, lezing: noten(uitkomst, tabel) });
}

function describeEigenfout({ code, koppen, regel, gevonden }: Eigenfout): string {
  const koppenzin = koppen.length > 0 ? ` ${nl.eigen.gevonden(koppen.join(', '))}` : '';
  return `${nl.eigen.fouten[code](gevonden || String(regel ?? ''))}${koppenzin}`;
}

/** So many lines are told one by one; who sees these knows what is wrong with the rest. */
const MEESTE_FOUTEN = 20;

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
  const getypt = gemeente.length > 80 ? `${gemeente.slice(0, 79)}…` : gemeente;
  const zin = `${bestand}, ${/json$/iu.test(bestand) ? 'feature' : 'regel'} ${rij}: ${redenen[soort](getypt)}`;
  return bedoeld === '' ? zin : `${zin} Bedoelde u ${bedoeld}?`;
}

function describeVertaald({ bestand, uitkomst }: Eigen): string[] {
  const vertaald = uitkomst.vertaald
    .slice(0, MEESTE_FOUTEN)
    .map(({ rij, via }) => `regel ${rij} (${via.naam}, van ${via.jaar})`);
  const rest = uitkomst.vertaald.length - vertaald.length;
  if (rest > 0) vertaald.push(`en nog ${toonMet(rest, 'regel', 'regels')}`);
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
  const fouten = eigen.flatMap(({ bestand, uitkomst }) => uitkomst.fouten.map((fout) => ({ bestand, fout })));
  if (fouten.length === 0) return;
  const getoond = fouten.slice(0, MEESTE_FOUTEN).map(({ bestand, fout }) => describeFout(bestand, fout));
  const rest = fouten.length - getoond.length;
  throw new Bevinding(
    [
      `${toonMet(fouten.length, 'regel telt', 'regels tellen')} niet mee:`,
      ...getoond,
      ...(rest > 0 ? [`… en nog ${toonMet(rest, 'regel', 'regels')}.`] : []),
    ].join('\n'),
  );
}
