import type { Kandidaat } from '@samenhang/core/kennis';
import { decodeText } from '../eigen/index.ts';
import {
  attributeOf,
  type Knoop,
  localName,
  piecesIn,
  readXml,
  textAt,
  textOf,
  type Xmlfoutcode,
} from '../xml/index.ts';
import { type Kolomlezing, readKenniskolommen } from './kolommen.ts';
import { readAtom, readOai, readRss } from './voeding.ts';

/** A list as it was read: what stands in it, one by one. */
interface Kennislijst {
  readonly ok: true;
  readonly vorm: 'rss' | 'atom' | 'oai' | 'csv';
  readonly kandidaten: readonly Kandidaat[];
  /** Columns that say nothing to us. */
  readonly overig: readonly string[];
  /** By which the rest of an OAI-PMH list is fetched; undefined where this was the last part. */
  readonly vervolg: string | undefined;
}

/** Why a list cannot be read, and on which line. `oai`: its server says why (`gevonden`). */
interface Lijstfout {
  readonly code: Xmlfoutcode | (Kolomlezing & { readonly ok: false })['code'] | 'onbekende-vorm' | 'oai';
  readonly regel?: number;
  readonly gevonden?: string;
}

export type Lijstlezing = Kennislijst | { readonly ok: false; readonly fout: Lijstfout };

/** More than this is no list that people read through. */
const MEESTE_TEKENS = 8_000_000;

function refused(code: Lijstfout['code'], regel?: number, gevonden?: string): Lijstlezing {
  const meer = { ...(regel === undefined ? {} : { regel }), ...(gevonden === undefined ? {} : { gevonden }) };
  return { ok: false, fout: { code, ...meer } };
}

function fromOai(wortel: Knoop): Lijstlezing {
  const [fout] = piecesIn(wortel, 'error');
  if (fout)
    return refused(
      'oai',
      fout.regel,
      `${attributeOf(fout, 'code') ?? ''} ${textOf(fout)}`.trim().slice(0, 200),
    );
  const vervolg = textAt(wortel, 'ListRecords/resumptionToken');
  return { ok: true, vorm: 'oai', kandidaten: readOai(wortel), overig: [], vervolg };
}

async function fromXml(tekst: string): Promise<Lijstlezing> {
  const gelezen = await readXml([tekst], MEESTE_TEKENS);
  if (!gelezen.ok) return refused(gelezen.fout.code, gelezen.fout.regel);
  const { wortel } = gelezen;
  const naam = localName(wortel.naam);
  const rest = { ok: true, overig: [], vervolg: undefined } as const;
  if (naam === 'OAI-PMH') return fromOai(wortel);
  if (naam === 'feed') return { ...rest, vorm: 'atom', kandidaten: readAtom(wortel) };
  if (naam === 'rss' || naam === 'RDF') return { ...rest, vorm: 'rss', kandidaten: readRss(wortel) };
  return refused('onbekende-vorm', wortel.regel, naam);
}

/** Reads a list of things to learn from: RSS, Atom, OAI-PMH with Dublin Core, or CSV; which of them it tells by itself. */
export async function readKennislijst(lijst: string | Uint8Array): Promise<Lijstlezing> {
  const tekst = typeof lijst === 'string' ? lijst : decodeText(lijst).tekst;
  if (tekst.length > MEESTE_TEKENS) return refused('te-groot');
  const kaal = tekst.replace(/^\ufeff/u, '').trimStart();
  if (kaal.startsWith('<')) return fromXml(kaal);
  const gelezen = await readKenniskolommen(new TextEncoder().encode(tekst));
  if (!gelezen.ok) return refused(gelezen.code, undefined, gelezen.kolom);
  return {
    ok: true,
    vorm: 'csv',
    kandidaten: gelezen.kandidaten,
    overig: gelezen.overig,
    vervolg: undefined,
  };
}
