import { type Gelijkenis, likeness } from '@samenhang/motor';
import type { Atlas, Editie } from '../atlas/index.ts';
import { buildRecept, type Recept } from '../congruentie/index.ts';
import { nesting } from './nesting.ts';
import { moves, type Verplaatsingen } from './verplaatsing.ts';

/** Everything measured between two indelingen of one atlas. */
export interface Vergelijking {
  readonly recept: Recept;
  /** Nesting both ways, by number of gemeenten and by inhabitants (gemeenten of unknown size left out). */
  readonly nesting: {
    readonly aInB: number;
    readonly bInA: number;
    readonly aInBInwoners: number;
    readonly bInAInwoners: number;
  };
  readonly gelijkenis: Gelijkenis;
  readonly verplaatsingen: Verplaatsingen;
}

/** Compares two indelingen of the same atlas: nesting, likeness, and the moves between them. */
export function compareEdities(atlas: Atlas, a: Editie, b: Editie): Vergelijking {
  return {
    recept: buildRecept(
      atlas,
      [a, b],
      'nesting(A in B) = Σ over a van max over b van |a ∩ b| / aantal gemeenten in beide; Rand; ARI; NMI; VI (bits)',
    ),
    nesting: {
      aInB: nesting(a.overdekking, b.overdekking),
      bInA: nesting(b.overdekking, a.overdekking),
      aInBInwoners: nesting(a.overdekking, b.overdekking, atlas.inwoners),
      bInAInwoners: nesting(b.overdekking, a.overdekking, atlas.inwoners),
    },
    gelijkenis: likeness(a.overdekking, b.overdekking),
    verplaatsingen: moves(a.overdekking, b.overdekking),
  };
}
