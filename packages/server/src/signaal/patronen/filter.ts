import { z } from '@hono/zod-openapi';
import { nearestSpelling } from '@samenhang/core';
import { NADEN, PATROONFILTERS, type Patroonfilter } from '@samenhang/core/signaal';
import type { Bron } from '../../bron/index.ts';
import { invalidInput, type Problem } from '../../http/openbaar/index.ts';

/** Only the signals that have this. */
export interface Filter {
  readonly soort: Patroonfilter;
  readonly waarde: string;
}

/** What may be asked for that; where more are given, the first of these counts. */
export const filtervraag = {
  taak: z
    .string()
    .optional()
    .openapi({ description: 'Alleen signalen over deze taak uit /taken.', example: 'jeugdhulp' }),
  naad: z
    .enum(NADEN)
    .optional()
    .openapi({ description: 'Alleen signalen met deze naad.', example: 'regiogrens' }),
  wet: z
    .string()
    .optional()
    .openapi({ description: 'Alleen signalen over deze wet, zoals /taken die noemt.', example: 'Jeugdwet' }),
};

type Gevraagd = { readonly [S in Patroonfilter]?: string | undefined };

/** Every value that there is. */
function valuesOf(bron: Bron, soort: Patroonfilter): readonly string[] {
  const { taken } = bron.pakket.takenboek;
  if (soort === 'naad') return NADEN;
  return [...new Set(taken.map((rij) => (soort === 'taak' ? rij.taak : rij.wet)))];
}

/** What was asked of these; or that there is no such value. */
export function readFilter(
  bron: Bron,
  vraag: Gevraagd,
): { readonly ok: true; readonly filter: Filter | null } | { readonly ok: false; readonly problem: Problem } {
  const soort = PATROONFILTERS.find((een) => vraag[een] !== undefined);
  if (soort === undefined) return { ok: true, filter: null };
  const waarde = vraag[soort] ?? '';
  const keuzes = valuesOf(bron, soort);
  if (keuzes.includes(waarde)) return { ok: true, filter: { soort, waarde } };
  const bedoeld = nearestSpelling(waarde, keuzes);
  const fout = { plaats: 'query', veld: soort, code: 'ongeldige-waarde', waarde, keuzes } as const;
  return { ok: false, problem: invalidInput([bedoeld === undefined ? fout : { ...fout, bedoeld }]) };
}

/** That one of these was asked where nothing is narrowed down, as of a parameter that is not there; else undefined. */
export function refuseFilter(vraag: Gevraagd, keuzes: readonly string[]): Problem | undefined {
  const veld = PATROONFILTERS.find((een) => vraag[een] !== undefined);
  return veld === undefined
    ? undefined
    : invalidInput([{ plaats: 'query', veld, code: 'onbekende-parameter', keuzes }]);
}
