import { Getallenlezer } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** A clique-partitioning problem: weights of the pairs, upper triangle row by row. */
export interface Partitieprobleem {
  readonly n: number;
  readonly gewichten: Int32Array | Float64Array;
}

/** Weights are held as a square of doubles: 5000² of them is 200 MB. */
const maxN = 5000;

/** What the number of numbers suggests. */
function hintOf(n: number, gevonden: number): string {
  if (gevonden === n * n) return ' Dit lijkt de hele tabel: geef alleen het deel boven de diagonaal.';
  if (gevonden === (n * (n + 1)) / 2) return ' Dit lijkt met de diagonaal erbij: laat die weg.';
  return '';
}

function wrongCount(bestand: string, n: number, gevonden: number): Bevinding {
  const nodig = (n * (n - 1)) / 2;
  return new Bevinding(
    `${bestand}: bij n = ${n} horen ${nodig} gewichten (elk paar één keer, rij voor rij boven de diagonaal); ` +
      `er staan er ${gevonden}.${hintOf(n, gevonden)}`,
  );
}

/** Beside a weight so many times as large, a weight is lost in rounding. */
const maxVerschil = 1e12;

/** @throws Bevinding where the smallest weights would not count. */
function refuseSpread(bestand: string, gewichten: Float64Array): void {
  let kleinst = Number.POSITIVE_INFINITY;
  let grootst = 0;
  for (const w of gewichten) {
    if (w === 0) continue;
    kleinst = Math.min(kleinst, Math.abs(w));
    grootst = Math.max(grootst, Math.abs(w));
  }
  if (grootst / maxVerschil > kleinst)
    throw new Bevinding(
      `${bestand}: de gewichten lopen te ver uiteen (van ${kleinst} tot ${grootst}): het kleinste zou niet meetellen. ` +
        'Maak de grootste kleiner.',
    );
}

function readN(lezer: Getallenlezer, bestand: string): number {
  const n = lezer.next();
  if (n === undefined) throw new Bevinding(`${bestand}: er staat niets in. Het eerste getal is n.`);
  if (Number.isInteger(n) && n >= 1 && n <= maxN) return n;
  throw new Bevinding(`${bestand}: n = ${n} kan niet. Gebruik een geheel getal van 1 tot en met ${maxN}.`);
}

function isWhole32(gewichten: Float64Array): boolean {
  return gewichten.every((x) => (x | 0) === x);
}

/**
 * Reads n, then the weight of each pair: the upper triangle row by row, with any white space between.
 * @throws Bevinding that tells where the file is wrong.
 */
export function readPartitie(bytes: Uint8Array, bestand: string): Partitieprobleem {
  const lezer = new Getallenlezer(bytes, bestand);
  const n = readN(lezer, bestand);
  const nodig = (n * (n - 1)) / 2;
  const gewichten = new Float64Array(nodig);
  let som = 0;
  for (let k = 0; k < nodig; k++) {
    const w = lezer.next();
    if (w === undefined) throw wrongCount(bestand, n, k);
    gewichten[k] = w;
    som += Math.abs(w);
    if (som === Number.POSITIVE_INFINITY)
      throw lezer.refuse('de gewichten zijn tot hier samen te groot om mee te rekenen: maak ze kleiner.');
  }
  const over = lezer.rest();
  if (over > 0) throw wrongCount(bestand, n, nodig + over);
  refuseSpread(bestand, gewichten);
  return { n, gewichten: isWhole32(gewichten) ? Int32Array.from(gewichten) : gewichten };
}
