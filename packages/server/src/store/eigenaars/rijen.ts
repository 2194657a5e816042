import type { Eigenaarstap, Noteerder } from '@samenhang/core';
import type { Generated } from 'kysely';

/** What an owner of a body noted, in order; nothing in it is ever changed. */
export interface Eigenaarstaprij extends Eigenaarstap {
  volgnummer: Generated<number>;
  stuk: string;
  tekst: string;
  /** As what it was noted; null of a task, and of what was noted before this was kept. */
  door: Noteerder | null;
  wie: string;
  /** ISO 8601, UTC. */
  op: string;
}

/** That somebody was reminded of something of this piece. */
export interface Herinneringrij {
  stuk: string;
  kenmerk: string;
  persoon: string;
  op: string;
}
