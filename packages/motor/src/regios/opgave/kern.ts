import {
  buildNetwerk,
  connectedParts,
  membersOf,
  type Netwerk,
  Unie,
  type Verbinding,
} from '../../grond/index.ts';
import {
  canonical,
  contract,
  type Labels,
  type Paargewichten,
  partitionValue,
} from '../../partitie/index.ts';
import { inUnits, unitOf } from './gewicht.ts';
import { checkOpgave, type Opgave } from './opgave.ts';

/** Sparse rows: partners of v are naar[start[v] .. start[v + 1]), each with a number. */
interface Rijen {
  readonly start: Int32Array;
  readonly naar: Int32Array;
  readonly maat: Float64Array;
}

/**
 * The question as the search sees it. What must stay together and is connected is one block; edges
 * that no region can use (over a wall, out of a locked region) are gone from the graph; the value of a
 * map is that of its blocks plus `vast`.
 */
export interface Kern {
  readonly n: number;
  /** Block of each unit. */
  readonly blok: Labels;
  readonly leden: readonly number[][];
  /** In the unit of `unitOf`, as are the bounds: added up without rounding. */
  readonly gewicht: Float64Array;
  readonly totaal: number;
  /** Edges that a region may use. */
  readonly net: Netwerk;
  readonly aaneengesloten: boolean;
  /** Blocks of different cells never share a region. */
  readonly cel: Int32Array;
  readonly minimum: number;
  readonly maximum: number;
  readonly minAantal: number;
  readonly maxAantal: number;
  /** Pairs that must (+1) or may not (−1) share a region and that blocks do not settle. */
  readonly paren: Rijen;
  /** Pairs that may not share a region and yet must: no map is valid while there are any. */
  readonly tegenspraak: number;
  /** What pairs are worth: dense, or sparse where only edges count. */
  readonly w: Float64Array | undefined;
  readonly ijl: Rijen;
  /** What no division of the blocks changes. */
  readonly vast: number;
  /** Of each block, how many units come from which region of today; for counting moves. */
  readonly thuis: Rijen;
  readonly verplaatsingen: number;
}

/** Pairs of units that a question keeps together, locks included. */
export function togetherPairs(o: Opgave): Verbinding[] {
  const { vandaag } = o;
  if (!vandaag) return [...(o.samen ?? [])];
  const vast = new Set(o.vasteEenheden ?? []);
  const regios = new Set(o.vasteRegios ?? []);
  const eerste = new Map<string, number>();
  const uit: Verbinding[] = [...(o.samen ?? [])];
  const chain = (sleutel: string, v: number): void => {
    const vorige = eerste.get(sleutel);
    if (vorige === undefined) eerste.set(sleutel, v);
    else uit.push([vorige, v]);
  };
  for (let v = 0; v < o.n; v++) {
    const regio = vandaag[v]!;
    if (regios.has(regio)) chain(`regio ${regio}`, v);
    else if (vast.has(v) && regio >= 0) chain(`vast ${regio}`, v);
  }
  return uit;
}

/** Pairs of units that a question keeps apart, locks included (one pair for two regions of today). */
export function apartPairs(o: Opgave): Verbinding[] {
  const { vandaag } = o;
  const uit: Verbinding[] = [...(o.apart ?? [])];
  if (!vandaag) return uit;
  const eerste = new Map<number, number>();
  for (const v of o.vasteEenheden ?? [])
    if (vandaag[v]! >= 0 && !eerste.has(vandaag[v]!)) eerste.set(vandaag[v]!, v);
  const houders = [...eerste.values()];
  houders.forEach((a, k) => {
    for (const b of houders.slice(k + 1)) uit.push([a, b]);
  });
  return uit;
}

/** Sets of units that must share a region, as labels. */
export function bundle(o: Opgave): Labels {
  const bundel = new Unie(o.n);
  for (const [a, b] of togetherPairs(o)) bundel.join(a, b);
  return canonical(bundel.labels());
}

/** Cells that no region crosses: those of the walls, and every locked region by itself. */
export function cellsOf(o: Opgave): Labels {
  const vaste = new Set(o.vasteRegios ?? []);
  const nummer = new Map<string, number>();
  return Int32Array.from({ length: o.n }, (_, v) => {
    const regio = o.vandaag?.[v] ?? -1;
    const delen = (o.muren ?? []).map((m) => m[v]!);
    const sleutel = [...delen, vaste.has(regio) ? `vast ${regio}` : ''].join('|');
    const c = nummer.get(sleutel) ?? nummer.size;
    nummer.set(sleutel, c);
    return c;
  });
}

/** Edges of a graph whose ends lie in the same cell. */
export function inside(net: Netwerk, cel: Int32Array): Verbinding[] {
  const uit: Verbinding[] = [];
  for (let e = 0; e < net.a.length; e++)
    if (cel[net.a[e]!] === cel[net.b[e]!]) uit.push([net.a[e]!, net.b[e]!]);
  return uit;
}

/**
 * Builds the kernel of a question.
 * @throws RangeError when the question does not fit itself.
 */
export function buildKern(o: Opgave): Kern {
  checkOpgave(o);
  const heel = buildNetwerk(o.n, o.verbindingen);
  const cel = cellsOf(o);
  const bruikbaar = buildNetwerk(o.n, inside(heel, cel));
  const samen = bundle(o);
  const bundel = canonical(samen.map((g, v) => g * o.n + cel[v]!));
  const aaneengesloten = o.aaneengesloten ?? true;
  const blok = aaneengesloten ? canonical(connectedParts(bruikbaar, bundel)) : bundel;
  const leden = membersOf(blok);
  const n = leden.length;
  const eenheid = unitOf(o);
  const gewicht = Float64Array.from(leden, (l) => l.reduce((s, v) => s + inUnits(o.gewicht[v]!, eenheid), 0));
  return {
    n,
    blok,
    leden,
    gewicht,
    totaal: gewicht.reduce((s, g) => s + g, 0),
    net: buildNetwerk(
      n,
      inside(bruikbaar, cel).map(([a, b]): Verbinding => [blok[a]!, blok[b]!]),
    ),
    aaneengesloten,
    cel: Int32Array.from(leden, (l) => cel[l[0]!]!),
    minimum: inUnits(o.minimum ?? 0, eenheid),
    maximum: inUnits(o.maximum ?? Number.POSITIVE_INFINITY, eenheid),
    minAantal: Math.max(1, o.aantal?.min ?? 1),
    maxAantal: o.aantal?.max ?? o.n,
    paren: buildRijen(n, loosePairs(o, blok)),
    tegenspraak: apartPairs(o).filter(([a, b]) => samen[a] === samen[b]).length,
    ...worth(o, heel, blok),
    thuis: homes(o, leden),
    verplaatsingen: o.verplaatsingen ?? Number.POSITIVE_INFINITY,
  };
}

type Drietal = readonly [number, number, number];

function loosePairs(o: Opgave, blok: Labels): Drietal[] {
  const uit: Drietal[] = [];
  const add = (paren: readonly Verbinding[], teken: number): void => {
    for (const [a, b] of paren) {
      const [x, y] = [blok[a]!, blok[b]!];
      if (x !== y) uit.push([x, y, teken], [y, x, teken]);
    }
  };
  add(togetherPairs(o), 1);
  add(apartPairs(o), -1);
  return uit;
}

function worth(o: Opgave, heel: Netwerk, blok: Labels): Pick<Kern, 'w' | 'ijl' | 'vast'> {
  const snede = o.doel.snede ?? 0;
  const n = Math.max(-1, ...blok) + 1;
  const kanten: Drietal[] = [];
  let over = 0;
  for (let e = 0; e < heel.a.length; e++) {
    const [x, y] = [blok[heel.a[e]!]!, blok[heel.b[e]!]!];
    if (x === y || snede === 0) continue;
    over++;
    kanten.push([x, y, snede], [y, x, snede]);
  }
  if (!o.doel.paren) return { w: undefined, ijl: buildRijen(n, kanten), vast: -snede * over };
  const { gewichten, binnen } = contract(o.doel.paren, blok);
  for (const [x, y, s] of kanten) gewichten.w[x * n + y] = gewichten.w[x * n + y]! + s;
  return { w: gewichten.w, ijl: buildRijen(n, []), vast: binnen - snede * over };
}

function homes({ vandaag, verplaatsingen }: Opgave, leden: readonly number[][]): Rijen {
  if (!vandaag || verplaatsingen === undefined) return buildRijen(leden.length, []);
  const eigen = canonical(vandaag);
  return buildRijen(
    leden.length,
    leden.flatMap((l, b) => l.filter((v) => vandaag[v]! >= 0).map((v): Drietal => [b, eigen[v]!, 1])),
  );
}

/** Sparse rows from (row, partner, number); numbers of the same place add up. */
function buildRijen(n: number, cellen: readonly Drietal[]): Rijen {
  const rijen = Array.from({ length: n }, () => new Map<number, number>());
  for (const [r, k, x] of cellen) rijen[r]!.set(k, (rijen[r]!.get(k) ?? 0) + x);
  const start = new Int32Array(n + 1);
  rijen.forEach((rij, r) => {
    start[r + 1] = start[r]! + rij.size;
  });
  const plat = rijen.flatMap((rij) => [...rij]);
  return { start, naar: Int32Array.from(plat, (x) => x[0]), maat: Float64Array.from(plat, (x) => x[1]) };
}

/** What the pairs of blocks inside regions are worth, from scratch, `vast` included. */
export function kernValue(kern: Kern, slot: ArrayLike<number>): number {
  const { n, w, ijl } = kern;
  if (w) return partitionValue({ n, w }, slot) + kern.vast;
  let dubbel = 0;
  for (let i = 0; i < n; i++) {
    for (let p = ijl.start[i]!; p < ijl.start[i + 1]!; p++)
      if (slot[i] === slot[ijl.naar[p]!]) dubbel += ijl.maat[p]!;
  }
  return dubbel / 2 + kern.vast;
}

/** Weights of pairs of blocks that say the same as the kernel. */
export function denseWeights(kern: Kern): Paargewichten {
  const { n, ijl } = kern;
  const w = kern.w?.slice() ?? new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let p = ijl.start[i]!; p < ijl.start[i + 1]!; p++) w[i * n + ijl.naar[p]!] = ijl.maat[p]!;
  }
  return { n, w };
}
