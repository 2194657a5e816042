import { presentIncidenten } from '@samenhang/core/incident';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { readAll } from './openbaar.ts';

/** The incidents that organisations made public and that fit these words. */
export async function searchIncidenten(opslag: Opslag, zoekterm: string) {
  const { incidenten } = presentIncidenten(await readAll(opslag), { zoek: zoekterm }, today());
  return incidenten.map(({ id, titel, organisatie }) => ({
    titel,
    onder: organisatie.naam,
    pad: `/agenda/incidenten/${id}`,
  }));
}
