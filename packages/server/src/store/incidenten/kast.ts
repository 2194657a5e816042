import { incidentSchema } from '@samenhang/core/antwoorden';
import { standOf } from '@samenhang/core/incident';
import type { Stukbereik } from '../stukken/bereik.ts';
import type { Stuk } from '../stukken/vormen.ts';

/** Brings what everybody may read, and when it comes back, up to this version of an incident, in the same transaction. */
export async function showIncident(bereik: Stukbereik, stuk: Stuk, nu: string): Promise<void> {
  const gelezen = incidentSchema.safeParse(stuk.inhoud);
  if (!gelezen.success || stuk.organisatie === null) return;
  const { terugkijken, openbaarSinds } = standOf(gelezen.data.verloop);
  const weg = stuk.verwijderdOp !== null;
  await bereik.openbaar.putIncident({
    stuk: stuk.id,
    organisatie: stuk.organisatie,
    terugkijken: weg ? null : terugkijken,
    inhoud: weg || openbaarSinds === null ? null : JSON.stringify(gelezen.data),
    gewijzigd_op: nu,
  });
}
