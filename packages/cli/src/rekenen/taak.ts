import type { AntwoordVan, Leiding, Soort, Taak } from '@samenhang/rekenen';
import { Draden } from '@samenhang/rekenen/draden';
import { nl } from '@samenhang/taal';
import { Bevinding, type Schrijver } from '../uitvoer/index.ts';
import { onderbroken } from './loop.ts';

/**
 * Has a task done in threads of this program, one for each seed, and tells of threads that were lost.
 * @throws RangeError when the question does not fit itself.
 * @throws Bevinding when there is no answer.
 */
export async function runTaak<S extends Soort>(
  taak: Taak<S>,
  seeds: readonly number[],
  schrijver: Schrijver,
  leiding: Leiding<S>,
): Promise<AntwoordVan[S]> {
  const uitkomst = await new Draden(seeds).reken(taak, leiding);
  if (uitkomst.ok) {
    if (uitkomst.verloren > 0) schrijver.fout(nl.rekenen.verloren(uitkomst.verloren));
    return uitkomst.antwoord;
  }
  const { code, melding } = uitkomst.fout;
  if (code === 'vraag') throw new RangeError(melding);
  throw new Bevinding(`${nl.rekenen.fouten[code]} (${melding})`, code === 'gestopt' ? onderbroken : 1);
}
