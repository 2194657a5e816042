import type { EigenRij } from '@samenhang/core';
import { strFromU8, unzipSync } from 'fflate';

/**
 * A CSV knows no merged cells: they are saved as one name with empty cells beneath it, and so is a list that somebody
 * has only begun to fill in. It is read as merged only where it looks so throughout: the regio's stand before the
 * gemeenten, as a heading beside them; it begins with a name, no name comes back further down, and at least as many
 * cells are empty as are filled.
 */
export function fillMerged(
  rijen: readonly EigenRij[],
  { gemeente, regio: plaats }: { readonly gemeente: number; readonly regio: number },
): { readonly rijen: readonly EigenRij[]; readonly gevuld: boolean } {
  const namen = rijen.map(({ regio }) => regio).filter((regio) => regio !== '');
  const leeg = rijen.length - namen.length;
  const alsBlok = rijen[0]?.regio !== '' && new Set(namen).size === namen.length && leeg >= namen.length;
  if (plaats > gemeente || namen.length === 0 || !alsBlok) return { rijen, gevuld: false };
  let regio = '';
  return {
    gevuld: true,
    rijen: rijen.map((rij) => {
      regio = rij.regio || regio;
      return { ...rij, regio };
    }),
  };
}

/** A range of cells that are one, counted from 0; the last row and column belong to it. */
export interface Samenvoeging {
  readonly kolom: number;
  readonly rij: number;
  readonly laatsteRij: number;
}

/** Column letters as a number from 0: A is 0, Z is 25, AA is 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rangesIn(blad: string): Samenvoeging[] {
  const gevonden = blad.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/gu);
  return [...gevonden].map(([, kolom = '', van, tot]) => ({
    kolom: columnOf(kolom),
    rij: Number(van) - 1,
    laatsteRij: Number(tot) - 1,
  }));
}

/**
 * The merged cells of each sheet of a workbook, in the order of its sheets: what reads its cells passes these over.
 * @throws where the file is no zip file.
 */
export function mergedIn(bytes: Uint8Array): readonly (readonly Samenvoeging[])[] {
  const delen = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u.test(name),
  });
  const read = (naam: string): string => strFromU8(delen[naam] ?? new Uint8Array());
  const doelen = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/gu)].map(([deel]) => [
      /\sId="([^"]*)"/u.exec(deel)?.[1],
      /\sTarget="\/?(?:xl\/)?([^"]*)"/u.exec(deel)?.[1],
    ]),
  );
  const bladen = [...read('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)];
  return bladen.map(([deel]) => rangesIn(read(`xl/${doelen.get(/\s\w+:id="([^"]*)"/u.exec(deel)?.[1])}`)));
}

/** Cells with the text of a merged cell in each row of it, and the columns in which that was done. */
export function spreadMerged(
  rijen: readonly (readonly string[])[],
  samenvoegingen: readonly Samenvoeging[],
): { readonly rijen: readonly (readonly string[])[]; readonly kolommen: ReadonlySet<number> } {
  const uit = rijen.map((rij) => [...rij]);
  const kolommen = new Set<number>();
  for (const { kolom, rij, laatsteRij } of samenvoegingen) {
    const tekst = uit[rij]?.[kolom] ?? '';
    if (tekst === '' || laatsteRij === rij) continue;
    kolommen.add(kolom);
    for (const cellen of uit.slice(rij + 1, laatsteRij + 1)) cellen[kolom] = tekst;
  }
  return { rijen: uit, kolommen };
}
