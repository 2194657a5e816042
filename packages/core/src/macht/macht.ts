/**
 * How much a vote weighs where votes differ in weight: how often it decides.
 *
 * Banzhaf: of all coalitions in which a participant could tip the outcome, the share that it tips (normalised), after
 * J. F. Banzhaf, Weighted voting doesn't work, Rutgers Law Review 19 (1965). Shapley–Shubik: of all orders in which
 * participants could join, the share in which it is the one that makes the majority, after L. S. Shapley and M. Shubik,
 * American Political Science Review 48 (1954). Both are counted exactly, over weights (I. Mann and L. S. Shapley, RAND
 * RM-3158, 1962), with one participant taken out of the count at a time.
 */

/** A vote with weights: a decision needs at least `drempel`. */
export interface Stemming {
  readonly gewichten: readonly number[];
  readonly drempel: number;
}

/** Both indices of one participant: fractions that add up to 1 over all. */
export interface Macht {
  readonly banzhaf: number;
  readonly shapley: number;
}

/** More than this, in steps of weight times participants, is not counted. */
const GRENS = 400_000;
/** Decimals of a weight that count. */
const DECIMALEN = 1000;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The same vote in whole numbers, as small as they can be; undefined where that is no vote. */
function toWhole({ gewichten, drempel }: Stemming): Stemming | undefined {
  const heel = gewichten.map((g) => Math.round(g * DECIMALEN));
  const deler = heel.reduce(gcd, 0);
  if (deler === 0 || heel.some((g) => g < 0)) return undefined;
  const klein = heel.map((g) => g / deler);
  const nodig = Math.ceil((drempel * DECIMALEN) / deler - 1e-9);
  const som = klein.reduce((a, b) => a + b, 0);
  return nodig < 1 || nodig > som ? undefined : { gewichten: klein, drempel: nodig };
}

/** By size and weight how many coalitions there are: `telling[k][w]`. */
type Telling = bigint[][];

function addTo(telling: Telling, gewicht: number): void {
  for (let k = telling.length - 1; k > 0; k--) {
    const [van, naar] = [telling[k - 1] ?? [], telling[k] ?? []];
    for (let w = naar.length - 1; w >= gewicht; w--) naar[w] = (naar[w] ?? 0n) + (van[w - gewicht] ?? 0n);
  }
}

/** The count without one participant of this weight: what adding it did is undone. */
function without(telling: Telling, gewicht: number): Telling {
  const zonder = telling.map((rij) => [...rij]);
  for (let k = 1; k < zonder.length; k++) {
    const [van, naar] = [zonder[k - 1] ?? [], zonder[k] ?? []];
    for (let w = gewicht; w < naar.length; w++) naar[w] = (naar[w] ?? 0n) - (van[w - gewicht] ?? 0n);
  }
  return zonder;
}

function countCoalitions(gewichten: readonly number[], som: number): Telling {
  const telling = Array.from({ length: gewichten.length + 1 }, () => new Array<bigint>(som + 1).fill(0n));
  const [leeg] = telling;
  if (leeg) leeg[0] = 1n;
  for (const gewicht of gewichten) addTo(telling, gewicht);
  return telling;
}

/** By size how many coalitions of others this weight turns into a majority. */
function swings(zonder: Telling, gewicht: number, drempel: number): bigint[] {
  return zonder.map((rij) => {
    let aantal = 0n;
    for (let w = Math.max(0, drempel - gewicht); w < drempel; w++) aantal += rij[w] ?? 0n;
    return aantal;
  });
}

/** A quotient of large numbers, to fifteen digits. */
function divide(teller: bigint, noemer: bigint): number {
  return noemer === 0n ? 0 : Number((teller * 10n ** 15n) / noemer) / 1e15;
}

function factorials(n: number): bigint[] {
  const rij = [1n];
  for (let k = 1; k <= n; k++) rij.push((rij[k - 1] ?? 1n) * BigInt(k));
  return rij;
}

/**
 * Both indices of every participant, in their order. Undefined where nobody can win, or where there is too much to count.
 */
export function measureMacht(stemming: Stemming): readonly Macht[] | undefined {
  const heel = toWhole(stemming);
  if (!heel) return undefined;
  const { gewichten, drempel } = heel;
  const n = gewichten.length;
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (som * n > GRENS) return undefined;
  const telling = countCoalitions(gewichten, som);
  const faculteit = factorials(n);
  const perGewicht = new Map<number, { readonly banzhaf: bigint; readonly shapley: bigint }>();
  for (const gewicht of new Set(gewichten)) {
    const perGrootte = swings(without(telling, gewicht), gewicht, drempel);
    const volgordes = perGrootte.map((aantal, k) =>
      k < n ? aantal * (faculteit[k] ?? 0n) * (faculteit[n - k - 1] ?? 0n) : 0n,
    );
    perGewicht.set(gewicht, {
      banzhaf: perGrootte.reduce((a, b) => a + b, 0n),
      shapley: volgordes.reduce((a, b) => a + b, 0n),
    });
  }
  const alle = gewichten.reduce((totaal, g) => totaal + (perGewicht.get(g)?.banzhaf ?? 0n), 0n);
  return gewichten.map((g) => {
    const eigen = perGewicht.get(g) ?? { banzhaf: 0n, shapley: 0n };
    return {
      banzhaf: divide(eigen.banzhaf, alle),
      shapley: divide(eigen.shapley, faculteit[n] ?? 1n),
    };
  });
}

/** The votes that an ordinary majority needs: more than half. Weights as they are; halves of a vote count. */
export function majorityOf(gewichten: readonly number[]): number {
  const heel = gewichten.every(Number.isInteger);
  const som = gewichten.reduce((a, b) => a + b, 0);
  return heel ? Math.floor(som / 2) + 1 : som / 2 + 1 / DECIMALEN;
}
