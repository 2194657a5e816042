import type { Atlas } from '@samenhang/core';
import {
  type Eigenbedragen,
  type Gemeentebedrag,
  nameOfTaakveld,
  sumEigenbedragen,
  type Taakveld,
} from '@samenhang/core/geld';
import { type Catalogus, opsomming, type Taal } from '@samenhang/taal';
import { andereNamenVan } from '../../atlas/index.ts';
import type { Bedragwaarde } from '../uitkomst/bedragwaarde.ts';
import type { Bedragadres } from './adres.ts';
import { type Bedragtabel, taakveldenIn, yearOf } from './eigenbedragen.ts';

/** A gemeente with its amount, as maps and tables take it. */
export type Bedragrij = Gemeentebedrag & Bedragwaarde;

/** What the page shows of a table, by the choices in its address. */
export interface Bedragbeeld extends Pick<Eigenbedragen, 'som' | 'weg'> {
  readonly gemeenten: readonly Bedragrij[];
  /** Of the amounts; undefined where nobody said it. */
  readonly jaar: number | undefined;
  readonly zijde: NonNullable<Bedragadres['zijde']>;
  /** Numbers that count, of those that the table has; none: all amounts. */
  readonly taakvelden: readonly string[];
}

/** Adds the chosen amounts per gemeente of the year of an atlas. */
export function showBedragen(tabel: Bedragtabel, stand: Bedragadres, atlas: Atlas): Bedragbeeld {
  const nummers = taakveldenIn(tabel);
  const taakvelden = (stand.taakvelden ?? []).filter((nummer) => nummers.includes(nummer));
  const jaar = yearOf(tabel, stand.jaar);
  const zijde = stand.zijde ?? 'lasten';
  const { gemeenten, ...rest } = sumEigenbedragen(
    tabel.bedragen,
    { taakvelden, jaar, zijde },
    { atlas, andereNamen: andereNamenVan(atlas) },
  );
  return {
    ...rest,
    gemeenten: gemeenten.map((g) => ({ ...g, gemeente: g.code })),
    jaar,
    zijde,
    taakvelden,
  };
}

interface Woorden {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly taakvelden: readonly Taakveld[];
}

/** What was added, in words: '6.81a Beschermd wonen (Wmo) en 6.81b …, lasten'. */
export function describeWat(
  { taakvelden: gekozen, zijde }: Pick<Bedragbeeld, 'taakvelden' | 'zijde'>,
  { t, taal, taakvelden }: Woorden,
): string {
  const { alles, zijden } = t.geld.bedragen;
  const namen = gekozen.map((nummer) => `${nummer} ${nameOfTaakveld(taakvelden, nummer) ?? ''}`.trim());
  return `${namen.length > 0 ? opsomming(taal, namen) : alles}, ${zijden[zijde]}`;
}

/** Where the amounts are from: 'eigen tabel, iv3.csv, 2024 (6.81a …, lasten)'. */
export function describeBron(tabel: Bedragtabel, beeld: Bedragbeeld, woorden: Woorden): string {
  return woorden.t.geld.bedragen.bron(tabel.bestand, String(beeld.jaar ?? '–'), describeWat(beeld, woorden));
}
