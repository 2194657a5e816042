import {
  type Atlas,
  findElders,
  findPlaats,
  type Gemeente,
  indexOfGemeente,
  namenVan,
  nearestSpelling,
  normalizeNaam,
  parsePostcode,
} from '@samenhang/core';
import { type Bron, presentElders } from '@samenhang/server/bron';
import { describeProbleem, nl } from '@samenhang/taal';
import { GebruikFout } from '../uitvoer/index.ts';

/** A name without the letters that tell namesakes apart: `Bergen (L.)` → `bergen`. */
function bareName(naam: string): string {
  return normalizeNaam(naam.replace(/\(.*\)/u, ''));
}

function byName(gemeenten: readonly Gemeente[], tekst: string): readonly Gemeente[] {
  const naam = normalizeNaam(tekst);
  const exact = gemeenten.filter((g) => namenVan(g).includes(naam));
  return exact.length > 0 ? exact : gemeenten.filter((g) => bareName(g.naam) === naam);
}

/** "Gemeente Zwolle", "1012 AB", "Driebergen": any other way to point at one gemeente of the year. */
function otherwise(bron: Bron, atlas: Atlas, tekst: string): readonly Gemeente[] {
  const { postcodes, plaatsen } = bron.pakket;
  const andereNamen = bron.andereNamen(atlas.jaar);
  const vondst = findPlaats({ atlas, andereNamen, postcodes, plaatsen }, tekst);
  if (vondst.soort === 'onbekend') return [];
  // What became of a gemeente of another year is told, not chosen.
  if (vondst.via && !parsePostcode(tekst)) return [];
  const plekken = vondst.soort === 'gevonden' ? [vondst.plek] : vondst.plekken;
  return plekken.flatMap(({ gemeente }) => atlas.gemeenten[gemeente] ?? []);
}

function refuse(bron: Bron, atlas: Atlas, tekst: string): never {
  const naam = normalizeNaam(tekst);
  const code = tekst.toUpperCase();
  const elders = findElders(bron.jaarboek, atlas.jaar, (g) => g.code === code || namenVan(g).includes(naam));
  if (elders) throw new GebruikFout(describeProbleem(nl, presentElders(elders, atlas.jaar)));
  const bedoeld = nearestSpelling(
    tekst,
    atlas.gemeenten.map((g) => g.naam),
  );
  const feit = { code: 'onbekende-gemeente', gemeente: tekst, jaar: atlas.jaar, bedoeld } as const;
  throw new GebruikFout(describeProbleem(nl, feit));
}

/**
 * Index of the gemeente that somebody names by code or name, in any case and with or without accents, or by a place or
 * postcode in it.
 * @throws GebruikFout when there is none, or more than one.
 */
export function findGemeente(bron: Bron, atlas: Atlas, tekst: string): number {
  const opNaam = /^gm\d{4}$/iu.test(tekst)
    ? atlas.gemeenten.filter((g) => g.code === tekst.toUpperCase())
    : byName(atlas.gemeenten, tekst);
  const gevonden = opNaam.length > 0 ? opNaam : otherwise(bron, atlas, tekst);
  const [eerste, ...rest] = gevonden;
  if (!eerste) return refuse(bron, atlas, tekst);
  if (rest.length > 0) {
    const namen = gevonden.map((g) => `'${g.naam}' (${g.code})`).join(' of ');
    throw new GebruikFout(`Er zijn ${gevonden.length} gemeenten die zo heten. Bedoelde u ${namen}?`);
  }
  return indexOfGemeente(atlas, eerste.code) ?? 0;
}
