import {
  type AndereNaam,
  type Atlas,
  compareNamen,
  indexOfGemeente,
  namenVan,
  normalizeNaam,
} from '../atlas/index.ts';
import { liesIn, parseSchrijfwijze, provincieVan } from '../eigen/index.ts';
import { parsePostcode, type Zoekbron } from './bron.ts';
import { nooit, rankFout, rankNaam } from './rang.ts';

/** By what a gemeente was found. */
export const TREFSOORTEN = ['gemeente', 'code', 'vroeger', 'plaats', 'postcode'] as const;

/** A gemeente that fits what somebody typed, and by what it was found. */
export interface Treffer {
  readonly soort: (typeof TREFSOORTEN)[number];
  /** Index in the atlas. */
  readonly gemeente: number;
  /** What was found: the name of the gemeente, of the place, of the gemeente of another year, or the four digits. */
  readonly naam: string;
  /** With `vroeger`: the year in which that name or code stood in the list. */
  readonly jaar?: number;
}

/** Nobody types a longer name; comparing what is longer takes long. */
const LANGST = 64;

/** Names as they are compared, of one gemeente, place or gemeente of another year. */
interface Naamregel {
  readonly namen: readonly string[];
  readonly treffers: readonly Treffer[];
}

/** A name without what official names bear to tell namesakes apart: "Bergen (NH.)" → "bergen". */
const bareName = (naam: string): string => normalizeNaam(parseSchrijfwijze(naam).naam);

function listGemeenten({ gemeenten }: Atlas): Naamregel[] {
  return gemeenten.map((g, gemeente) => ({
    namen: [...new Set([...namenVan(g), bareName(g.naam)])],
    treffers: [{ soort: 'gemeente', gemeente, naam: g.naam }],
  }));
}

function treffersVan(atlas: Atlas, { naam, jaar, nu }: AndereNaam): Treffer[] {
  return nu
    .flatMap((code) => indexOfGemeente(atlas, code) ?? [])
    .map((gemeente) => ({ soort: 'vroeger', gemeente, naam, jaar }));
}

/** The places of the year of an atlas, each with the gemeenten of its name. */
function listPlaatsen({ atlas, plaatsen }: Zoekbron): Naamregel[] {
  const nu = plaatsen.filter(({ vanJaar, totJaar }) => vanJaar <= atlas.jaar && atlas.jaar <= totJaar);
  return nu.flatMap(({ plaats: naam, gemeente: code }): Naamregel[] => {
    const gemeente = indexOfGemeente(atlas, code);
    if (gemeente === undefined) return [];
    return [{ namen: namenVan({ naam }), treffers: [{ soort: 'plaats', gemeente, naam }] }];
  });
}

const lijsten = new WeakMap<Zoekbron, readonly Naamregel[]>();

/** All names by which something may be found: gemeenten, those of other years, places. Made once per source. */
function listNamen(bron: Zoekbron): readonly Naamregel[] {
  const bekend = lijsten.get(bron);
  if (bekend) return bekend;
  const vroeger = bron.andereNamen.map((ander) => ({
    namen: [...new Set([normalizeNaam(ander.naam), bareName(ander.naam)])],
    treffers: treffersVan(bron.atlas, ander),
  }));
  const namen = [...listGemeenten(bron.atlas), ...vroeger, ...listPlaatsen(bron)];
  lijsten.set(bron, namen);
  return namen;
}

/** What fits, best first; a name that was found before with the same gemeente is left out. */
function collect(bron: Zoekbron, regels: readonly Naamregel[], rang: (naam: string) => number): Treffer[] {
  const gezien = new Set<string>();
  return regels
    .map((regel, volgorde) => ({ ...regel, volgorde, rang: Math.min(...regel.namen.map(rang)) }))
    .filter((regel) => regel.rang < nooit)
    .sort(
      (a, b) =>
        a.rang - b.rang ||
        kindOf(a) - kindOf(b) ||
        compareNamen(a.treffers[0]?.naam ?? '', b.treffers[0]?.naam ?? '') ||
        a.volgorde - b.volgorde,
    )
    .flatMap((regel) => regel.treffers)
    .filter((treffer) => !isKnown(bron, gezien, treffer));
}

const kindOf = ({ treffers }: Naamregel): number => TREFSOORTEN.indexOf(treffers[0]?.soort ?? 'plaats');

/** A place or an old name that is called as its gemeente tells nothing beside that gemeente. */
function isKnown({ atlas }: Zoekbron, gezien: Set<string>, { soort, gemeente, naam }: Treffer): boolean {
  const eigen = atlas.gemeenten[gemeente];
  if (soort !== 'gemeente' && eigen && [bareName(eigen.naam), ...namenVan(eigen)].includes(bareName(naam)))
    return true;
  const sleutel = `${String(gemeente)} ${bareName(naam)}`;
  if (gezien.has(sleutel)) return true;
  gezien.add(sleutel);
  return false;
}

function byCode({ atlas, andereNamen }: Zoekbron, code: string): Treffer[] {
  const gemeente = indexOfGemeente(atlas, code);
  if (gemeente !== undefined)
    return [{ soort: 'code', gemeente, naam: atlas.gemeenten[gemeente]?.naam ?? code }];
  const ander = andereNamen.find((a) => a.code === code);
  return ander ? treffersVan(atlas, ander) : [];
}

/** The gemeenten of a postcode: several where its gemeente of the year of the postcodes was divided since. */
function byPostcode(bron: Zoekbron, cijfers: number): Treffer[] {
  const rij = bron.postcodes.find((p) => p.postcode === cijfers);
  const gemeenten = rij ? byCode(bron, rij.gemeente) : [];
  return gemeenten.map(({ gemeente }) => ({ soort: 'postcode', gemeente, naam: String(cijfers) }));
}

/** "Hengelo (Gld)": who bears the name must lie in the province behind it. */
function inProvincie(bron: Zoekbron, tekst: string): Treffer[] {
  const { naam, toevoeging } = parseSchrijfwijze(tekst);
  const provincie = provincieVan(toevoeging);
  if (provincie === undefined) return [];
  const gezocht = bareName(naam);
  return collect(bron, listNamen(bron), (n) => (n === gezocht ? 0 : nooit)).filter(
    ({ gemeente }) => liesIn(bron.atlas, gemeente, provincie) !== false,
  );
}

function byName(bron: Zoekbron, tekst: string): Treffer[] {
  if (tekst.length > LANGST) return [];
  const zoekterm = normalizeNaam(tekst);
  if (zoekterm === '') return collect(bron, listGemeenten(bron.atlas), () => 0);
  const namen = listNamen(bron);
  const gevonden = collect(bron, namen, (naam) => rankNaam(naam, zoekterm));
  if (gevonden.length > 0) return gevonden;
  const daar = inProvincie(bron, tekst);
  return daar.length > 0 ? daar : collect(bron, namen, (naam) => rankFout(naam, zoekterm));
}

/**
 * Gemeenten that fit what somebody typed, best first: by name or part of one with its words in any order, by the name of
 * another year, by a place that lies in it, by a postcode, or by a CBS code. Where none fits, those that differ by a few
 * typing faults. Four digits may be a postcode and a code: then both are found. A blank text fits all gemeenten; for
 * more than 64 letters there are none.
 */
export function searchPlekken(bron: Zoekbron, tekst: string): readonly Treffer[] {
  const postcode = parsePostcode(tekst);
  const [, cijfers] = /^(?:GM)?[\s\p{Pd}]*0{0,3}(\d{1,4})$/iu.exec(tekst.trim()) ?? [];
  const opCode = cijfers === undefined ? [] : byCode(bron, `GM${cijfers.padStart(4, '0')}`);
  if (postcode) return [...byPostcode(bron, postcode.cijfers), ...(postcode.letters === '' ? opCode : [])];
  return cijfers === undefined ? byName(bron, tekst.trim()) : opCode;
}

/**
 * The gemeenten in which a place of this name lies: by its whole name, with the province behind it where somebody
 * wrote one, or by the one place that begins with these words ("Driebergen" for Driebergen-Rijsenburg).
 */
export function matchPlaats(bron: Zoekbron, tekst: string): readonly Treffer[] {
  if (tekst.length > LANGST) return [];
  const { naam, toevoeging } = parseSchrijfwijze(tekst);
  const gezocht = bareName(naam);
  const provincie = provincieVan(toevoeging);
  if (gezocht === '' || (toevoeging !== '' && provincie === undefined)) return [];
  const plaatsen = listNamen(bron).filter(({ treffers }) => treffers[0]?.soort === 'plaats');
  const find = (fits: (plaats: string) => boolean): Treffer[] =>
    plaatsen
      .filter(({ namen }) => namen.some(fits))
      .flatMap(({ treffers }) => treffers)
      .filter((t) => provincie === undefined || liesIn(bron.atlas, t.gemeente, provincie) === true);
  const heel = find((plaats) => plaats === gezocht);
  if (heel.length > 0) return heel;
  const begin = find((plaats) => plaats.startsWith(`${gezocht} `));
  return begin.length === 1 ? begin : [];
}
