import {
  type Atlas,
  findElders,
  type Gemeente,
  indexOfGemeente,
  namenVan,
  nearestSpelling,
  normalizeNaam,
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
 * Index of the gemeente that somebody names by code or name, in any case and with or without accents.
 * @throws GebruikFout when there is none, or more than one.
 */
export function findGemeente(bron: Bron, atlas: Atlas, tekst: string): number {
  const gevonden = /^gm\d{4}$/iu.test(tekst)
    ? atlas.gemeenten.filter((g) => g.code === tekst.toUpperCase())
    : byName(atlas.gemeenten, tekst);
  const [eerste, ...rest] = gevonden;
  if (!eerste) return refuse(bron, atlas, tekst);
  if (rest.length > 0) {
    const namen = gevonden.map((g) => `'${g.naam}' (${g.code})`).join(' of ');
    throw new GebruikFout(`Er zijn ${gevonden.length} gemeenten die zo heten. Bedoelde u ${namen}?`);
  }
  return indexOfGemeente(atlas, eerste.code) ?? 0;
}
