import { type AndereNaam, type Atlas, matchOne, nearestSpelling } from '@samenhang/core';
import {
  type Bedragblad,
  type Bedragen,
  type Bedragkolom,
  type Bedragrij,
  type Bedragvraag,
  type Kolomwijzing,
  previewBedragen,
  readBedragen,
} from '@samenhang/data/eigen';

/** What a table is asked for. */
export type Tabelvraag = Required<Pick<Bedragvraag, 'verplicht' | 'mogelijk'>>;

/** A table that somebody chose, before it counts. */
export interface Gekozentabel {
  readonly bestand: string;
  readonly bytes: Uint8Array;
  readonly blad: Bedragblad;
}

/** What is left of a table: the rows of gemeenten that there are, with their code; and those that are none. */
export interface Gelegdetabel {
  readonly rijen: readonly (Bedragrij & { readonly code: string })[];
  readonly weg: readonly { readonly regel: number; readonly naam: string; readonly bedoeld: string }[];
}

export async function openTabel(bestand: File, vraag: Tabelvraag): Promise<Gekozentabel | undefined> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const blad = await previewBedragen(bytes, vraag).catch(() => undefined);
  return blad && { bestand: bestand.name, bytes, blad };
}

/** What was given no column has none, whatever its heading says. */
const none = ({ verplicht, mogelijk }: Tabelvraag): Kolomwijzing =>
  Object.fromEntries([...verplicht, ...mogelijk].map((kolom) => [kolom, -1]));

/** Reads it by these columns. */
export function readBij(
  { bytes }: Gekozentabel,
  vraag: Tabelvraag,
  plaatsen: Kolomwijzing,
): Promise<Bedragen> {
  return readBedragen(bytes, { ...vraag, negatief: false, aangewezen: { ...none(vraag), ...plaatsen } });
}

/** The columns to begin with: those that were recognised, and for what must be there the first that are left. */
export function firstPlaces(
  { koppen, gevonden: plaatsen }: Bedragblad,
  { verplicht }: Tabelvraag,
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
