import type { Stromen } from './zelfvoorziening.ts';

/** One direction of flows, as a compressed sparse row list. */
interface Richting {
  readonly start: Uint32Array;
  readonly ander: Uint32Array;
  readonly banen: Float64Array;
}

/**
 * Flows between zones, ready to be asked per zone. Zones that no method on flows can place are taken out first:
 * see `buiten`. Flows to and from those are left out of all sums.
 */
export interface Stroomnet {
  readonly n: number;
  /** Flows out of each zone, to others; ascending by the other zone. */
  readonly uit: Richting;
  /** Flows into each zone, from others; ascending by the other zone. */
  readonly naar: Richting;
  /** Jobs of the residents of each zone, wherever they are. */
  readonly bewoners: Float64Array;
  /** Jobs in each zone, whoever holds them. */
  readonly werk: Float64Array;
  /** Jobs in each zone of its own residents. */
  readonly intern: Float64Array;
  /** Zones whose residents have no job, that have no job, or that have no tie with any other zone; ascending. */
  readonly buiten: readonly number[];
}

interface Stroom {
  readonly van: number;
  readonly naar: number;
  readonly banen: number;
}

function summed(n: number, { van, naar, banen }: Stromen): Stroom[] {
  const som = new Map<number, number>();
  banen.forEach((aantal, k) => {
    const a = van[k] ?? n;
    const b = naar[k] ?? n;
    if (a >= n || b >= n) throw new RangeError(`flow ${k} is of a zone outside 0…${n - 1}`);
    if (!(aantal >= 0 && Number.isFinite(aantal))) throw new RangeError(`flow ${k} is ${aantal}`);
    if (aantal > 0) som.set(a * n + b, (som.get(a * n + b) ?? 0) + aantal);
  });
  return [...som]
    .map(([plek, aantal]) => ({ van: Math.floor(plek / n), naar: plek % n, banen: aantal }))
    .sort((x, y) => x.van - y.van || x.naar - y.naar);
}

type Totalen = Pick<Stroomnet, 'bewoners' | 'werk' | 'intern'>;

function totals(n: number, stromen: readonly Stroom[]): Totalen {
  const bewoners = new Float64Array(n);
  const werk = new Float64Array(n);
  const intern = new Float64Array(n);
  for (const { van, naar, banen } of stromen) {
    bewoners[van] = bewoners[van]! + banen;
    werk[naar] = werk[naar]! + banen;
    if (van === naar) intern[van] = intern[van]! + banen;
  }
  return { bewoners, werk, intern };
}

function cannotBePlaced({ bewoners, werk, intern }: Totalen, zone: number): boolean {
  const o = bewoners[zone]!;
  const d = werk[zone]!;
  return o === 0 || d === 0 || (intern[zone] === o && intern[zone] === d);
}

function oneWay(n: number, stromen: readonly Stroom[], eigen: 'van' | 'naar'): Richting {
  const ander = eigen === 'van' ? 'naar' : 'van';
  const lijst = stromen
    .filter((s) => s.van !== s.naar)
    .sort((x, y) => x[eigen] - y[eigen] || x[ander] - y[ander]);
  const start = new Uint32Array(n + 1);
  for (const s of lijst) start[s[eigen] + 1] = start[s[eigen] + 1]! + 1;
  for (let i = 0; i < n; i++) start[i + 1] = start[i + 1]! + start[i]!;
  return {
    start,
    ander: Uint32Array.from(lijst, (s) => s[ander]),
    banen: Float64Array.from(lijst, (s) => s.banen),
  };
}

/**
 * Indexes flows. Zones without residents with a job, without jobs, or without ties are taken out with all their
 * flows, again and again, as that may leave others so.
 * @throws RangeError when a flow names a zone outside 0…n−1, or is no number ≥ 0.
 */
export function buildStroomnet(n: number, stromen: Stromen): Stroomnet {
  let over = summed(n, stromen);
  const weg = new Set<number>();
  for (;;) {
    const totalen = totals(n, over);
    const nieuw: number[] = [];
    for (let z = 0; z < n; z++) if (!weg.has(z) && cannotBePlaced(totalen, z)) nieuw.push(z);
    if (nieuw.length === 0) {
      const buiten = [...weg].sort((a, b) => a - b);
      return { n, uit: oneWay(n, over, 'van'), naar: oneWay(n, over, 'naar'), ...totalen, buiten };
    }
    for (const z of nieuw) weg.add(z);
    over = over.filter((s) => !weg.has(s.van) && !weg.has(s.naar));
  }
}
