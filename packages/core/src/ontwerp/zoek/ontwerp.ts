import type { Klok, Labels, LpSolver, Opgave } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { type Ontwerpfout, translateOpgave } from '../opgave/vertaal.ts';
import type { GeenOntwerp, Ontwerp, Ontwerpstand } from './antwoord.ts';
import { solveLaag, type Zoekregels } from './laag.ts';
import { solveLagen } from './lagen.ts';

export interface Ontwerpvraag {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  /** With it, the answer is proven as far as time allows. */
  readonly oplosser?: LpSolver | undefined;
  /** Maps to start from, one list of labels by gemeente for each layer. */
  readonly start?: readonly (readonly ArrayLike<number>[])[] | undefined;
  readonly klok?: Klok | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  /** As in the engine's `Regie`, by layer: the best design that others found since it was last asked. */
  readonly elders?: (() => readonly Labels[] | undefined) | undefined;
  /** Told of every better map. */
  readonly voortgang?: ((stand: Ontwerpstand) => void) | undefined;
}

export type Ontwerpantwoord =
  | Ontwerp
  | GeenOntwerp
  | { readonly soort: 'fout'; readonly fouten: readonly Ontwerpfout[] };

/**
 * The best design found within the time of the question, with a bound that was computed; or why there is none.
 *
 * @example
 * solveOntwerp({ atlas, opgave: { jaar: 2016, lagen: [{ indelingen: [{ indeling: 'jeugdregio' }], gamma: 0.3 }] } });
 */
export function solveOntwerp(vraag: Ontwerpvraag): Ontwerpantwoord {
  const vertaling = translateOpgave(vraag.atlas, vraag.opgave);
  return vertaling.ok ? solveTranslated(vertaling.lagen, vraag) : { soort: 'fout', fouten: vertaling.fouten };
}

/** The same for questions in numbers, one for each layer. */
export function solveTranslated(
  lagen: readonly Opgave[],
  vraag: Omit<Ontwerpvraag, 'atlas'>,
): Ontwerp | GeenOntwerp {
  const { seed = 1, iteraties, tijd = 10 } = vraag.opgave;
  const { klok = Date.now, gestopt, oplosser, start = [], elders, voortgang } = vraag;
  const regels: Zoekregels = { seed, klok, tijdMs: tijd * 1000, iteraties, gestopt, oplosser };
  const [enige, ...meer] = lagen;
  if (!enige) throw new RangeError('a design has at least one layer');
  if (meer.length > 0) return solveLagen({ ...regels, lagen, start, elders, voortgang });
  const antwoord = solveLaag({
    ...regels,
    opgave: enige,
    start: start[0] ?? [],
    elders: elders && (() => elders()?.[0]),
    voortgang: ({ labels, ...stand }) => voortgang?.({ ...stand, lagen: [labels] }),
  });
  if (!antwoord.kaart)
    return { soort: 'geen', laag: 0, uitleg: antwoord.uitleg, iteraties: antwoord.iteraties };
  const { labels, waarde, grens, gat, bewezen } = antwoord.kaart;
  return {
    soort: 'ontwerp',
    lagen: [{ labels, waarde }],
    waarde,
    grens,
    gat,
    bewezen,
    iteraties: antwoord.iteraties,
  };
}
