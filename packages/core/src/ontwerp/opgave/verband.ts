/** What holds a region together: land first, then bridges, dams, tunnels and ferries, then water, and last today itself. */

import { tiesOf, Unie, type Verbinding } from '@samenhang/motor';
import { type Atlas, type Buursoort, buursoorten } from '../../atlas/index.ts';

/** A kind of tie; `vandaag` joins the parts of a regio of today that nothing else joins. */
type Verbandsoort = Buursoort | 'vandaag';

/** Two gemeenten, by index, by which parts of one region hang together. */
interface Regioverband {
  readonly soort: Verbandsoort;
  readonly een: number;
  readonly ander: number;
}

/** Strongest first. */
const volgorde: readonly Buursoort[] = ['grens', 'brug', 'dam', 'tunnel', 'veer', 'water'];

/** Steps over the ties from a set of gemeenten to each other one; −1 where there is no way. */
function stepsFrom(
  { buren }: Atlas,
  bron: readonly number[],
  n: number,
): { stap: Int32Array; van: Int32Array } {
  const stap = new Int32Array(n).fill(-1);
  const van = new Int32Array(n).fill(-1);
  const rij = [...bron];
  for (const v of bron) {
    stap[v] = 0;
    van[v] = v;
  }
  for (const v of rij)
    for (const u of buren.naar.subarray(buren.start[v], buren.start[v + 1])) {
      if (stap[u] !== -1) continue;
      stap[u] = (stap[v] ?? 0) + 1;
      van[u] = van[v] ?? -1;
      rij.push(u);
    }
  return { stap, van };
}

/** The gemeente of another part that is the fewest steps away, and from whom; the first of those equally near. */
function nearestPart(atlas: Atlas, leden: readonly number[], delen: Unie): Verbinding | undefined {
  const [eerste = 0] = leden;
  const hier = leden.filter((v) => delen.find(v) === delen.find(eerste));
  const elders = leden.filter((v) => delen.find(v) !== delen.find(eerste));
  const { stap, van } = stepsFrom(atlas, hier, atlas.gemeenten.length);
  const verte = (v: number): number => ((stap[v] ?? -1) < 0 ? Number.POSITIVE_INFINITY : (stap[v] ?? 0));
  const naast = elders.reduce<number | undefined>(
    (best, v) => (best === undefined || verte(v) < verte(best) ? v : best),
    undefined,
  );
  if (naast === undefined) return undefined;
  return [(van[naast] ?? -1) < 0 ? eerste : (van[naast] ?? eerste), naast];
}

/**
 * What joins the parts of today's regions that no tie joins, so that today is always a valid start: of each two parts the
 * gemeenten that are the fewest neighbours apart. `vandaag` holds −1 for a gemeente in no single regio.
 */
export function todayTies(atlas: Atlas, vandaag: ArrayLike<number>): Verbinding[] {
  const n = atlas.gemeenten.length;
  const delen = new Unie(n);
  for (const [a, b] of tiesOf(atlas.buren)) if (vandaag[a] === vandaag[b]) delen.join(a, b);
  const regios = Map.groupBy(atlas.gemeenten.keys(), (g) => vandaag[g] ?? -1);
  regios.delete(-1);
  const uit: Verbinding[] = [];
  for (const leden of regios.values())
    for (let paar = nearestPart(atlas, leden, delen); paar; paar = nearestPart(atlas, leden, delen)) {
      delen.join(...paar);
      uit.push(paar);
    }
  return uit;
}

/** Ties of one kind. */
function tiesOfKind({ buren: { start, naar, soort } }: Atlas, kind: Buursoort): Verbinding[] {
  const nummer = buursoorten.indexOf(kind);
  const uit: Verbinding[] = [];
  for (let v = 0; v + 1 < start.length; v++)
    for (let p = start[v] ?? 0; p < (start[v + 1] ?? 0); p++)
      if (soort[p] === nummer && v < (naar[p] ?? 0)) uit.push([v, naar[p] ?? 0]);
  return uit;
}

/**
 * The ties over water, and those of today, without which regions of a map would fall apart; by region. Land counts first,
 * so that a bridge between gemeenten that also hang together over land is not told.
 */
export function listVerband(
  atlas: Atlas,
  labels: ArrayLike<number>,
  vandaag?: ArrayLike<number>,
): ReadonlyMap<number, readonly Regioverband[]> {
  const delen = new Unie(atlas.gemeenten.length);
  const uit = new Map<number, Regioverband[]>();
  const add = (soort: Verbandsoort, [een, ander]: Verbinding): void => {
    const regio = labels[een] ?? -1;
    if (regio !== labels[ander] || !delen.join(een, ander) || soort === 'grens') return;
    uit.set(regio, [...(uit.get(regio) ?? []), { soort, een, ander }]);
  };
  for (const soort of volgorde) for (const paar of tiesOfKind(atlas, soort)) add(soort, paar);
  if (vandaag) for (const paar of todayTies(atlas, vandaag)) add('vandaag', paar);
  return uit;
}
