import { orNull } from '../antwoord/index.ts';
import type { Vergelijking } from './vergelijking.ts';

/** Nesting and likeness of two indelingen as plain JSON; `null` = undefined. */
export interface Maatweergave {
  readonly nesting: {
    readonly aInB: number | null;
    readonly bInA: number | null;
    readonly aInBInwoners: number | null;
    readonly bInAInwoners: number | null;
  };
  readonly gelijkenis: {
    readonly aantalGemeenten: number;
    readonly rand: number | null;
    readonly ari: number | null;
    readonly nmi: number | null;
    /** In bits. */
    readonly vi: number | null;
  };
}

/** Presents what was measured between two indelingen as plain JSON. */
export function presentMaten({ nesting, gelijkenis }: Vergelijking): Maatweergave {
  return {
    nesting: {
      aInB: orNull(nesting.aInB),
      bInA: orNull(nesting.bInA),
      aInBInwoners: orNull(nesting.aInBInwoners),
      bInAInwoners: orNull(nesting.bInAInwoners),
    },
    gelijkenis: {
      aantalGemeenten: gelijkenis.aantal,
      rand: orNull(gelijkenis.rand),
      ari: orNull(gelijkenis.ari),
      nmi: orNull(gelijkenis.nmi),
      vi: orNull(gelijkenis.vi),
    },
  };
}
