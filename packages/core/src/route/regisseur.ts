import { type Beslisser, isGemeentelijk } from '../recht/index.ts';
import type { Tafel } from './tafels/tafels.ts';

/** A body that sits at tables: that of a gemeente of the question, or one with a name or regio of its own. */
export interface Partij {
  readonly beslisser: Beslisser;
  /** Index of the gemeente of a college, raad or burgemeester. */
  readonly gemeente: number | null;
  readonly organisatie: string | null;
  /** The regio of a body that works in one; `naam` is the regio's. */
  readonly regio: { readonly indeling: string; readonly code: string; readonly naam: string } | null;
}

/** The natural candidate for the director: a suggestion, with its reason. */
export interface Regisseurvoorstel {
  /** More than one: a tie. None: there is no tafel. */
  readonly kandidaten: readonly Partij[];
  /** The number of tafels at which each of them sits for certain. */
  readonly tafels: number;
  /** Of how many tafels, counting each of which the area is not known. */
  readonly van: number;
}

/** Bodies that are one and the same wherever they sit. */
const EEN_LICHAAM: readonly Beslisser[] = ['uwv', 'svb', 'politie', 'zorgverzekeraar'];

function partiesOfGemeenten(tafel: Tafel, plaatsen: readonly number[]): Partij[] {
  const eigen = tafel.beslissers.filter(isGemeentelijk);
  const altijd = plaatsen.filter((g) => tafel.opties.length > 0 && tafel.opties.every((o) => o.includes(g)));
  return eigen.flatMap((beslisser) =>
    altijd.map((gemeente) => ({ beslisser, gemeente, organisatie: null, regio: null })),
  );
}

function otherParties(tafel: Tafel): Partij[] {
  const [regio] = tafel.regios;
  return tafel.beslissers
    .filter((b) => !isGemeentelijk(b))
    .flatMap((beslisser): Partij[] => {
      if (EEN_LICHAAM.includes(beslisser) || tafel.organisatie !== null)
        return [{ beslisser, gemeente: null, organisatie: tafel.organisatie, regio: null }];
      return tafel.kennis === 'vast' && regio
        ? [{ beslisser, gemeente: null, organisatie: null, regio }]
        : [];
    });
}

function keyOf({ beslisser, gemeente, organisatie, regio }: Partij): string {
  if (EEN_LICHAAM.includes(beslisser)) return beslisser;
  return [beslisser, gemeente, organisatie, regio?.indeling, regio?.code].join('|');
}

/**
 * The body that sits at most tables. Of the gemeenten only those of the question take part (where the household
 * lives, or turns to, or goes to school): the neighbours at a regional table do not know it. At a table of which
 * the area is one of several, a body sits when it does in each of them.
 *
 * @param plaatsen indices of the gemeenten of the question.
 */
export function suggestRegisseur(tafels: readonly Tafel[], plaatsen: readonly number[]): Regisseurvoorstel {
  const telling = new Map<string, { partij: Partij; tafels: number }>();
  for (const tafel of tafels) {
    for (const partij of [...partiesOfGemeenten(tafel, plaatsen), ...otherParties(tafel)]) {
      const sleutel = keyOf(partij);
      const eerder = telling.get(sleutel);
      telling.set(sleutel, { partij: eerder?.partij ?? partij, tafels: (eerder?.tafels ?? 0) + 1 });
    }
  }
  const meeste = Math.max(0, ...[...telling.values()].map((t) => t.tafels));
  const kandidaten = [...telling.values()].filter((t) => t.tafels === meeste).map((t) => t.partij);
  return { kandidaten, tafels: meeste, van: tafels.length };
}
