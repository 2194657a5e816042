import { type AndereNaam, type Atlas, matchOne, nearestSpelling } from '@samenhang/core';
import {
  type Bedragblad,
  type Bedragkolom,
  type Bedragrij,
  type Bedragvraag,
  type Kolomwijzing,
  previewBedragen,
} from '@samenhang/data/eigen';
import type { ReactNode } from 'react';

/** A table that somebody chose, before it counts. */
export interface Gekozentabel {
  /** One file chosen twice is two tables. */
  readonly id: string;
  readonly bestand: string;
  readonly bytes: Uint8Array;
  readonly blad: Bedragblad;
}

/** A table as it can be used, or every fault in it with its place and how to mend it. */
export type Gelezen<T> =
  | {
      readonly ok: true;
      readonly inhoud: T;
      /** What it comes to. */
      readonly zin: string;
      /** Rows that do not count, and why. */
      readonly opmerkingen: readonly string[];
      /** Nothing is left to use. */
      readonly leeg: boolean;
      /** Names stand along both sides, instead of in columns. */
      readonly zonderKolommen?: boolean;
    }
  | { readonly ok: false; readonly fouten: readonly string[] };

/** How a kind of table is read: its columns, what they give, and how that is shown before it counts. */
export interface Tabelwijze<T> {
  readonly vraag: Bedragvraag;
  /** @param plaatsen which column is which; the headings tell where nobody pointed any out. */
  readonly lees: (tabel: Gekozentabel, plaatsen: Kolomwijzing | undefined) => Promise<Gelezen<T>>;
  readonly proef?: (inhoud: T) => ReactNode;
  /** Columns without a heading that is known are not guessed: it may be no list. */
  readonly alleenKoppen?: boolean;
}

/** What is left of a table: the rows of gemeenten that there are, with their code; and those that are none. */
export interface Gelegdetabel {
  readonly rijen: readonly (Bedragrij & { readonly code: string })[];
  readonly weg: readonly { readonly regel: number; readonly naam: string; readonly bedoeld: string }[];
}

/** Looks at a file; undefined where it is no table. */
export async function openTabel(bestand: File, vraag: Bedragvraag): Promise<Gekozentabel | undefined> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const blad = await previewBedragen(bytes, vraag).catch(() => undefined);
  return blad && { id: crypto.randomUUID(), bestand: bestand.name, bytes, blad };
}

export const columnsOf = ({ verplicht, mogelijk = [] }: Bedragvraag): readonly Bedragkolom[] => [
  ...verplicht,
  ...mogelijk,
];

/** What was given no column has none, whatever its heading says. */
export const noneOf = (vraag: Bedragvraag): Kolomwijzing =>
  Object.fromEntries(columnsOf(vraag).map((kolom) => [kolom, -1]));

/** Cells of an example, for two gemeenten: made up, but for the names. */
const voorbeelden: Readonly<Partial<Record<Bedragkolom, readonly [string, string]>>> = {
  gemeente: ['Utrecht', 'Zeist'],
  centrum: ['', 'Utrecht'],
  van: ['Utrecht', 'Zeist'],
  naar: ['Zeist', 'Utrecht'],
  taakveld: ['6.81a', '6.81a'],
  soort: ['lasten', 'lasten'],
  jaar: ['2024', '2024'],
};

/** A table with the columns that are asked for, to begin with. Its headings are those that are always recognised. */
export function exampleOf({ vraag }: Pick<Tabelwijze<never>, 'vraag'>) {
  const kolommen = columnsOf(vraag);
  const getal = (k: number, rij: number): string => String((k + 1) * 100 - rij * 50);
  return {
    koppen: kolommen as readonly string[],
    rijen: [0, 1].map((rij) => kolommen.map((kolom, k) => voorbeelden[kolom]?.[rij] ?? getal(k, rij))),
  };
}

/** The columns to begin with: those that were recognised, and for what must be there the first that are left. */
export function firstPlaces(
  { koppen, gevonden: plaatsen }: Bedragblad,
  { verplicht }: Bedragvraag,
): Kolomwijzing {
  const bezet = new Set(Object.values(plaatsen));
  const over = koppen.map((_, k) => k).filter((k) => !bezet.has(k));
  const erbij = verplicht.flatMap((kolom) => {
    if (plaatsen[kolom] !== undefined) return [];
    const k = over.shift();
    return k === undefined ? [] : [[kolom, k] as const];
  });
  return { ...plaatsen, ...Object.fromEntries(erbij) };
}

/** Gives something a column; what had that column gets the one that comes free, or none. */
export function movePlace(
  plaatsen: Kolomwijzing,
  kolom: Bedragkolom,
  naar: number | undefined,
): Kolomwijzing {
  const ander = (Object.keys(plaatsen) as Bedragkolom[]).find(
    (k) => k !== kolom && naar !== undefined && plaatsen[k] === naar,
  );
  const nieuw: { readonly [K in Bedragkolom]?: number | undefined } = {
    ...plaatsen,
    ...(ander ? { [ander]: plaatsen[kolom] } : {}),
    [kolom]: naar,
  };
  return Object.fromEntries(
    Object.entries(nieuw).filter(([, k]: [string, number | undefined]) => k !== undefined),
  );
}

/** The rows by the gemeenten of a year: what is none, or more than one, does not count and is told. */
export function placeRijen(
  rijen: readonly Bedragrij[],
  atlas: Atlas,
  andere: readonly AndereNaam[],
): Gelegdetabel {
  const namen = atlas.gemeenten.map((g) => g.naam);
  const gelegd = rijen.map((rij) => {
    const naam = rij.woorden.gemeente ?? '';
    const code = atlas.gemeenten[matchOne(atlas, andere, naam) ?? -1]?.code;
    return { rij, naam, code };
  });
  return {
    rijen: gelegd.flatMap(({ rij, code }) => (code === undefined ? [] : [{ ...rij, code }])),
    weg: gelegd.flatMap(({ rij, naam, code }) =>
      code === undefined ? [{ regel: rij.regel, naam, bedoeld: nearestSpelling(naam, namen) ?? '' }] : [],
    ),
  };
}
