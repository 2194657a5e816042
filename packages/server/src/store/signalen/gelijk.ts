import {
  compareSignalen,
  GELIJKENIS_VANAF,
  type Kenmerk,
  type Signaalinhoud,
  searchWordsOf,
} from '@samenhang/core/signaal';
import type { Adapter } from '../adapter.ts';
import type { Signaalbereik } from './bereik.ts';
import { readInhoud, showAll } from './toon.ts';
import type { Signaal } from './vormen.ts';
import { hasAnyWord } from './zoek.ts';

/** So many are compared, newest first, and so many are proposed at most. */
const vergelekenHoogstens = 200;
const voorgesteldHoogstens = 10;

export interface Gelijkend {
  readonly signaal: Signaal;
  readonly score: number;
  readonly gedeeld: readonly Kenmerk[];
}

/** Open signals that this person may read and that say what this one says, the likest first. */
export async function findGelijkend(
  bereik: Signaalbereik,
  soort: Adapter['soort'],
  inhoud: Signaalinhoud,
  behalve: string | undefined,
): Promise<Gelijkend[]> {
  const woorden = searchWordsOf(inhoud);
  if (woorden.length === 0) return [];
  const rijen = await bereik
    .select('lezen')
    .where('signaal.staat', '=', 'open')
    .where('signaal.id', '<>', behalve ?? '')
    .where(hasAnyWord(soort, woorden))
    .selectAll('signaal')
    .orderBy('signaal.volgnummer', 'desc')
    .limit(vergelekenHoogstens)
    .execute();
  const gelijk = rijen
    .map((rij) => ({ rij, ...compareSignalen(inhoud, readInhoud(rij)) }))
    .filter(({ score }) => score >= GELIJKENIS_VANAF)
    .sort((a, b) => b.score - a.score || b.rij.volgnummer - a.rij.volgnummer)
    .slice(0, voorgesteldHoogstens);
  const signalen = await showAll(
    bereik.db,
    gelijk.map(({ rij }) => rij),
  );
  return gelijk.flatMap(({ score, gedeeld }, k) => {
    const signaal = signalen[k];
    return signaal ? [{ signaal, score, gedeeld }] : [];
  });
}
