import { tidy } from '../grond/index.ts';
import { bestOfAll, weinigEenheden } from './onmogelijk/klein.ts';
import { explain, explainAtOnce, type Uitleg } from './onmogelijk/onmogelijk.ts';
import { checkOpgave } from './opgave/opgave.ts';
import { searchRegions } from './zoek/zoek.ts';
import type { RegioKaart, ZoekVraag } from './zoekvraag.ts';

export type RegioVraag = Omit<ZoekVraag, 'eersteGeldige'>;

export type RegioAntwoord =
  | ({ readonly soort: 'kaart' } & RegioKaart)
  | { readonly soort: 'geen'; readonly uitleg: Uitleg; readonly iteraties: number };

/**
 * Divides units in regions under constraints, as well as can be found; or says why not.
 *
 * First what is impossible by structure is told at once. Of a few units all maps are looked at. Else search takes at most 80 % of the time while it
 * has found nothing; the rest is for finding which constraints do not go together. Never an endless run,
 * and never a map that breaks a constraint: what is returned was checked from scratch.
 *
 * @example
 * regionalise({
 *   opgave: { n: 4, gewicht: [1, 1, 1, 1], verbindingen: [[0, 1], [1, 2], [2, 3]],
 *             minimum: 2, aantal: { min: 2, max: 2 }, doel: { snede: 1 } },
 * });
 * // { soort: 'kaart', labels: [0, 0, 1, 1], waarde: -1, snede: 1, … }
 * @throws RangeError when the parts of the question do not fit each other.
 */
export function regionalise(vraag: RegioVraag): RegioAntwoord {
  checkOpgave(vraag.opgave);
  const uitleg = explainAtOnce(vraag.opgave);
  if (uitleg) return { soort: 'geen', uitleg, iteraties: 0 };
  if (vraag.opgave.n <= weinigEenheden) return tryAll(vraag);
  const klok = vraag.klok ?? Date.now;
  const tijdMs = vraag.tijdMs ?? 10_000;
  const begin = klok();
  let heeft = false;
  const { kaart, iteraties } = searchRegions({
    ...vraag,
    tijdMs,
    gestopt: () => (vraag.gestopt?.() ?? false) || (!heeft && klok() - begin > tijdMs * 0.8),
    voortgang: (stand) => {
      heeft = true;
      vraag.voortgang?.(stand);
    },
  });
  if (kaart) return { soort: 'kaart', ...kaart };
  return {
    soort: 'geen',
    iteraties,
    uitleg: explain({
      opgave: vraag.opgave,
      tijdMs: Math.max(0, tijdMs - (klok() - begin)),
      klok,
      seed: vraag.seed,
      gestopt: vraag.gestopt,
    }),
  };
}

/** Of a few units: the best of all maps, proven, whatever time there is. */
function tryAll({ opgave, start, seed, voortgang }: RegioVraag): RegioAntwoord {
  const beste = bestOfAll(opgave, start);
  if (!beste) return { soort: 'geen', uitleg: explain({ opgave, seed }), iteraties: 0 };
  const waarde = tidy(beste.waarde);
  voortgang?.({ waarde, labels: beste.labels, iteraties: 0, grens: waarde });
  return { soort: 'kaart', ...beste, waarde, grens: waarde, gat: 0, bewezen: true, iteraties: 0 };
}
