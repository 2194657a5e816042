/** Reading the cells of a row by the name of their column. */
import type { Celtabel } from './tabel.ts';

type Cel = (kolom: string) => string;

/** Rows of a table that is not in the package: none. */
export function mapRijen<T>(tabel: Celtabel | undefined, maak: (cel: Cel) => T): T[] {
  if (!tabel) return [];
  let rij: readonly string[] = [];
  const cel: Cel = (kolom) => rij[tabel.plaats.get(kolom) ?? -1] ?? '';
  return tabel.rijen.map((volgende) => {
    rij = volgende;
    return maak(cel);
  });
}

export const orNull = (tekst: string): string | null => (tekst === '' ? null : tekst);
export const toNumber = (tekst: string): number | null => (tekst === '' ? null : Number(tekst));
export const split = (tekst: string, teken: string): readonly string[] =>
  tekst === '' ? [] : tekst.split(teken);
