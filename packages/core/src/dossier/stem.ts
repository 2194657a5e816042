import { majorityOf, measureMacht } from '../macht/index.ts';
import type { OpleggerAntwoord } from './antwoord.ts';
import { findGetal, type Lichaam } from './geld.ts';

const TELLINGEN = ['stemgewicht', 'zetels'] as const;

type Stem = NonNullable<OpleggerAntwoord['stem']>;

/**
 * How heavy the vote of each participant is, and how often it decides, by participant: by weight of vote, else by seats.
 * Empty where these are not known of every participant: then nobody can tell what a share is worth.
 */
export function weighStemmen({ beeld, deelnemers }: Lichaam): ReadonlyMap<string, Stem> {
  for (const telling of TELLINGEN) {
    const gewichten = deelnemers.flatMap((d) => findGetal(beeld, { veld: telling, deelnemer: d }) ?? []);
    const totaal = gewichten.reduce((a, b) => a + b, 0);
    if (gewichten.length < deelnemers.length || totaal <= 0) continue;
    const genoemd = findGetal(beeld, { veld: 'stemdrempel' });
    const drempel = genoemd ?? majorityOf(gewichten);
    const macht = measureMacht({ gewichten, drempel });
    return new Map(
      gewichten.map((gewicht, plek) => [
        deelnemers[plek] ?? '',
        {
          telling,
          gewicht,
          totaal,
          aandeel: gewicht / totaal,
          drempel,
          gewoneMeerderheid: genoemd === null,
          banzhaf: macht?.[plek]?.banzhaf ?? null,
          shapley: macht?.[plek]?.shapley ?? null,
        },
      ]),
    );
  }
  return new Map();
}

/** The vote of one participant; null where votes are not known of every participant. */
export function weighStem(lichaam: Lichaam, deelnemer: string): OpleggerAntwoord['stem'] {
  return weighStemmen(lichaam).get(deelnemer) ?? null;
}
