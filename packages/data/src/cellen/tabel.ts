/** The cells of one table of a package, as its file has them; which cells are known to be wrong is kept beside them. */
export interface Celtabel {
  readonly naam: string;
  readonly bestand: string;
  readonly rijen: readonly (readonly string[])[];
  readonly regel: (rij: number) => number;
  readonly plaats: ReadonlyMap<string, number>;
  /** Row → columns with a fault. Later checks on those columns pass the row over. */
  readonly slecht: Map<number, Set<string>>;
  /** All columns of the format are there. */
  readonly compleet: boolean;
}

export function markSlecht(tabel: Celtabel, rij: number, kolommen: Iterable<string>): void {
  const al = tabel.slecht.get(rij) ?? new Set();
  for (const kolom of kolommen) al.add(kolom);
  tabel.slecht.set(rij, al);
}

export function isSlecht(tabel: Celtabel, rij: number, kolommen: readonly string[]): boolean {
  const slecht = tabel.slecht.get(rij);
  return slecht !== undefined && kolommen.some((kolom) => slecht.has(kolom));
}

/** Joins the cells of some columns into one key. */
export function keyOf(rij: readonly string[], plaatsen: readonly number[]): string {
  const [een, twee, drie] = plaatsen;
  if (een === undefined) return '';
  if (twee === undefined) return rij[een] ?? '';
  if (drie === undefined) return `${rij[een] ?? ''}\t${rij[twee] ?? ''}`;
  return plaatsen.map((p) => rij[p] ?? '').join('\t');
}

export function placesOf(tabel: Celtabel, kolommen: readonly string[]): number[] | undefined {
  const plaatsen = kolommen.map((kolom) => tabel.plaats.get(kolom));
  return plaatsen.every((p) => p !== undefined) ? plaatsen : undefined;
}

export interface Regel {
  readonly rij: number;
  readonly cel: (kolom: string) => string;
}

/** The rows of which none of these cells was reported before. */
export function listRegels(tabel: Celtabel, kolommen: readonly string[]): Regel[] {
  return tabel.rijen.flatMap((cellen, rij) =>
    isSlecht(tabel, rij, kolommen)
      ? []
      : [{ rij, cel: (kolom: string) => cellen[tabel.plaats.get(kolom) ?? -1] ?? '' }],
  );
}

/** The tables of a package by name. */
export type Celtabellen = ReadonlyMap<string, Celtabel>;

/** A cell by the number of its row and the name of its column. */
export function createCel(tabel: Celtabel): (rij: number, kolom: string) => string {
  return (rij, kolom) => tabel.rijen[rij]?.[tabel.plaats.get(kolom) ?? -1] ?? '';
}
