/** What changed between two versions of what an organisation adds: for its history. */
import type { Aanvulregel, Aanvulwaarde } from './regel.ts';
import { equalWaarde, keyOfRegel, sameBron } from './vorm.ts';

/** One value that came, went or changed. */
export interface Regelverschil {
  readonly soort: 'nieuw' | 'weg' | 'waarde' | 'bron';
  /** As it stands afterwards; what went, as it stood. */
  readonly regel: Aanvulregel;
  /** What stood there before; undefined where there was nothing. */
  readonly was?: Aanvulwaarde;
}

function changeOf(regel: Aanvulregel, er: Aanvulregel | undefined): Regelverschil[] {
  if (!er) return [{ soort: 'nieuw', regel }];
  if (!equalWaarde(er.waarde, regel.waarde)) return [{ soort: 'waarde', regel, was: er.waarde }];
  return sameBron(er.bron, regel.bron) ? [] : [{ soort: 'bron', regel, was: er.waarde }];
}

/** Each value that is other than it was, in the order in which they stand; then what went. */
export function compareRegels(
  was: readonly Aanvulregel[],
  wordt: readonly Aanvulregel[],
): readonly Regelverschil[] {
  const oud = new Map(was.map((regel) => [keyOfRegel(regel), regel]));
  const nieuw = new Set(wordt.map(keyOfRegel));
  return [
    ...wordt.flatMap((regel) => changeOf(regel, oud.get(keyOfRegel(regel)))),
    ...was
      .filter((regel) => !nieuw.has(keyOfRegel(regel)))
      .map((regel): Regelverschil => ({ soort: 'weg', regel, was: regel.waarde })),
  ];
}
