/** The work itself, the same in every kind of worker: it differs only in how a worker hears and speaks. */

import type { LpSolver } from '@samenhang/motor';
import { Melder } from './melder.ts';
import type { Fase, Rekenfout } from './poort.ts';
import { type AntwoordVan, type Soort, type StandVan, type Taak, werkwijzen } from './taken/index.ts';

/** What a worker is given. */
export interface Opdracht<S extends Soort = Soort> {
  readonly taak: Taak<S>;
  readonly seed: number;
}

/** What a worker tells. The last word is `antwoord` or `fout`. */
export type Bericht<S extends Soort = Soort> =
  | { readonly soort: 'fase'; readonly fase: Fase }
  | { readonly soort: 'stand'; readonly stand: StandVan[S] }
  | { readonly soort: 'antwoord'; readonly antwoord: AntwoordVan[S] }
  | { readonly soort: 'fout'; readonly fout: Rekenfout };

interface Werker<S extends Soort> {
  readonly tell: (bericht: Bericht<S>) => void;
  /** Asked often: true ends the work with the best so far. */
  readonly gestopt: () => boolean;
  readonly loadSolver: () => Promise<LpSolver>;
  /** What workers on the same question tell each other; absent where this one works alone. */
  readonly gedeeld?: Uitwisseling | undefined;
}

interface Uitwisseling {
  offer(waarde: number, lagen: readonly ArrayLike<number>[]): void;
  news(): Int32Array | undefined;
}

function faultOf(
  code: Rekenfout['code'],
  error: unknown,
): { readonly soort: 'fout'; readonly fout: Rekenfout } {
  return { soort: 'fout', fout: { code, melding: error instanceof Error ? error.message : String(error) } };
}

/** Does a task and tells of it; never throws. */
export async function doTaak<S extends Soort>({ taak, seed }: Opdracht<S>, werker: Werker<S>): Promise<void> {
  const { tell, gestopt, loadSolver, gedeeld } = werker;
  const wijze = werkwijzen[taak.soort];
  let oplosser: LpSolver | undefined;
  if ('exact' in taak.vraag && taak.vraag.exact === true) {
    tell({ soort: 'fase', fase: 'laden' });
    try {
      oplosser = await loadSolver();
    } catch (error) {
      tell(faultOf('oplosser', error));
      return;
    }
  }
  tell({ soort: 'fase', fase: 'rekenen' });
  const klok = (): number => performance.now();
  const melder = new Melder<StandVan[S]>((stand) => tell({ soort: 'stand', stand }), klok);
  // A bound is worth telling at once: the round of the proof after it may not end in time.
  let laagste = Number.POSITIVE_INFINITY;
  try {
    const antwoord = wijze.solve(taak.vraag, {
      seed,
      elders: gedeeld && (() => gedeeld.news()),
      klok,
      oplosser,
      voortgang: (stand) => {
        const gevonden = gedeeld && wijze.gedeeld?.gevonden(stand);
        if (gevonden) gedeeld.offer(gevonden.waarde, gevonden.lagen);
        const grens = 'grens' in stand && stand.grens !== undefined ? stand.grens : laagste;
        const isLager = grens < laagste;
        laagste = Math.min(laagste, grens);
        melder.take(stand, isLager);
      },
      gestopt: () => {
        melder.flush();
        return gestopt();
      },
    });
    melder.flush(true);
    tell({ soort: 'antwoord', antwoord });
  } catch (error) {
    tell(faultOf(error instanceof RangeError ? 'vraag' : 'kapot', error));
  }
}
