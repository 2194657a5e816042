/**
 * Amounts per gemeente, and where the table has them by task field, year and side: somebody's own, or a table of CBS with
 * what gemeenten spend and receive (Iv3, 'Gemeenterekeningen per taakveld'). Task fields are told by their number, as `6.81a`.
 * Lasten and baten stand in columns of their own, or one below the other with a column that says which.
 */

import {
  type Bedragfout,
  type Bedragrij,
  type Bedragvraag,
  type Kolomwijzing,
  readBedragen,
} from './bedragen.ts';

interface Taakveldbedrag {
  readonly regel: number;
  /** As it stands there: code or name. */
  readonly gemeente: string;
  readonly taakveld?: string;
  readonly jaar?: number;
  readonly soort: 'lasten' | 'baten';
  readonly euro: number;
}

export type Taakveldfout =
  | Bedragfout
  | {
      readonly code: 'geen-taakveld' | 'geen-jaar' | 'geen-soort';
      readonly regel: number;
      readonly kolom: 'taakveld' | 'jaar' | 'soort';
      readonly tekst: string;
    };

export type Taakveldbedragen =
  | {
      readonly ok: true;
      readonly bedragen: readonly Taakveldbedrag[];
      /** Amounts were in thousands of euro, as a heading says. */
      readonly duizenden: boolean;
      /** Lines with a total of others: not counted. */
      readonly totalen: readonly number[];
    }
  | { readonly ok: false; readonly fouten: readonly Taakveldfout[] };

const gedeeld = { sleutel: ['gemeente', 'taakveld', 'jaar', 'soort'], negatief: true } as const;

/** What a table with amounts is asked for. */
export const bedragenvraag = {
  ...gedeeld,
  verplicht: ['gemeente', 'euro'],
  mogelijk: ['taakveld', 'jaar', 'soort', 'baten'],
} as const satisfies Bedragvraag;

/** The same of a table of CBS, that must tell task field and year. */
export const iv3vraag = {
  ...gedeeld,
  verplicht: ['gemeente', 'taakveld', 'jaar', 'euro'],
  mogelijk: ['soort', 'baten'],
} as const satisfies Bedragvraag;

const taakveldOf = (tekst: string): string | undefined =>
  /^\s*(\d{1,2}\.\d{1,2}\s?[a-z]?)(?![\d.])/iu.exec(tekst)?.[1]?.replace(/\s/u, '').toLowerCase();
const yearOf = (tekst: string): number | undefined => {
  const jaar = /^((?:19|20)\d\d)(?:JJ00|\*{0,2})?$/u.exec(tekst)?.[1];
  return jaar === undefined ? undefined : Number(jaar);
};
const sideOf = (tekst: string): 'lasten' | 'baten' | undefined =>
  (['lasten', 'baten'] as const).find((soort) => tekst.toLowerCase().startsWith(soort));

/** A main field ('6 Sociaal domein'), all of them, or the balance: it counts what other lines say. */
const isSom = ({ woorden: { taakveld = '', soort = '' } }: Bedragrij): boolean =>
  /^(?:\d\.?(?:\s|$)|totaal\b|total\b)/iu.test(taakveld) || /^saldo\b/iu.test(soort);

function readRij({ regel, woorden, getallen }: Bedragrij, fouten: Taakveldfout[]): Taakveldbedrag[] {
  const { gemeente = '' } = woorden;
  /** What a word means; an empty cell, or no column, says nothing. */
  const read = <T>(kolom: 'taakveld' | 'jaar' | 'soort', mean: (tekst: string) => T | undefined) => {
    const tekst = woorden[kolom] ?? '';
    const uit = tekst === '' ? undefined : mean(tekst);
    if (tekst !== '' && uit === undefined) fouten.push({ code: `geen-${kolom}`, regel, kolom, tekst });
    return uit;
  };
  const taakveld = read('taakveld', taakveldOf);
  const jaar = read('jaar', yearOf);
  const soort = read('soort', sideOf) ?? 'lasten';
  const deel = {
    regel,
    gemeente,
    ...(taakveld === undefined ? {} : { taakveld }),
    ...(jaar === undefined ? {} : { jaar }),
  };
  const { euro, baten } = getallen;
  return [
    ...(euro === undefined ? [] : [{ ...deel, soort, euro }]),
    ...(baten === undefined ? [] : [{ ...deel, soort: 'baten' as const, euro: baten }]),
  ];
}

/** Reads it from CSV or a workbook. Amounts in thousands, as the heading says, become euro. */
export async function readTaakveldbedragen(
  bytes: Uint8Array,
  vraag: Bedragvraag = bedragenvraag,
  aangewezen?: Kolomwijzing,
): Promise<Taakveldbedragen> {
  const gelezen = await readBedragen(bytes, { ...vraag, aangewezen });
  if (!gelezen.ok) return gelezen;
  const fouten: Taakveldfout[] = [];
  const sommen = gelezen.rijen.filter(isSom);
  const bedragen = gelezen.rijen.filter((rij) => !isSom(rij)).flatMap((rij) => readRij(rij, fouten));
  if (fouten.length > 0) return { ok: false, fouten };
  if (bedragen.length === 0) return { ok: false, fouten: [{ code: 'geen-rijen' }] };
  const totalen = [...gelezen.totalen, ...sommen.map(({ regel }) => regel)];
  return { ok: true, bedragen, duizenden: gelezen.duizenden, totalen };
}
