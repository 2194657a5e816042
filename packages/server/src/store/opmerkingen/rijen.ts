import type { Generated } from 'kysely';
import type { Samensleutelrij, Samentekstrij } from '../samen/rijen.ts';

/** What was said of a piece: by a member, or by somebody with a link. */
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
  /** What on the map it is about: `gemeente GM0344`, or `regio GM0344`: the region in which that lies; null: the whole. */
  plek: Generated<string | null>;
  /** The version of the piece that was seen; null where that is not known. */
  bij_versie: Generated<number | null>;
  /** JSON: the persons who are mentioned in it. */
  noemt: Generated<string>;
  /** 0 while those are not written to yet. */
  verteld: Generated<number>;
  opgelost_op: Generated<string | null>;
  opgelost_wie: Generated<string | null>;
  /** In the bin, from which it goes for good with its term. */
  verwijderd_op: Generated<string | null>;
}

/** Somebody who has a piece open, in one window. */
interface Aanwezigrij {
  venster: string;
  stuk: string;
  persoon: string;
  /** When that was seen last. */
  gezien_op: string;
}

/** What everybody may see of a piece: one version of it, in a row of its own, so that nothing else can be read there. */
interface Vrijgaverij {
  stuk: string;
  versie: number;
  soort: string;
  titel: string;
  inhoud: string;
  wie: string;
  gemaakt_op: string;
}

/** The tables by which people work on a piece or a text together. */
export interface Samenwerktabellen {
  readonly opmerking: Opmerkingrij;
  readonly aanwezig: Aanwezigrij;
  readonly vrijgave: Vrijgaverij;
  readonly samentekst: Samentekstrij;
  readonly samensleutel: Samensleutelrij;
}
