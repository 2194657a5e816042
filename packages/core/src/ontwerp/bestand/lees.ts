/** Reads a design from a file: of this format, or as website and command line wrote it before there was one. */

import { canonical, type Labels } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import { type Leesfout, readOntwerpopgave } from '../opgave/lezer.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { ontwerpschema, ontwerpversie, type Pakketmerk } from './bestand.ts';
import { decodeKaart } from './kaartcode.ts';
import { type Ontwerpwaardering, withWrittenBound, worthOf } from './stand.ts';

/** Why a file is no design that can be shown. `pad` is the place of the field. */
export type Bestandsfout =
  | Leesfout
  /** Nothing in it is a map. */
  | { readonly code: 'geen-ontwerp'; readonly pad: '' }
  /** Written by a later version of the program. */
  | {
      readonly code: 'nieuwere-versie';
      readonly pad: string;
      readonly versie: number;
      readonly hoogste: number;
    }
  /** Letters of the map fell out or were changed. */
  | { readonly code: 'kaart-kapot'; readonly pad: string }
  /** The map is of other gemeenten than those of this year in these data. */
  | { readonly code: 'andere-gemeenten'; readonly pad: string }
  | { readonly code: 'gemeente-zonder-regio'; readonly pad: string; readonly gemeente: string }
  /** There must be one map for each layer of the question. */
  | { readonly code: 'andere-lagen'; readonly pad: string; readonly kaarten: number; readonly lagen: number }
  | { readonly code: 'ander-jaar'; readonly pad: string; readonly jaar: number; readonly atlas: number };

type Json = Readonly<Record<string, unknown>>;
/** Region by code of each gemeente by code. */
type Regiolijst = ReadonlyMap<string, string>;

/** A design as it was read, before it is laid on the gemeenten of its year. */
export interface Gelezenontwerp {
  readonly opgave: Ontwerpopgave;
  readonly naam?: string | undefined;
  readonly pakket?: Pakketmerk | undefined;
  readonly waarde?: number | undefined;
  readonly grens?: number | undefined;
  /** A code, or by layer the region of each gemeente; and the place of that in the file. */
  readonly kaart:
    | { readonly pad: string; readonly code: string }
    | { readonly pad: string; readonly regios: readonly Regiolijst[] };
}

export type Bestandsuitkomst =
  | { readonly ok: true; readonly ontwerp: Gelezenontwerp }
  | { readonly ok: false; readonly fouten: readonly Bestandsfout[] };

function isRecord(x: unknown): x is Json {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function numberOf(x: unknown): number | undefined {
  return typeof x === 'number' && Number.isFinite(x) ? x : undefined;
}

function textOf(x: unknown): string | undefined {
  return typeof x === 'string' && x !== '' ? x : undefined;
}

/** A list of regions, when that is what it is. */
function regiosOf(x: unknown): Regiolijst | undefined {
  if (!isRecord(x)) return undefined;
  const paren = Object.entries(x);
  return paren.length > 0 && paren.every(([, regio]) => typeof regio === 'string')
    ? new Map(paren.map(([code, regio]) => [code, String(regio)]))
    : undefined;
}

function layersOf(x: unknown, lees: (laag: unknown) => Regiolijst | undefined): Regiolijst[] {
  const lagen = Array.isArray(x) ? x.map(lees) : [];
  return lagen.every((l) => l !== undefined) ? lagen : [];
}

/** Where the map stands, and the object that has value and bound beside it. */
function findMap(json: Json): { readonly bij: Json; readonly kaart: Gelezenontwerp['kaart'] } | undefined {
  const code = textOf(json.kaart);
  if (code !== undefined) return { bij: json, kaart: { pad: 'kaart', code } };
  // As the command line wrote it before version 1.
  const oud = layersOf(json.lagen, (laag) => (isRecord(laag) ? regiosOf(laag.labels) : undefined));
  if (oud.length > 0) return { bij: json, kaart: { pad: 'lagen', regios: oud } };
  // As the website did.
  const { antwoord } = json;
  const web = isRecord(antwoord) ? layersOf(antwoord.lagen, regiosOf) : [];
  return isRecord(antwoord) && web.length > 0
    ? { bij: antwoord, kaart: { pad: 'antwoord.lagen', regios: web } }
    : undefined;
}

/** A form that is not ours, or of a later version. */
function headFaults({ schema, versie }: Json): Bestandsfout[] {
  if (schema === undefined) return [];
  if (schema !== ontwerpschema)
    return typeof schema === 'string'
      ? [{ code: 'onbekende-keuze', pad: 'schema', waarde: schema, keuzes: [ontwerpschema] }]
      : [{ code: 'verkeerde-soort', pad: 'schema', verwacht: 'tekst' }];
  const getal = numberOf(versie);
  if (getal === undefined || !Number.isInteger(getal))
    return [{ code: 'verkeerde-soort', pad: 'versie', verwacht: 'geheel-getal' }];
  return getal > ontwerpversie
    ? [{ code: 'nieuwere-versie', pad: 'versie', versie: getal, hoogste: ontwerpversie }]
    : [];
}

function packageOf(x: unknown): Pakketmerk | undefined {
  if (!isRecord(x)) return undefined;
  const versie = textOf(x.versie);
  return versie === undefined ? undefined : { versie, hash: textOf(x.hash) };
}

/** Reads a design, or tells all that is wrong with the file. What the file tells besides is left alone. */
export function readOntwerpbestand(json: unknown): Bestandsuitkomst {
  const gevonden = isRecord(json) ? findMap(json) : undefined;
  const kop = isRecord(json) ? headFaults(json) : [];
  if (kop.length > 0) return { ok: false, fouten: kop };
  if (!isRecord(json) || !gevonden || !isRecord(json.opgave))
    return { ok: false, fouten: [{ code: 'geen-ontwerp', pad: '' }] };
  const gelezen = readOntwerpopgave(json);
  if (!gelezen.ok)
    return {
      ok: false,
      fouten: gelezen.fouten.map((f) => ({ ...f, pad: f.pad ? `opgave.${f.pad}` : 'opgave' })),
    };
  const { bij, kaart } = gevonden;
  return {
    ok: true,
    ontwerp: {
      opgave: gelezen.opgave,
      naam: textOf(json.naam),
      pakket: packageOf(json.pakket),
      waarde: numberOf(bij.waarde),
      grens: numberOf(bij.grens),
      kaart,
    },
  };
}

/** A design on the gemeenten of an atlas, with what is known of it there. */
export interface Geplaatstontwerp extends Ontwerpwaardering {
  readonly opgave: Ontwerpopgave;
  readonly lagen: readonly Labels[];
  readonly naam?: string | undefined;
}

export type Plaatsuitkomst =
  | { readonly ok: true; readonly ontwerp: Geplaatstontwerp }
  | { readonly ok: false; readonly fouten: readonly Bestandsfout[] };

/** Labels from regions by code, or the gemeenten that have none. */
function labelsFrom({ gemeenten }: Atlas, regios: Regiolijst, pad: string): Labels | Bestandsfout[] {
  const nummers = new Map<string, number>();
  const fouten: Bestandsfout[] = [];
  const labels = gemeenten.map(({ code }) => {
    const regio = regios.get(code);
    if (regio === undefined) fouten.push({ code: 'gemeente-zonder-regio', pad, gemeente: code });
    const nummer = nummers.get(regio ?? '') ?? nummers.size;
    nummers.set(regio ?? '', nummer);
    return nummer;
  });
  return fouten.length > 0 ? fouten : canonical(labels);
}

function mapsOn(atlas: Atlas, kaart: Gelezenontwerp['kaart']): readonly Labels[] | Bestandsfout[] {
  if ('code' in kaart) {
    const uitkomst = decodeKaart(
      kaart.code,
      atlas.gemeenten.map(({ code }) => code),
    );
    if (uitkomst.ok) return uitkomst.lagen;
    return [{ code: uitkomst.fout === 'kapot' ? 'kaart-kapot' : 'andere-gemeenten', pad: kaart.pad }];
  }
  const gelezen = kaart.regios.map((regios, k) => labelsFrom(atlas, regios, `${kaart.pad}[${k}]`));
  const fouten = gelezen.flatMap((g) => (Array.isArray(g) ? g : []));
  return fouten.length > 0 ? fouten : gelezen.flatMap((g) => (Array.isArray(g) ? [] : [g]));
}

function isFaults(x: readonly Labels[] | Bestandsfout[]): x is Bestandsfout[] {
  return x.some((deel) => 'code' in deel);
}

/**
 * Lays a design on the gemeenten of its year. Its value is computed from the map anew; its bound is taken over where
 * the value is the one that the file has, as then it is the same question of the same data.
 */
export function placeOntwerp(atlas: Atlas, gelezen: Gelezenontwerp): Plaatsuitkomst {
  const { opgave, kaart, naam } = gelezen;
  if (opgave.jaar !== atlas.jaar)
    return {
      ok: false,
      fouten: [{ code: 'ander-jaar', pad: 'opgave.jaar', jaar: opgave.jaar, atlas: atlas.jaar }],
    };
  const lagen = mapsOn(atlas, kaart);
  if (isFaults(lagen)) return { ok: false, fouten: lagen };
  if (lagen.length !== opgave.lagen.length)
    return {
      ok: false,
      fouten: [{ code: 'andere-lagen', pad: kaart.pad, kaarten: lagen.length, lagen: opgave.lagen.length }],
    };
  const waarde = worthOf(atlas, opgave, lagen);
  const stand =
    waarde === undefined ? { waarde: Number.NaN, bewezen: false } : withWrittenBound(waarde, gelezen);
  return { ok: true, ontwerp: { opgave, lagen, naam, ...stand } };
}
