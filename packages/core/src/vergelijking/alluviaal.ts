import { type Cel, ledenVan, type Overdekking } from '@samenhang/motor';

/** Orders of the regions of A (left) and B (right) in an alluvial diagram. */
export interface Alluviaal {
  readonly links: readonly number[];
  readonly rechts: readonly number[];
  /** Σ over crossing pairs of bands of the product of their sizes. */
  readonly kruisingen: number;
}

interface Band {
  /** Position on the fixed side. */
  readonly vast: number;
  readonly omvang: number;
}

/** Crossing weight of two nodes placed in the order (first, second), from bands sorted by fixed position. */
function crossing(first: readonly Band[], second: readonly Band[]): number {
  let total = 0;
  let before = 0;
  let k = 0;
  for (const band of first) {
    for (; k < second.length && (second[k]?.vast ?? 0) < band.vast; k++) before += second[k]?.omvang ?? 0;
    total += band.omvang * before;
  }
  return total;
}

function barycentre(banden: readonly Band[]): number {
  const massa = banden.reduce((som, b) => som + b.omvang, 0);
  return banden.reduce((som, b) => som + b.omvang * b.vast, 0) / massa;
}

function bandsPerNode(
  cellen: readonly Cel[],
  zijde: 'a' | 'b',
  positie: ReadonlyMap<number, number>,
): Map<number, Band[]> {
  const perNode = new Map<number, Band[]>();
  for (const cel of cellen) {
    const overkant = positie.get(zijde === 'a' ? cel.b : cel.a) ?? 0;
    const banden = perNode.get(cel[zijde]);
    const band = { vast: overkant, omvang: cel.omvang };
    if (banden) banden.push(band);
    else perNode.set(cel[zijde], [band]);
  }
  for (const banden of perNode.values()) banden.sort((x, y) => x.vast - y.vast);
  return perNode;
}

function positions(order: readonly number[]): Map<number, number> {
  return new Map(order.map((node, index) => [node, index]));
}

/** Adjacent exchanges while they take away crossings. */
function exchange(order: number[], banden: ReadonlyMap<number, readonly Band[]>): void {
  let improved = true;
  while (improved) {
    improved = false;
    for (let k = 0; k + 1 < order.length; k++) {
      const [x, y] = [order[k] ?? 0, order[k + 1] ?? 0];
      const [bx, by] = [banden.get(x) ?? [], banden.get(y) ?? []];
      if (crossing(by, bx) >= crossing(bx, by)) continue;
      order[k] = y;
      order[k + 1] = x;
      improved = true;
    }
  }
}

function totalCrossings(order: readonly number[], banden: ReadonlyMap<number, readonly Band[]>): number {
  let total = 0;
  for (let i = 0; i < order.length; i++)
    for (let j = i + 1; j < order.length; j++)
      total += crossing(banden.get(order[i] ?? 0) ?? [], banden.get(order[j] ?? 0) ?? []);
  return total;
}

/** Reorders one side by the mean place of its bands on the other (Sugiyama 1981), then by exchanges. */
function arrange(cellen: readonly Cel[], zijde: 'a' | 'b', overkant: readonly number[]): number[] {
  const banden = bandsPerNode(cellen, zijde, positions(overkant));
  const order = [...banden.keys()].sort(
    (x, y) => barycentre(banden.get(x) ?? []) - barycentre(banden.get(y) ?? []) || x - y,
  );
  exchange(order, banden);
  return order;
}

/** Sweeps from one order of the left side, until no crossing goes any more. */
function sweep(cellen: readonly Cel[], start: readonly number[]): Alluviaal {
  const aanwezig = new Set(cellen.map((cel) => cel.a));
  let links = start.filter((a) => aanwezig.has(a));
  let beste: Alluviaal | undefined;
  for (let ronde = 0; ronde < 12; ronde++) {
    const rechts = arrange(cellen, 'b', links);
    const kruisingen = totalCrossings(rechts, bandsPerNode(cellen, 'b', positions(links)));
    if (beste && kruisingen >= beste.kruisingen) break;
    beste = { links, rechts, kruisingen };
    links = arrange(cellen, 'a', rechts);
  }
  return beste ?? { links: [], rechts: [], kruisingen: 0 };
}

/** Both sides upside down, where that is nearer to the order given: crossings stay the same. */
function turnTo(alluviaal: Alluviaal, order: readonly number[]): Alluviaal {
  const plaats = positions(order);
  const { links, rechts } = alluviaal;
  let voor = 0;
  for (let i = 0; i < links.length; i++)
    for (let j = i + 1; j < links.length; j++)
      voor += Math.sign((plaats.get(links[j] ?? 0) ?? 0) - (plaats.get(links[i] ?? 0) ?? 0));
  return voor >= 0 ? alluviaal : { ...alluviaal, links: links.toReversed(), rechts: rechts.toReversed() };
}

/**
 * Orders the regions on both sides of an alluvial diagram so that few bands cross: barycentre sweeps with
 * adjacent exchanges, left and right in turn, keeping the best of all starts. Heuristic: fewest crossings is
 * NP-hard.
 *
 * @param cellen filled cells of the contingency table; regions without a cell are left out.
 * @param starts orders of the left side to begin with. The first also says which way up the diagram reads, such
 *   as from north to south; with equal crossings an earlier one wins.
 */
export function orderAlluvial(
  cellen: readonly Cel[],
  ...starts: readonly [readonly number[], ...(readonly number[])[]]
): Alluviaal {
  const [eerste] = starts;
  const gevonden = starts.map((start) => turnTo(sweep(cellen, start), eerste));
  return gevonden.reduce((beste, x) => (x.kruisingen < beste.kruisingen ? x : beste));
}

/**
 * Regions in the order of where their members lie: by the mean of their places, ascending.
 *
 * @param plaats of each unit, such as metres from the north; NaN = unknown. Regions without any come last.
 */
export function orderByPlace(overdekking: Overdekking, plaats: ArrayLike<number>): number[] {
  const gemiddelde = Array.from({ length: overdekking.aantalRegios }, (_, regio) => {
    const bekend = Array.from(ledenVan(overdekking, regio), (g) => plaats[g] ?? Number.NaN).filter(
      (x) => !Number.isNaN(x),
    );
    return bekend.length === 0 ? Infinity : bekend.reduce((som, x) => som + x, 0) / bekend.length;
  });
  const waarde = (regio: number): number => gemiddelde[regio] ?? Infinity;
  return [...gemiddelde.keys()].sort((x, y) => (waarde(x) === waarde(y) ? x - y : waarde(x) - waarde(y)));
}
