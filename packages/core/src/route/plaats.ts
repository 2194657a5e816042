import { type AndereNaam, type Atlas, type Gemeente, indexOfGemeente } from '../atlas/index.ts';
import { type Koppeling, matchGemeente, suggestGemeenten } from '../eigen/index.ts';
import { matchPlaats, parsePostcode, type Zoekbron } from '../zoek/index.ts';

/** A four-digit postcode, as the regulation on passend onderwijs divides them. */
export interface PostcodeRij {
  readonly postcode: number;
  /** CBS code of the gemeente in 2015. */
  readonly gemeente: string;
  /** Codes of the regio's of `swv_po` and `swv_vo`; `null` where the regulation names none. */
  readonly swvPo: string | null;
  readonly swvVo: string | null;
}

/** The year of the gemeenten in the postcodes. */
export const POSTCODEJAAR = 2015;

/** A place: a gemeente, and for some indelingen the one regio that a postcode points at. */
export interface Plek {
  /** Index in the atlas. */
  readonly gemeente: number;
  readonly postcode?: number;
  /** Index of the regio by indeling; `null` where the postcode lies in none. */
  readonly regios: ReadonlyMap<string, number | null>;
}

/** How a text was understood as a place. */
export type Plaatsvondst =
  | {
      readonly soort: 'gevonden';
      readonly plek: Plek;
      readonly via?: AndereNaam;
      /** The place in that gemeente, where one was named. */
      readonly plaats?: string;
    }
  /** Several places may be meant: namesakes, or the heirs of a gemeente that was divided. */
  | { readonly soort: 'meerdere'; readonly plekken: readonly Plek[]; readonly via?: AndereNaam }
  | {
      readonly soort: 'onbekend';
      readonly waarom: 'gemeente' | 'postcode';
      readonly suggesties: readonly Gemeente[];
    };

/** What somebody may look a place up in. */
export interface Plaatsbron extends Zoekbron {
  readonly postcodes: readonly PostcodeRij[];
}

function regiosOfPostcode(atlas: Atlas, rij: PostcodeRij): ReadonlyMap<string, number | null> {
  const regios = new Map<string, number | null>();
  for (const [indeling, code] of [
    ['swv_po', rij.swvPo],
    ['swv_vo', rij.swvVo],
  ] as const) {
    const index = atlas.edities.get(indeling)?.regios.findIndex((r) => r.code === code) ?? -1;
    if (index >= 0) regios.set(indeling, index);
    else if (code === null) regios.set(indeling, null);
  }
  return regios;
}

function toVondst(plekken: readonly Plek[], via: AndereNaam | undefined): Plaatsvondst {
  const rest = via ? { via } : {};
  const [plek] = plekken;
  if (!plek) return { soort: 'onbekend', waarom: 'gemeente', suggesties: [] };
  return plekken.length > 1 ? { soort: 'meerdere', plekken, ...rest } : { soort: 'gevonden', plek, ...rest };
}

/** A postcode on the gemeenten of the atlas' year; several where its gemeente of 2015 was divided since. */
function findPostcode({ atlas, andereNamen, postcodes }: Plaatsbron, postcode: number): Plaatsvondst {
  const rij = postcodes.find((p) => p.postcode === postcode);
  if (!rij) return { soort: 'onbekend', waarom: 'postcode', suggesties: [] };
  const regios = regiosOfPostcode(atlas, rij);
  const zelf = indexOfGemeente(atlas, rij.gemeente);
  const via = zelf === undefined ? andereNamen.find((a) => a.code === rij.gemeente) : undefined;
  const gemeenten =
    zelf === undefined ? (via?.nu ?? []).flatMap((code) => indexOfGemeente(atlas, code) ?? []) : [zelf];
  return toVondst(
    gemeenten.map((gemeente) => ({ gemeente, postcode, regios })),
    via,
  );
}

function fromKoppeling(bron: Plaatsbron, koppeling: Koppeling, tekst: string): Plaatsvondst {
  const { atlas, andereNamen } = bron;
  if (koppeling.soort === 'gevonden') return toVondst(koppeling.gemeenten.map(plekVan), koppeling.via);
  if (koppeling.soort === 'meerdere') {
    const indices = koppeling.suggesties.flatMap((g) => indexOfGemeente(atlas, g.code) ?? []);
    return { soort: 'meerdere', plekken: indices.map(plekVan) };
  }
  return (
    fromPlaats(bron, tekst) ?? {
      soort: 'onbekend',
      waarom: 'gemeente',
      suggesties: suggestGemeenten(atlas, andereNamen, tekst),
    }
  );
}

/** "Driebergen": a place that is no gemeente, or no longer. */
function fromPlaats(bron: Plaatsbron, tekst: string): Plaatsvondst | undefined {
  const treffers = matchPlaats(bron, tekst);
  const [eerste] = treffers;
  if (!eerste) return undefined;
  if (treffers.length === 1)
    return { soort: 'gevonden', plek: plekVan(eerste.gemeente), plaats: eerste.naam };
  return { soort: 'meerdere', plekken: treffers.map(({ gemeente }) => plekVan(gemeente)) };
}

/**
 * Understands a place as people write it: a gemeente by name or CBS code, also of another year, a place that lies in
 * one, or a postcode.
 * Of a postcode only the four digits are looked at; four bare digits are a postcode, no gemeente code.
 */
export function findPlaats(bron: Plaatsbron, tekst: string): Plaatsvondst {
  const postcode = parsePostcode(tekst);
  if (postcode) return findPostcode(bron, postcode.cijfers);
  return fromKoppeling(bron, matchGemeente(bron.atlas, bron.andereNamen, tekst), tekst);
}

/** The place of a gemeente of which no more is known. */
export function plekVan(gemeente: number): Plek {
  return { gemeente, regios: new Map() };
}
