/**
 * How many places are needed, and how large a group must be to keep them in use: Erlang's loss formula (A.K. Erlang, 1917).
 * Requests come by chance (Poisson), each takes a place for a while, and who finds none free goes elsewhere. `aanbod` A is
 * requests per year times years of stay: the places that would be in use on average if nobody were refused.
 */

/** Places beyond which the search ends: more than any country has of one kind. */
const meestePlaatsen = 1_000_000;

/** @throws RangeError for a load below 0 or a number of places that is not whole. */
function assertErlang(aanbod: number, plaatsen: number): void {
  if (!(aanbod >= 0 && Number.isFinite(aanbod))) throw new RangeError(`no load: ${aanbod}`);
  if (!Number.isInteger(plaatsen) || plaatsen < 0) throw new RangeError(`no number of places: ${plaatsen}`);
}

/** B(A, n) from B(A, n − 1): B(A, 0) = 1; B(A, n) = A·B / (n + A·B). */
const nextRefusal = (aanbod: number, plaatsen: number, weigering: number): number =>
  (aanbod * weigering) / (plaatsen + aanbod * weigering);

/** Share (0–1) of the requests that finds no place: B(A, n). */
export function refusalOf(aanbod: number, plaatsen: number): number {
  assertErlang(aanbod, plaatsen);
  let weigering = 1;
  for (let n = 1; n <= plaatsen; n++) weigering = nextRefusal(aanbod, n, weigering);
  return weigering;
}

/** Share (0–1) of the places that is in use on average: A·(1 − B) / n; 0 where there are none. */
export function occupancyOf(aanbod: number, plaatsen: number): number {
  return plaatsen === 0 ? 0 : (aanbod * (1 - refusalOf(aanbod, plaatsen))) / plaatsen;
}

/** A number of places, and what it does. */
interface Plaatsenplan {
  readonly plaatsen: number;
  readonly weigering: number;
  readonly bezetting: number;
}

/**
 * The fewest places at which no more than this share (0–1) is refused.
 * @throws RangeError when that share is 0 or less, or more places are needed than there can be.
 */
export function findPlaatsen(aanbod: number, weigering: number): Plaatsenplan {
  assertErlang(aanbod, 0);
  if (!(weigering > 0)) throw new RangeError(`no places are enough to refuse ${weigering}`);
  let b = 1;
  for (let n = 0; n <= meestePlaatsen; n++) {
    if (n > 0) b = nextRefusal(aanbod, n, b);
    if (b <= weigering) return { plaatsen: n, weigering: b, bezetting: n === 0 ? 0 : (aanbod * (1 - b)) / n };
  }
  throw new RangeError(`more than ${meestePlaatsen} places`);
}

/**
 * How many inhabitants have so many clients at a time, where a group has them as often as this one; `null` where that is not
 * known of the group, or it has none.
 */
export function inhabitantsFor(clienten: number, groep: Readonly<Record<'clienten' | 'inwoners', number>>) {
  return groep.clienten > 0 && groep.inwoners > 0 ? (clienten * groep.inwoners) / groep.clienten : null;
}

/** The largest load of which no more than this share is refused at so many places: refusal grows with load. */
function largestLoad(plaatsen: number, weigering: number): number {
  assertErlang(0, plaatsen);
  let laag = 0;
  let hoog = Math.max(1, plaatsen) / (1 - weigering);
  while (hoog - laag > 1e-9 * hoog) {
    const midden = (laag + hoog) / 2;
    if (refusalOf(midden, plaatsen) <= weigering) laag = midden;
    else hoog = midden;
  }
  return laag;
}

/** The smallest scale at which both are met: places, the load they bear, and what that does. */
interface Schaal extends Plaatsenplan {
  readonly aanbod: number;
}

/**
 * The fewest places that can be in use for at least `bezetting` while no more than `weigering` is refused, both shares
 * (0–1), with the largest load that they bear. More load fills places better and refuses more, so that load decides.
 * @throws RangeError when either is no share between 0 and 1.
 */
export function findSchaal(bezetting: number, weigering: number): Schaal {
  for (const deel of [bezetting, weigering])
    if (!(deel > 0 && deel < 1)) throw new RangeError(`no share between 0 and 1: ${deel}`);
  const meets = (plaatsen: number) =>
    (largestLoad(plaatsen, weigering) * (1 - weigering)) / plaatsen >= bezetting;
  // The best use of places grows with their number: double until it is enough, then halve what lies between.
  let genoeg = 1;
  while (!meets(genoeg) && genoeg < meestePlaatsen) genoeg *= 2;
  if (!meets(genoeg)) throw new RangeError(`more than ${meestePlaatsen} places`);
  let teWeinig = Math.floor(genoeg / 2);
  while (genoeg - teWeinig > 1) {
    const midden = Math.floor((teWeinig + genoeg) / 2);
    if (meets(midden)) genoeg = midden;
    else teWeinig = midden;
  }
  const aanbod = largestLoad(genoeg, weigering);
  return {
    plaatsen: genoeg,
    aanbod,
    weigering: refusalOf(aanbod, genoeg),
    bezetting: occupancyOf(aanbod, genoeg),
  };
}
