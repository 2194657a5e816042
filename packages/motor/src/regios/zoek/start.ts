import { below, connectedParts, membersOf, type Toeval } from '../../grond/index.ts';
import { canonical } from '../../partitie/index.ts';
import type { Kern } from '../opgave/kern.ts';
import { drawTree, subtreeOf, subtreeWeights } from './boom.ts';

/** Numbers of regions that the band on their number and that on their weight leave possible. */
function countRange(kern: Kern): { readonly laag: number; readonly hoog: number } {
  const laag = Math.max(kern.minAantal, Math.ceil(kern.totaal / kern.maximum - 1e-9));
  const hoog = Math.min(
    kern.maxAantal,
    kern.n,
    kern.minimum > 0 ? Math.floor(kern.totaal / kern.minimum + 1e-9) : kern.n,
  );
  return { laag: Math.min(laag, kern.n), hoog: Math.max(hoog, Math.min(laag, kern.n)) };
}

/** A given map as slots of blocks, regions cut into connected pieces; the largest piece keeps the number. */
export function fromLabels(kern: Kern, labels: ArrayLike<number>): Int32Array {
  const eigen = canonical(labels);
  const perBlok = Int32Array.from(kern.leden, (l) => eigen[l[0]!]!);
  const metCel = canonicalPairs(perBlok, kern.cel);
  const delen = kern.aaneengesloten ? connectedParts(kern.net, metCel) : canonical(metCel);
  const stukken = membersOf(delen);
  const omvang = (s: readonly number[]): number => s.reduce((x, v) => x + kern.leden[v]!.length, 0);
  const houder = new Map<number, number>();
  stukken.forEach((s, k) => {
    const oud = perBlok[s[0]!]!;
    const vorige = houder.get(oud);
    if (vorige === undefined || omvang(stukken[vorige]!) < omvang(s)) houder.set(oud, k);
  });
  let nieuw = Math.max(-1, ...eigen) + 1;
  const nummer = stukken.map((s, k) => (houder.get(perBlok[s[0]!]!) === k ? perBlok[s[0]!]! : nieuw++));
  return compact(
    kern,
    delen.map((d) => nummer[d]!),
  );
}

/** Slot numbers below 2n; where homes are counted the numbers of today are kept. */
function compact(kern: Kern, slots: Int32Array): Int32Array {
  return kern.thuis.naar.length > 0 ? slots : canonical(slots);
}

function canonicalPairs(x: Int32Array, y: Int32Array): Int32Array {
  const nummer = new Map<string, number>();
  return x.map((a, k) => {
    const sleutel = `${a}|${y[k]}`;
    const c = nummer.get(sleutel) ?? nummer.size;
    nummer.set(sleutel, c);
    return c;
  });
}

/** Every block by itself. */
export function singles(kern: Kern): Int32Array {
  return Int32Array.from({ length: kern.n }, (_, v) => v);
}

/**
 * A random map of `aantal` regions from spanning trees: each connected part gets regions by its weight, and
 * is cut in two, and again, at the tree edge that leaves both sides nearest a whole number of regions.
 */
export function fromTrees(kern: Kern, aantal: number, toeval: Toeval): Int32Array {
  const delen = membersOf(canonicalPairs(connectedParts(kern.net), kern.cel));
  const massa = delen.map((d) => d.reduce((s, v) => s + kern.gewicht[v]!, 0));
  const per = shareOut(massa, aantal, kern.totaal, delen);
  const slots = new Int32Array(kern.n);
  let volgende = 0;
  delen.forEach((deel, k) => {
    const werk: { deel: readonly number[]; m: number }[] = [{ deel, m: per[k]! }];
    for (let stuk = werk.pop(); stuk; stuk = werk.pop()) {
      if (stuk.m <= 1 || stuk.deel.length <= 1) {
        for (const v of stuk.deel) slots[v] = volgende;
        volgende++;
        continue;
      }
      werk.push(...halve(kern, stuk.deel, stuk.m, toeval));
    }
  });
  return slots;
}

/** Largest remainders: at least one region for each part, never more than it has units. */
function shareOut(
  massa: readonly number[],
  aantal: number,
  totaal: number,
  delen: readonly (readonly number[])[],
): number[] {
  const per = massa.map(() => 1);
  for (let rest = aantal - delen.length; rest > 0; rest--) {
    let best = -1;
    let tekort = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < per.length; k++) {
      const t = (massa[k]! / Math.max(totaal, 1e-9)) * aantal - per[k]!;
      if (per[k]! < delen[k]!.length && t > tekort) {
        best = k;
        tekort = t;
      }
    }
    if (best < 0) break;
    per[best] = per[best]! + 1;
  }
  return per;
}

/** Cuts connected units meant for m ≥ 2 regions in two: the best edge of a few random trees. */
function halve(
  kern: Kern,
  deel: readonly number[],
  m: number,
  toeval: Toeval,
): { deel: readonly number[]; m: number }[] {
  let laagst = Number.POSITIVE_INFINITY;
  let binnen = new Uint8Array(deel.length);
  let links = 1;
  for (let poging = 0; poging < 4; poging++) {
    const boom = drawTree(kern.net, deel, toeval);
    const som = subtreeWeights(boom, (k) => kern.gewicht[deel[k]!]!);
    const wortel = boom.orde[0]!;
    const doel = som[wortel]! / m;
    for (let k = 0; k < som.length; k++) {
      if (k === wortel) continue;
      const j = Math.min(m - 1, Math.max(1, Math.round(doel > 0 ? som[k]! / doel : 1)));
      const af = Math.abs(som[k]! - j * doel);
      if (af >= laagst) continue;
      laagst = af;
      binnen = subtreeOf(boom, k) as Uint8Array<ArrayBuffer>;
      links = j;
    }
  }
  return [
    { deel: deel.filter((_, k) => binnen[k] === 1), m: links },
    { deel: deel.filter((_, k) => binnen[k] === 0), m: m - links },
  ];
}

/** Draws how many regions to aim for, near `wens` where there is one. */
export function drawCount(kern: Kern, wens: number, toeval: Toeval): number {
  const { laag, hoog } = countRange(kern);
  if (wens >= laag && wens <= hoog) {
    const zwaai = Math.max(1, Math.round(wens * 0.1));
    return Math.min(hoog, Math.max(laag, wens - zwaai + below(toeval, 2 * zwaai + 1)));
  }
  return laag + below(toeval, Math.min(hoog - laag, 200) + 1);
}
