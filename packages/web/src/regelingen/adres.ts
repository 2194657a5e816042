import { day, known, parseMet, type Ruw, type Stand, whole } from '../adres/index.ts';

/** What the address says of the regelingen. */
export interface Regelingenkeuze {
  /** The day of the regelingen (ISO). */
  readonly datum?: string;
  /** From how many shared ones two gemeenten have a band. */
  readonly drempel?: number;
}

export function parseRegelingen(ruw: Ruw): Regelingenkeuze {
  return known<Regelingenkeuze>({ datum: day(ruw.datum), drempel: whole(ruw.drempel, 1, 99) });
}

/** The address of the page of regelingen. */
export type Regelingenadres = Stand & Regelingenkeuze;

export function parseRegelingenadres(ruw: Ruw): Regelingenadres {
  return parseMet(ruw, parseRegelingen(ruw));
}
