import { crossTable } from './kruistabel.ts';
import type { Overdekking } from './overdekking.ts';

/** How alike two partitions are. */
export interface Gelijkenis {
  /** Units in exactly one region of both: those compared. */
  readonly aantal: number;
  /** Rand (1971): share of pairs on which both agree, together or apart. 0–1. */
  readonly rand: number;
  /** Adjusted Rand, Hubert & Arabie (1985): 1 = equal, 0 = as expected by chance. */
  readonly ari: number;
  /** Normalised mutual information, 2·I(A;B) / (H(A) + H(B)). 0–1. */
  readonly nmi: number;
  /** Variation of information, Meilă (2007): H(A) + H(B) − 2·I(A;B), in bits. 0 = equal. */
  readonly vi: number;
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Shannon entropy in bits. */
function entropy(counts: Iterable<number>, n: number): number {
  let h = 0;
  for (const c of counts) if (c > 0) h -= (c / n) * Math.log2(c / n);
  return h;
}

function sumBy(cellen: readonly { a: number; b: number; omvang: number }[], key: 'a' | 'b'): number[] {
  const som = new Map<number, number>();
  for (const cel of cellen) som.set(cel[key], (som.get(cel[key]) ?? 0) + cel.omvang);
  return [...som.values()];
}

/** Adjusted Rand; 1 where both put all together or both put all apart (0/0 by the formula). */
function adjustedRand(samen: number, samenA: number, samenB: number, totaal: number): number {
  const verwacht = totaal === 0 ? 0 : (samenA * samenB) / totaal;
  const hoogst = (samenA + samenB) / 2;
  return hoogst === verwacht ? 1 : (samen - verwacht) / (hoogst - verwacht);
}

/**
 * Rand, adjusted Rand, normalised mutual information and variation of information of two covers,
 * over the units that lie in exactly one region of both. All NaN where there are none.
 * Two partitions of a single block each (no entropy) have NMI 1.
 */
export function likeness(a: Overdekking, b: Overdekking): Gelijkenis {
  const cellen = crossTable(a, b, 'eenduidig');
  const n = cellen.reduce((som, cel) => som + cel.omvang, 0);
  if (n === 0) return { aantal: 0, rand: Number.NaN, ari: Number.NaN, nmi: Number.NaN, vi: Number.NaN };
  const perA = sumBy(cellen, 'a');
  const perB = sumBy(cellen, 'b');
  const samen = cellen.reduce((som, cel) => som + pairs(cel.omvang), 0);
  const samenA = perA.reduce((som, x) => som + pairs(x), 0);
  const samenB = perB.reduce((som, x) => som + pairs(x), 0);
  const totaal = pairs(n);
  const hA = entropy(perA, n);
  const hB = entropy(perB, n);
  const hAB = entropy(
    cellen.map((cel) => cel.omvang),
    n,
  );
  const mutual = hA + hB - hAB;
  return {
    aantal: n,
    rand: totaal === 0 ? 1 : (totaal + 2 * samen - samenA - samenB) / totaal,
    ari: adjustedRand(samen, samenA, samenB, totaal),
    nmi: hA + hB === 0 ? 1 : (2 * mutual) / (hA + hB),
    // Rounding can leave −1e-17 where the partitions are equal.
    vi: Math.max(0, 2 * hAB - hA - hB),
  };
}
