/**
 * The inner loops of the search for clique partitions, in AssemblyScript: compiled to WebAssembly with 128-bit
 * vectors, they weigh four moves at a time. `src/partitie/zoekkern.ts` is the only one who calls them, and says what
 * they are for. Compile with `npm run kern`, which writes the bytes that motor ships.
 *
 * A division lives in columns, one for each region that it may have. With b = n rounded up to four:
 *   wp[v·b + u]      weight of pair (v, u), 0 beyond n;
 *   tp[c·b + u]      Σ_{v in c} w_vu, what unit u is worth to region c;
 *   rp[c·b + u]      step until which u may not go (back) to c: never to its own; row k is that of the empty region;
 *   ep[u]            what u is worth to its own region;
 *   sp[u], bp[u]     region of u now, and in the best division met;
 *   cp[c]            units in c;
 *   ap[0..actief)    regions that a unit may go to: those with units, and one empty one while there is room (`leeg`);
 *   mp[u]            number of the last kick that moved u.
 */

const NOOIT: i32 = i32.MAX_VALUE;
/** Less than any gain: sums of weights stay below 2³⁰ (the caller sees to it). */
const NIETS: i32 = i32.MIN_VALUE;

let n: i32;
let b: i32;
let k: i32;
let wp: usize;
let tp: usize;
let rp: usize;
let ep: usize;
let sp: usize;
let bp: usize;
let cp: usize;
let ap: usize;
let mp: usize;

let kamer: i32;
let actief: i32;
let regios: i32;
let leeg: i32;
let waarde: i64;
let hoogst: i64;
let stap: i32;
let sinds: i32;
let stoten: i32;
let zetten: i32;

let s0: u32;
let s1: u32;
let s2: u32;
let s3: u32;

/** sfc32, as `toeval.ts`. */
function random(): u32 {
  const t = s0 + s1 + s3;
  s3++;
  s0 = s1 ^ (s1 >> 9);
  s1 = s2 + (s2 << 3);
  s2 = rotl<u32>(s2, 21) + t;
  return t;
}

/** Uniform whole number in [0, grens). */
function below(grens: i32): i32 {
  return <i32>((<u64>random() * <u64>grens) >> 32);
}

function rij(basis: usize, c: i32): usize {
  return basis + ((<usize>c * <usize>b) << 2);
}

function at(basis: usize, i: i32): i32 {
  return load<i32>(basis + ((<usize>i) << 2));
}

function put(basis: usize, i: i32, x: i32): void {
  store<i32>(basis + ((<usize>i) << 2), x);
}

/** Makes room for n units in at most k regions; returns where the weights must be written, b to a row. */
export function reserve(eenheden: i32, kolommen: i32, zaad: u32): usize {
  n = eenheden;
  b = (n + 3) & ~3;
  k = kolommen;
  const vector = (<usize>b) << 2;
  wp = (__heap_base + 15) & ~15;
  tp = wp + vector * n;
  rp = tp + vector * k;
  ep = rp + vector * (k + 1);
  sp = ep + vector;
  bp = sp + vector;
  mp = bp + vector;
  cp = mp + vector;
  ap = cp + ((<usize>(k + 4)) << 2);
  const eind = ap + ((<usize>(k + 4)) << 2);
  const paginas = <i32>((eind + 0xffff) >> 16);
  if (paginas > memory.size()) memory.grow(paginas - memory.size());
  memory.fill(wp, 0, eind - wp);
  s0 = 0x9e3779b9;
  s1 = zaad;
  s2 = 0;
  s3 = 1;
  for (let i = 0; i < 12; i++) random();
  stoten = 0;
  zetten = 0;
  return wp;
}

/** Where the division is to be written before `begin`, and where it stands. */
export function divisionAt(): usize {
  return sp;
}

/** Where the best division met since `begin` stands. */
export function bestAt(): usize {
  return bp;
}

/** Value of the best division met. */
export function best(): f64 {
  return <f64>hoogst;
}

/** Moves since the last call. */
export function takeMoves(): i32 {
  const uit = zetten;
  zetten = 0;
  return uit;
}

/** Takes in the division that stands in `sp`, and forgets the best one. At most `ruimte` regions may be used. */
export function begin(ruimte: i32): void {
  memory.fill(tp, 0, ((<usize>b) << 2) * k);
  memory.fill(cp, 0, (<usize>k) << 2);
  for (let v = 0; v < n; v++) {
    const c = at(sp, v);
    put(cp, c, at(cp, c) + 1);
    const t = rij(tp, c);
    const w = rij(wp, v);
    for (let u = 0; u < b; u += 4) {
      const p = (<usize>u) << 2;
      v128.store(t + p, i32x4.add(v128.load(t + p), v128.load(w + p)));
    }
  }
  let dubbel: i64 = 0;
  for (let v = 0; v < n; v++) {
    const eigen = load<i32>(rij(tp, at(sp, v)) + ((<usize>v) << 2));
    put(ep, v, eigen);
    dubbel += eigen;
  }
  for (let v = n; v < b; v++) put(sp, v, -1);
  waarde = dubbel / 2;
  hoogst = i64.MIN_VALUE;
  remember();
  free();
  setRoom(ruimte);
}

/** Sets how many regions there may be; regions that are there already stay. */
export function setRoom(ruimte: i32): void {
  kamer = ruimte;
  listRegions();
}

/** Every unit may go anywhere again, but to where it is. */
function free(): void {
  stap = 1;
  memory.fill(rp, 0, ((<usize>b) << 2) * (k + 1));
  for (let c = 0; c <= k; c++) for (let v = n; v < b; v++) store<i32>(rij(rp, c) + ((<usize>v) << 2), NOOIT);
  for (let v = 0; v < n; v++) {
    const c = at(sp, v);
    store<i32>(rij(rp, c) + ((<usize>v) << 2), NOOIT);
    if (at(cp, c) === 1) store<i32>(rij(rp, k) + ((<usize>v) << 2), NOOIT);
  }
}

function listRegions(): void {
  regios = 0;
  leeg = -1;
  for (let c = 0; c < k; c++) {
    if (at(cp, c) > 0) put(ap, regios++, c);
    else if (leeg < 0) leeg = c;
  }
  actief = regios;
  if (regios >= kamer) leeg = -1;
  if (leeg >= 0) put(ap, actief++, leeg);
}

function remember(): void {
  if (waarde <= hoogst) return;
  hoogst = waarde;
  memory.copy(bp, sp, (<usize>b) << 2);
}

/** Row of steps that hold a unit back from region c. */
function restOf(c: i32): usize {
  return rij(rp, c === leeg ? k : c);
}

/** Moves v to c, from where it keeps away for `rust` steps. */
function move(v: i32, c: i32, rust: i32): void {
  const a = at(sp, v);
  const p = (<usize>v) << 2;
  const nieuw = load<i32>(rij(tp, c) + p);
  waarde += <i64>nieuw - <i64>at(ep, v);
  put(ep, v, nieuw);
  put(sp, v, c);
  shift(v, a, c);
  zetten++;
  put(cp, a, at(cp, a) - 1);
  put(cp, c, at(cp, c) + 1);
  store<i32>(rij(rp, a) + p, stap + rust);
  store<i32>(rij(rp, c) + p, NOOIT);
  keepLoners(v, a, c, rust);
  if (at(cp, a) === 0 || at(cp, c) === 1) listRegions();
}

/** Columns a and c of the table, and the own worth of their units, after v went from a to c. */
function shift(v: i32, a: i32, c: i32): void {
  const ta = rij(tp, a);
  const tc = rij(tp, c);
  const w = rij(wp, v);
  const va = i32x4.splat(a);
  const vc = i32x4.splat(c);
  const eind = (<usize>b) << 2;
  for (let p: usize = 0; p < eind; p += 16) {
    const x = v128.load(w + p);
    v128.store(ta + p, i32x4.sub(v128.load(ta + p), x));
    v128.store(tc + p, i32x4.add(v128.load(tc + p), x));
    const s = v128.load(sp + p);
    const af = v128.and(i32x4.eq(s, va), x);
    const bij = v128.and(i32x4.eq(s, vc), x);
    v128.store(ep + p, i32x4.add(i32x4.sub(v128.load(ep + p), af), bij));
  }
}

/** A unit that is alone does not go to the empty region, which would change nothing. */
function keepLoners(v: i32, a: i32, c: i32, rust: i32): void {
  const r = rij(rp, k);
  if (at(cp, a) === 0) put(r, v, stap + rust);
  else if (at(cp, a) === 1) put(r, memberOf(a, v), NOOIT);
  if (at(cp, c) === 1) put(r, v, NOOIT);
  else if (at(cp, c) === 2) put(r, memberOf(c, v), 0);
}

/** The first unit of region c other than v. */
function memberOf(c: i32, v: i32): i32 {
  let u = 0;
  while (at(sp, u) !== c || u === v) u++;
  return u;
}

/** Offers every unit every region, and makes each move that gains at once; returns whether any did. */
export function descend(): bool {
  const voor = zetten;
  for (let i = 0; i < actief; i++) {
    const c = at(ap, i);
    const t = rij(tp, c);
    for (let u = 0; u < n; u += 4) {
      const p = (<usize>u) << 2;
      if (!v128.any_true(i32x4.gt_s(v128.load(t + p), v128.load(ep + p)))) continue;
      for (let v = u; v < u + 4 && v < n; v++) if (at(t, v) > at(ep, v) && at(sp, v) !== c) move(v, c, 0);
    }
  }
  sinds = 0;
  remember();
  return zetten !== voor;
}

/** Best gain of the moves allowed now. */
function bestGain(wens: i32): i32 {
  const nu = i32x4.splat(stap);
  const w = i32x4.splat(wens);
  const niets = i32x4.splat(NIETS);
  const eind = (<usize>b) << 2;
  let m = niets;
  for (let i = 0; i < actief; i++) {
    const c = at(ap, i);
    const t = rij(tp, c);
    const r = restOf(c);
    for (let p: usize = 0; p < eind; p += 16) {
      const winst = i32x4.sub(v128.load(t + p), v128.load(ep + p));
      const dicht = v128.andnot(i32x4.gt_s(v128.load(r + p), nu), i32x4.gt_s(winst, w));
      m = i32x4.max_s(m, v128.bitselect(niets, winst, dicht));
    }
  }
  const links = max(i32x4.extract_lane(m, 0), i32x4.extract_lane(m, 1));
  return max(links, max(i32x4.extract_lane(m, 2), i32x4.extract_lane(m, 3)));
}

/** Makes a move of this gain, the first met from a random place on; false when there is none. */
function makeMove(winst: i32, wens: i32): bool {
  const vanRegio = below(actief);
  const vanVak = below(b >> 2);
  for (let i = 0; i < actief; i++) {
    const c = at(ap, (vanRegio + i) % actief);
    const v = unitGaining(winst, c, wens, vanVak);
    if (v < 0) continue;
    move(v, c, min(15, n >> 2) + below(regios));
    return true;
  }
  return false;
}

/** A unit that may go to region c, and gains this by it; −1 when there is none. */
function unitGaining(winst: i32, c: i32, wens: i32, vanVak: i32): i32 {
  const g = i32x4.splat(winst);
  const vakken = b >> 2;
  const t = rij(tp, c);
  for (let j = 0; j < vakken; j++) {
    const vak = vanVak + j < vakken ? vanVak + j : vanVak + j - vakken;
    const p = (<usize>vak) << 4;
    if (!v128.any_true(i32x4.eq(i32x4.sub(v128.load(t + p), v128.load(ep + p)), g))) continue;
    for (let v = vak << 2; v < (vak << 2) + 4; v++)
      if (at(t, v) - at(ep, v) === winst && mayGo(v, c, winst, wens)) return v;
  }
  return -1;
}

function mayGo(v: i32, c: i32, winst: i32, wens: i32): bool {
  return v < n && at(sp, v) !== c && (winst > wens || at(restOf(c), v) <= stap);
}

/** At most so many tabu steps; returns whether they ended, after `geduld` steps without a new best. */
export function tabu(stappen: i32, geduld: i32): bool {
  for (let i = 0; i < stappen; i++) {
    if (sinds >= geduld) return true;
    const nodig = hoogst - waarde;
    const wens = nodig < <i64>NOOIT ? <i32>nodig : NOOIT;
    const winst = bestGain(wens);
    if (winst === NIETS || !makeMove(winst, wens)) return true;
    stap++;
    if (waarde > hoogst) sinds = 0;
    else sinds++;
    remember();
  }
  return sinds >= geduld;
}

/** Best region but its own for v; −1 where there is none. */
function targetOf(v: i32): i32 {
  const s = at(sp, v);
  let doel = -1;
  let top = NIETS;
  for (let i = 0; i < actief; i++) {
    const c = at(ap, i);
    if (c === s || (c === leeg && at(cp, s) === 1)) continue;
    const x = at(rij(tp, c), v);
    if (x <= top) continue;
    top = x;
    doel = c;
  }
  return doel;
}

/** Moves so many units, each the best of `keus` random ones that were not moved yet, to its best other region. */
export function kick(aantal: i32, keus: i32): void {
  stoten++;
  for (let i = 0; i < aantal; i++) {
    let beste = -1;
    let naar = -1;
    let top = NIETS;
    for (let j = 0; j < keus; j++) {
      const v = below(n);
      const c = at(mp, v) === stoten ? -1 : targetOf(v);
      if (c < 0) continue;
      const winst = at(rij(tp, c), v) - at(ep, v);
      if (winst <= top) continue;
      top = winst;
      beste = v;
      naar = c;
    }
    if (beste < 0) continue;
    move(beste, naar, 0);
    put(mp, beste, stoten);
    remember();
  }
  sinds = 0;
  // What rested before the kick need not rest after it; long before steps run out, they begin anew.
  stap += n + 16;
  if (stap > 0x40000000) free();
}
