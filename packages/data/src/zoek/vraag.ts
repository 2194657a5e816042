import type { Query } from 'minisearch';
import type { Synoniemenlijst, Zinsdeel } from './synoniemen.ts';
import { stemOf } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

/** How much what is not the very word counts beside it. */
const GEWICHT = { synoniem: 0.6, deel: 0.4 };

/** A word that stands in fewer texts than this is looked for by its parts too. */
const ZELDZAAM = 5;
/** Shorter words that occur by themselves are the beginning of too much. */
const KORTSTE_BEGIN = 4;

const weigh = (gewicht: number) => () => gewicht;

function any(queries: readonly Query[]): Query {
  return { combineWith: 'OR', queries: [...queries] };
}

/** One word, as it is or as the beginning of others. */
function exact(woord: string, boek: Woordenboek, gewicht = 1): Query {
  return {
    queries: [stemOf(woord)],
    combineWith: 'OR',
    prefix: woord.length >= KORTSTE_BEGIN || boek.countOf(woord) === 0,
    boostTerm: weigh(gewicht),
  };
}

/** The parts of a compound: the one in fewest texts must be there; with all of them it fits better. */
function byParts(woord: string, boek: Woordenboek): Query[] {
  const delen = boek.partsOf(woord).toSorted((a, b) => boek.countOf(a) - boek.countOf(b));
  const [zeldzaamste, ...overige] = delen;
  if (zeldzaamste === undefined || boek.countOf(woord) >= ZELDZAAM) return [];
  const alle = [zeldzaamste, ...overige].map((deel) => exact(deel, boek, GEWICHT.deel));
  return [exact(zeldzaamste, boek, GEWICHT.deel), { combineWith: 'AND', queries: alle }];
}

function all(woorden: readonly string[], make: (woord: string) => Query): Query {
  return { combineWith: 'AND', queries: woorden.map(make) };
}

/** A part of the question, in every way in which a text may say it. */
function partQuery({ woorden, synoniemen }: Zinsdeel, boek: Woordenboek): Query {
  const eigen = all(woorden, (woord) => any([exact(woord, boek), ...byParts(woord, boek)]));
  const anders = synoniemen.map((synoniem) => all(synoniem, (woord) => exact(woord, boek, GEWICHT.synoniem)));
  return any([eigen, ...anders]);
}

/** What is asked of the index: every part of the question, or with `ruim` any of them. */
export function makeQuery(
  woorden: readonly string[],
  boek: Woordenboek,
  synoniemen: Synoniemenlijst,
  ruim: boolean,
): Query {
  const delen = synoniemen.divide(woorden);
  return { combineWith: ruim ? 'OR' : 'AND', queries: delen.map((deel) => partQuery(deel, boek)) };
}
