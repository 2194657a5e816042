import { scoreTeksten, wordsOf } from '@samenhang/core';
import type { Bron } from '../../bron/index.ts';
import type { Opslag, Store } from '../../store/index.ts';
import { namesOf, presentPatronen } from './patronen.ts';

type Tellend = Pick<Store, 'signaaltellingen'>;

/** Counts of signals that are asked for more than once in one search, each read once. */
function countOnce({ signaaltellingen: bron }: Store): Tellend {
  const perWaarde = new Map<string, ReturnType<typeof bron.perWaarde>>();
  let plaatsen: ReturnType<typeof bron.perPlaats> | undefined;
  return {
    signaaltellingen: {
      perWaarde(soort) {
        const rijen = perWaarde.get(soort) ?? bron.perWaarde(soort);
        perWaarde.set(soort, rijen);
        return rijen;
      },
      perPlaats(filter) {
        if (filter !== null) return bron.perPlaats(filter);
        plaatsen ??= bron.perPlaats(null);
        return plaatsen;
      },
    },
  };
}

interface Groep {
  readonly soort: Parameters<typeof namesOf>[1];
  /** Whose regions, for `regio`. */
  readonly indeling: string | null;
}

/** The patterns of one kind that fit; counting costs more than comparing names, so it comes last. */
async function searchGroep(
  bron: Bron,
  tellen: Tellend,
  { soort, indeling }: Groep,
  woorden: readonly string[],
) {
  const scores = new Map(
    namesOf(bron, soort, indeling).flatMap(({ waarde, naam }) => {
      const score = scoreTeksten([{ tekst: naam, gewicht: 1 }], woorden);
      return score > 0 ? [[waarde, score]] : [];
    }),
  );
  if (scores.size === 0) return [];
  const vraag = soort === 'regio' ? { soort, indeling: indeling ?? '', filter: null } : { soort };
  const { patronen } = await presentPatronen(bron, tellen, vraag);
  const van = indeling === null ? {} : { indeling };
  const onder = bron.atlas(bron.laatsteJaar)?.indelingen.get(indeling ?? '')?.naam ?? '';
  return patronen.flatMap(({ waarde, naam, signalen }) => {
    const score = scores.get(waarde);
    if (signalen === null || score === undefined) return [];
    const adres = new URLSearchParams({ soort, ...van, waarde }).toString();
    return [{ score, treffer: { titel: naam, onder, pad: `/signalen/patronen?${adres}` } }];
  });
}

/** The patterns that fit these words and of which a count is told, best first; what is too few to tell is not found. */
export async function searchPatronen(opslag: Opslag, bron: Bron, zoekterm: string) {
  const store = await opslag.peek();
  if (!store) return [];
  const tellen = countOnce(store);
  const indelingen = [...(bron.atlas(bron.laatsteJaar)?.edities.keys() ?? [])];
  const groepen: readonly Groep[] = [
    ...(['taak', 'naad', 'wet', 'indeling'] as const).map((soort) => ({ soort, indeling: null })),
    ...indelingen.map((indeling) => ({ soort: 'regio' as const, indeling })),
  ];
  const woorden = wordsOf(zoekterm);
  const gevonden = await Promise.all(groepen.map((groep) => searchGroep(bron, tellen, groep, woorden)));
  return gevonden
    .flat()
    .sort((a, b) => b.score - a.score)
    .map(({ treffer }) => treffer);
}
