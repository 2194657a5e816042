import {
  type AndereNaam,
  type Atlas,
  type Gemeente,
  indexOfGemeente,
  namenVan,
  nearestSpelling,
  normalizeNaam,
} from '../atlas/index.ts';

/** How a name or code was understood. */
export type Koppeling =
  | { readonly soort: 'gevonden'; readonly gemeenten: readonly number[]; readonly via?: AndereNaam }
  | { readonly soort: 'meerdere'; readonly suggesties: readonly Gemeente[] }
  | { readonly soort: 'onbekend' };

/** The first word or words of a name, without what stands between brackets or after a comma: "Bergen (NH.)" → "bergen". */
function bareName(naam: string): string {
  return normalizeNaam(naam.replace(/\([^)]*\)|,.*/gu, ''));
}

function bracketed(naam: string): string {
  return (
    /[([,]\s*([^)\],]+)[)\],]?\s*$/u
      .exec(naam)?.[1]
      ?.replace(/[^a-z]/giu, '')
      .toLowerCase() ?? ''
  );
}

/** Provinces as people abbreviate them behind a name, for the two Bergens and the like. */
const provincieNamen: Readonly<Record<string, string>> = {
  noordholland: 'nh',
  nholland: 'nh',
  limburg: 'l',
  lb: 'l',
  li: 'l',
};

function sameBracket(a: string, b: string): boolean {
  const fold = (x: string): string => provincieNamen[x] ?? x;
  return fold(bracketed(a)) === fold(bracketed(b));
}

function asCode(tekst: string): string | undefined {
  const cijfers = /^(?:GM)?(\d{1,4})$/iu.exec(tekst.trim())?.[1];
  return cijfers === undefined ? undefined : `GM${cijfers.padStart(4, '0')}`;
}

function byOtherName(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  past: (naam: AndereNaam) => boolean,
): Koppeling {
  const via = andere.find(past);
  if (!via || via.nu.length === 0) return { soort: 'onbekend' };
  const gemeenten = via.nu.map((code) => indexOfGemeente(atlas, code)).filter((i) => i !== undefined);
  return { soort: 'gevonden', gemeenten, via };
}

/**
 * Understands a gemeente as people write it: CBS code (with or without GM and leading zeros), name in any
 * spelling of capitals, accents and hyphens, "Bergen NH", or a name or code of another year.
 */
export function matchGemeente(atlas: Atlas, andere: readonly AndereNaam[], tekst: string): Koppeling {
  const code = asCode(tekst);
  if (code !== undefined) {
    const index = indexOfGemeente(atlas, code);
    return index === undefined
      ? byOtherName(atlas, andere, (a) => a.code === code)
      : { soort: 'gevonden', gemeenten: [index] };
  }
  const naam = normalizeNaam(tekst);
  const exact = atlas.gemeenten.findIndex((g) => namenVan(g).includes(naam));
  if (exact >= 0) return { soort: 'gevonden', gemeenten: [exact] };
  const kaal = atlas.gemeenten.filter((g) => bareName(g.naam) === bareName(tekst));
  const passend = kaal.length > 1 ? kaal.filter((g) => sameBracket(g.naam, tekst)) : kaal;
  if (passend.length === 1) {
    const index = indexOfGemeente(atlas, passend[0]?.code ?? '');
    return { soort: 'gevonden', gemeenten: index === undefined ? [] : [index] };
  }
  if (kaal.length > 1) return { soort: 'meerdere', suggesties: kaal };
  return byOtherName(atlas, andere, (a) => normalizeNaam(a.naam) === naam);
}

/** The gemeenten that somebody most likely meant by a name that is not understood: those of the nearest spelling. */
export function suggestGemeenten(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  tekst: string,
): readonly Gemeente[] {
  if (asCode(tekst) !== undefined || tekst.trim() === '') return [];
  const eigen = atlas.gemeenten.map((g) => g.naam);
  const bedoeld = nearestSpelling(tekst, [...eigen, ...andere.map((a) => a.naam)]);
  if (bedoeld === undefined) return [];
  const koppeling = matchGemeente(atlas, andere, bedoeld);
  if (koppeling.soort === 'meerdere') return koppeling.suggesties;
  if (koppeling.soort === 'onbekend') return [];
  return koppeling.gemeenten.flatMap((i) => atlas.gemeenten[i] ?? []);
}
