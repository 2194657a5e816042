import { majorityOf, measureMacht } from '../macht/index.ts';
import type { OpleggerAntwoord } from './antwoord.ts';
import { findGetal, type Lichaam } from './geld.ts';

const TELLINGEN = ['stemgewicht', 'zetels'] as const;

/**
 * How heavy the vote of a participant is, and how often it decides: by weight of vote, else by seats. Null where these are
 * not known of every participant: then nobody can tell what a share is worth.
 */
export function weighStem({ beeld, deelnemers }: Lichaam, deelnemer: string): OpleggerAntwoord['stem'] {
  const plek = deelnemers.indexOf(deelnemer);
  for (const telling of TELLINGEN) {
    const gewichten = deelnemers.flatMap((d) => findGetal(beeld, { veld: telling, deelnemer: d }) ?? []);
    const totaal = gewichten.reduce((a, b) => a + b, 0);
    const gewicht = gewichten[plek];
    if (gewichten.length < deelnemers.length || gewicht === undefined || totaal <= 0) continue;
    const genoemd = findGetal(beeld, { veld: 'stemdrempel' });
    const drempel = genoemd ?? majorityOf(gewichten);
    const macht = measureMacht({ gewichten, drempel })?.[plek];
    return {
      telling,
      gewicht,
      totaal,
      aandeel: gewicht / totaal,
      drempel,
      gewoneMeerderheid: genoemd === null,
      banzhaf: macht?.banzhaf ?? null,
      shapley: macht?.shapley ?? null,
    };
  }
  return null;
}
