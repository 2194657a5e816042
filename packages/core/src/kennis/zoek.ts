import { scoreTeksten, wordsOf } from '../zoek/index.ts';
import type { Gebied, Kennisitem } from './bijdrage.ts';

/** An item as everybody finds it. */
export interface Vindbaar {
  readonly item: Kennisitem;
  /** The gemeenten of its area by code, as they are now; none where it holds for the whole country. */
  readonly gemeenten: readonly string[];
  /** Words by which it is found as well: the names of its tasks, its area and who brought it in. */
  readonly woorden: string;
  /** ISO 8601: what changed last comes first where nothing else tells. */
  readonly gewijzigdOp: string;
}

/** What somebody looks for; what is empty asks nothing. `gemeente`: from where they look. */
export interface Kennisvraag {
  readonly zoek: string;
  readonly gemeente: string;
  readonly taak: string;
  readonly soort: string;
  readonly onderbouwing: string;
  readonly schaal: string;
}

export const legeKennisvraag: Kennisvraag = {
  zoek: '',
  gemeente: '',
  taak: '',
  soort: '',
  onderbouwing: '',
  schaal: '',
};

/** Where an item is, seen from a gemeente: of its own area, of the whole country, or of elsewhere. */
export type Nabijheid = 'hier' | 'land' | 'elders';

/** Of the whole country or of a region. */
export const scaleOf = ({ soort }: Gebied): 'landelijk' | 'regionaal' =>
  soort === 'land' ? 'landelijk' : 'regionaal';

/** Seen from no gemeente in particular nothing is elsewhere. */
function nearnessOf(vindbaar: Vindbaar, gemeente: string): Nabijheid {
  if (vindbaar.item.gebied.soort === 'land') return 'land';
  return gemeente === '' || vindbaar.gemeenten.includes(gemeente) ? 'hier' : 'elders';
}

/** The filters, each with what an item has of it. */
const filters = {
  taak: ({ item }: Vindbaar): readonly string[] => item.taken,
  soort: ({ item }: Vindbaar): readonly string[] => [item.soort],
  onderbouwing: ({ item }: Vindbaar): readonly string[] => [item.onderbouwing],
  schaal: ({ item }: Vindbaar): readonly string[] => [scaleOf(item.gebied)],
} as const;
export type Kennisfilter = keyof typeof filters;
export const kennisfilters = Object.keys(filters) as readonly Kennisfilter[];

/** How many items each choice of a filter would leave, with the other filters as they are. */
export type Kennistelling = Readonly<Record<Kennisfilter, ReadonlyMap<string, number>>>;

export interface Kennisvondst<V extends Vindbaar> {
  /** Nearest first, then what fits the words best, then what changed last. */
  readonly gevonden: readonly { readonly vindbaar: V; readonly nabij: Nabijheid }[];
  readonly telling: Kennistelling;
}

const volgorde: Readonly<Record<Nabijheid, number>> = { hier: 0, land: 1, elders: 2 };

/** How well an item fits the words that somebody looks for; 0 where it does not. */
export function scoreKennis(
  { item, woorden }: Pick<Vindbaar, 'item' | 'woorden'>,
  gezocht: readonly string[],
): number {
  return scoreTeksten(
    [
      { tekst: item.titel, gewicht: 3 },
      { tekst: item.maker, gewicht: 1 },
      { tekst: woorden, gewicht: 1 },
    ],
    gezocht,
  );
}

function passes(vindbaar: Vindbaar, vraag: Kennisvraag, behalve?: Kennisfilter): boolean {
  return kennisfilters.every(
    (filter) =>
      filter === behalve || vraag[filter] === '' || filters[filter](vindbaar).includes(vraag[filter]),
  );
}

function countBy(alle: readonly Vindbaar[], vraag: Kennisvraag, filter: Kennisfilter) {
  const telling = new Map<string, number>();
  for (const vindbaar of alle)
    if (passes(vindbaar, vraag, filter))
      for (const waarde of filters[filter](vindbaar)) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
  return telling;
}

/**
 * What somebody finds. An item of a region is found by who looks at the whole country, and one of the whole country by who
 * looks from a gemeente; what is elsewhere is found too, and comes last: the place orders, and hides nothing.
 */
export function searchKennis<V extends Vindbaar>(alle: readonly V[], vraag: Kennisvraag): Kennisvondst<V> {
  const gezocht = wordsOf(vraag.zoek);
  const scores = new Map(alle.map((vindbaar) => [vindbaar, scoreKennis(vindbaar, gezocht)]));
  const passend = alle.filter((vindbaar) => (scores.get(vindbaar) ?? 0) > 0);
  const gevonden = passend
    .filter((vindbaar) => passes(vindbaar, vraag))
    .map((vindbaar) => ({ vindbaar, nabij: nearnessOf(vindbaar, vraag.gemeente) }))
    .sort(
      (a, b) =>
        volgorde[a.nabij] - volgorde[b.nabij] ||
        (scores.get(b.vindbaar) ?? 0) - (scores.get(a.vindbaar) ?? 0) ||
        b.vindbaar.gewijzigdOp.localeCompare(a.vindbaar.gewijzigdOp),
    );
  const telling = {
    taak: countBy(passend, vraag, 'taak'),
    soort: countBy(passend, vraag, 'soort'),
    onderbouwing: countBy(passend, vraag, 'onderbouwing'),
    schaal: countBy(passend, vraag, 'schaal'),
  };
  return { gevonden, telling };
}
