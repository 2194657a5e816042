import type { Generated } from 'kysely';

/** What somebody with a link said of a piece. */
export interface Opmerkingrij {
  volgnummer: Generated<number>;
  id: string;
  stuk: string;
  /** As they call themselves: nobody has checked it. */
  naam: string;
  tekst: string;
  gemaakt_op: string;
  /** The member who said it; null where it was somebody with a link. */
  wie: string | null;
}
