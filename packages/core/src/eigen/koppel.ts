import {
  type AndereNaam,
  type Atlas,
  type Gemeente,
  indexOfGemeente,
  namenVan,
  nearestSpelling,
  normalizeNaam,
} from '../atlas/index.ts';
import { liesIn, provincieVan } from './provincie.ts';
import { parseSchrijfwijze, type Schrijfwijze } from './schrijfwijze.ts';

/** How a name or code was understood. */
export type Koppeling =
  | { readonly soort: 'gevonden'; readonly gemeenten: readonly number[]; readonly via?: AndereNaam }
  | { readonly soort: 'meerdere'; readonly suggesties: readonly Gemeente[] }
  | { readonly soort: 'onbekend' };

/** Longer than any name of a gemeente: what is longer gets no suggestion, as comparing it costs more than it tells. */
const LANGSTE_NAAM = 64;

const onbekend: Koppeling = { soort: 'onbekend' };

/** A name without the province that official names bear: "Bergen (NH.)" → "bergen". */
function bareName(naam: string): string {
  return normalizeNaam(parseSchrijfwijze(naam).naam);
}

/** Which of a list bear a name, in full and without what stands behind it. */
interface Naamboek {
  readonly geheel: ReadonlyMap<string, readonly number[]>;
  readonly kaal: ReadonlyMap<string, readonly number[]>;
}

function indexNames(namen: readonly (readonly string[])[]): Naamboek {
  const geheel = new Map<string, number[]>();
  const kaal = new Map<string, number[]>();
  const add = (boek: Map<string, number[]>, naam: string, index: number): void => {
    const bekend = boek.get(naam);
    if (!bekend) boek.set(naam, [index]);
    else if (!bekend.includes(index)) bekend.push(index);
  };
  for (const [index, [officieel = '', ...andere]] of namen.entries()) {
    for (const naam of [normalizeNaam(officieel), ...andere]) {
      add(geheel, naam, index);
      add(kaal, naam, index);
    }
    add(kaal, bareName(officieel), index);
  }
  return { geheel, kaal };
}

const boeken = new WeakMap<object, Naamboek>();

/** Built once per list: a table of ten thousand lines asks it as often. */
function namesOf(lijst: Atlas | readonly AndereNaam[]): Naamboek {
  const boek =
    boeken.get(lijst) ??
    indexNames(
      'gemeenten' in lijst
        ? lijst.gemeenten.map((g) => [g.naam, ...namenVan(g)])
        : lijst.map(({ naam }) => [naam]),
    );
  boeken.set(lijst, boek);
  return boek;
}

function viaOther(atlas: Atlas, via: AndereNaam | undefined): Koppeling {
  if (!via || via.nu.length === 0) return onbekend;
  const gemeenten = via.nu.map((code) => indexOfGemeente(atlas, code)).filter((i) => i !== undefined);
  return { soort: 'gevonden', gemeenten, via };
}

function byCode(atlas: Atlas, andere: readonly AndereNaam[], code: string): Koppeling {
  const index = indexOfGemeente(atlas, code);
  return index === undefined
    ? viaOther(
        atlas,
        andere.find((a) => a.code === code),
      )
    : { soort: 'gevonden', gemeenten: [index] };
}

/** Whether what stands behind a name fits the gemeente: its province, its official addition, or another name of it. */
function fits(atlas: Atlas, index: number, toevoeging: string): boolean {
  const gemeente = atlas.gemeenten[index];
  if (!gemeente) return false;
  if (namenVan(gemeente).includes(normalizeNaam(toevoeging))) return true;
  const officieel = parseSchrijfwijze(gemeente.naam).toevoeging;
  const provincie = provincieVan(toevoeging);
  if (officieel !== '' && provincie !== undefined && provincieVan(officieel) === provincie) return true;
  return provincie !== undefined && liesIn(atlas, index, provincie) === true;
}

/** "Bergen NH", "Hengelo Ov.": a last word that is a province stands for what is between brackets. */
function lastWord({ naam, toevoeging }: Schrijfwijze): readonly [naam: string, toevoeging: string] {
  if (toevoeging !== '') return [naam, toevoeging];
  const delen = /^(.+)\s(\S{1,4})$/u.exec(naam);
  return delen && provincieVan(delen[2] ?? '') !== undefined ? [delen[1] ?? '', delen[2] ?? ''] : [naam, ''];
}

function byBareName(atlas: Atlas, schrijfwijze: Schrijfwijze): Koppeling {
  const [naam, toevoeging] = lastWord(schrijfwijze);
  const zelfde = namesOf(atlas).kaal.get(bareName(naam)) ?? [];
  const suggesties = zelfde.flatMap((index) => atlas.gemeenten[index] ?? []);
  if (toevoeging === '' && zelfde.length > 1) return { soort: 'meerdere', suggesties };
  const passend = toevoeging === '' ? zelfde : zelfde.filter((index) => fits(atlas, index, toevoeging));
  if (passend.length === 1) return { soort: 'gevonden', gemeenten: passend };
  return zelfde.length > 1 ? { soort: 'meerdere', suggesties } : onbekend;
}

/** A name, with all that stands behind it: nothing of it is passed over. */
function byName(atlas: Atlas, andere: readonly AndereNaam[], schrijfwijze: Schrijfwijze): Koppeling {
  const { naam, toevoeging } = schrijfwijze;
  const geheel = normalizeNaam(`${naam} ${toevoeging}`);
  const [exact] = namesOf(atlas).geheel.get(geheel) ?? [];
  if (exact !== undefined) return { soort: 'gevonden', gemeenten: [exact] };
  const kaal = byBareName(atlas, schrijfwijze);
  if (kaal.soort !== 'onbekend') return kaal;
  const [ander = -1] = namesOf(andere).geheel.get(geheel) ?? [];
  const anders = viaOther(atlas, andere[ander]);
  return anders.soort === 'onbekend' ? byOtherBareName(atlas, andere, schrijfwijze) : anders;
}

/** "Haren (Gr.)": a name of another year, whose heirs must lie in the province behind it. */
function byOtherBareName(atlas: Atlas, andere: readonly AndereNaam[], schrijfwijze: Schrijfwijze): Koppeling {
  const [naam, toevoeging] = lastWord(schrijfwijze);
  const provincie = provincieVan(toevoeging);
  if (provincie === undefined) return onbekend;
  const [ander = -1] = namesOf(andere).kaal.get(bareName(naam)) ?? [];
  const koppeling = viaOther(atlas, andere[ander]);
  const daar =
    koppeling.soort === 'gevonden' && koppeling.gemeenten.every((g) => liesIn(atlas, g, provincie) === true);
  return daar ? koppeling : onbekend;
}

/** Whether two ways of naming lead to the same gemeenten. */
function agree(atlas: Atlas, a: Koppeling, b: Koppeling): boolean {
  if (a.soort !== 'gevonden') return false;
  if (b.soort === 'meerdere')
    return a.gemeenten.some((g) => b.suggesties.some(({ code }) => code === atlas.gemeenten[g]?.code));
  return b.soort === 'gevonden' && b.gemeenten.some((g) => a.gemeenten.includes(g));
}

/**
 * Understands a gemeente as people write it: CBS code (with or without GM, leading zeros, quotes or the address of a
 * register), name in any spelling of capitals, accents and hyphens, "Gemeente Zwolle", "Bergen NH", "GM0166 Kampen",
 * or a name or code of another year. What stands behind a name must fit it: "Hengelo (Gld)" is not the gemeente
 * Hengelo, and "Amsterdam, stadsdeel Noord" is not Amsterdam.
 */
export function matchGemeente(atlas: Atlas, andere: readonly AndereNaam[], tekst: string): Koppeling {
  const schrijfwijze = parseSchrijfwijze(tekst);
  const { code, naam } = schrijfwijze;
  if (code === undefined) return naam === '' ? onbekend : byName(atlas, andere, schrijfwijze);
  const opCode = byCode(atlas, andere, code);
  if (naam === '') return opCode;
  return agree(atlas, opCode, byName(atlas, andere, schrijfwijze)) ? opCode : onbekend;
}

/** The index of the one gemeente of this atlas that a text means; undefined where it means none, or several. */
export function matchOne(atlas: Atlas, andere: readonly AndereNaam[], tekst: string): number | undefined {
  const koppeling = matchGemeente(atlas, andere, tekst);
  const [een, ander] = koppeling.soort === 'gevonden' ? koppeling.gemeenten : [];
  return ander === undefined ? een : undefined;
}

/** A cell with more than this is text, not a list of gemeenten. */
const LANGSTE_LIJST = 5000;
/** "Nuenen, Gerwen en Nederwetten" is one gemeente: as many parts of a list may be one name. */
const MEESTE_DELEN = 3;

/**
 * Understands a cell with several gemeenten ("Almelo, Borne en Hengelo (O.)"): each of them, or undefined when the
 * cell is no such list or one of its parts is not understood.
 */
export function matchLijst(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  tekst: string,
): readonly Extract<Koppeling, { soort: 'gevonden' }>[] | undefined {
  if (tekst.length > LANGSTE_LIJST) return undefined;
  const delen = [...tekst.matchAll(/(?:[^,;/|+&•·\s]|[^\S\n\r](?!(?:en|and)\s))+/gu)].filter(
    ([deel]) => deel.trim() !== '' && !/^\s*(?:en|and)\s*$/u.test(deel),
  );
  const gevonden: Extract<Koppeling, { soort: 'gevonden' }>[] = [];
  for (let i = 0; i < delen.length; ) {
    const [koppeling, lengte] = longestName(atlas, andere, tekst, delen.slice(i, i + MEESTE_DELEN));
    if (!koppeling) return undefined;
    gevonden.push(koppeling);
    i += lengte;
  }
  return gevonden.length < 2 ? undefined : gevonden;
}

/** The gemeente that the first parts of a list name, as many of them together as make one name. */
function longestName(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  tekst: string,
  delen: readonly RegExpMatchArray[],
): readonly [Extract<Koppeling, { soort: 'gevonden' }> | undefined, number] {
  const begin = delen[0]?.index ?? 0;
  for (let lengte = delen.length; lengte > 0; lengte--) {
    const laatste = delen[lengte - 1];
    const naam = tekst.slice(begin, (laatste?.index ?? 0) + (laatste?.[0].length ?? 0));
    const koppeling = matchGemeente(atlas, andere, naam.replace(/^\s*(?:en|and)\s/u, '').trim());
    if (koppeling.soort === 'gevonden') return [koppeling, lengte];
  }
  return [undefined, 0];
}

/** The gemeenten that somebody most likely meant by a name that is not understood: those of the nearest spelling. */
export function suggestGemeenten(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  tekst: string,
): readonly Gemeente[] {
  const { code, naam } = parseSchrijfwijze(tekst);
  if (naam === '' || tekst.length > LANGSTE_NAAM) return [];
  const opCode = code === undefined ? onbekend : byCode(atlas, andere, code);
  const opNaam = matchGemeente(atlas, andere, naam);
  const bekend = [opCode, opNaam].flatMap((koppeling) => gemeentenIn(atlas, koppeling));
  if (bekend.length > 0) return [...new Set(bekend)];
  const eigen = atlas.gemeenten.map((g) => g.naam);
  const bedoeld = nearestSpelling(naam, [...eigen, ...andere.map((a) => a.naam)]);
  return bedoeld === undefined ? [] : gemeentenIn(atlas, matchGemeente(atlas, andere, bedoeld));
}

function gemeentenIn(atlas: Atlas, koppeling: Koppeling): readonly Gemeente[] {
  if (koppeling.soort === 'meerdere') return koppeling.suggesties;
  if (koppeling.soort === 'onbekend') return [];
  return koppeling.gemeenten.flatMap((i) => atlas.gemeenten[i] ?? []);
}
