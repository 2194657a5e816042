import { Getallenlezer } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** A network as the OR-Library has it (Beasley 1985): points, roads between them, and how many places to open. */
export interface Netvraag {
  readonly n: number;
  readonly aantal: number;
  /** Shortest ways between all points, row by row. */
  readonly afstanden: Float64Array;
}

/** Distances are held as three squares of doubles: 3000² of them is 200 MB. */
const meestePunten = 3000;

function isWhole(getal: number, van: number, tot: number): boolean {
  return Number.isInteger(getal) && getal >= van && getal <= tot;
}

function readKop(lezer: Getallenlezer, bestand: string) {
  const [n, wegen, aantal] = [lezer.next(), lezer.next(), lezer.next()];
  if (n === undefined || wegen === undefined || aantal === undefined)
    throw new Bevinding(
      `${bestand}: er staan te weinig getallen. Begin met het aantal punten, wegen en plaatsen.`,
    );
  if (!isWhole(n, 1, meestePunten))
    throw new Bevinding(
      `${bestand}: ${n} punten kan niet. Gebruik een geheel getal van 1 tot en met ${meestePunten}.`,
    );
  if (!isWhole(wegen, 0, n * n)) throw new Bevinding(`${bestand}: ${wegen} wegen kan niet bij ${n} punten.`);
  if (!isWhole(aantal, 1, n)) throw new Bevinding(`${bestand}: ${aantal} plaatsen kan niet bij ${n} punten.`);
  return { n, wegen, aantal };
}

/** Shortest ways between all points (Floyd 1962). */
function shortest(n: number, afstanden: Float64Array): void {
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) {
      const van = afstanden.subarray(i * n, (i + 1) * n);
      const viaK = afstanden.subarray(k * n, (k + 1) * n);
      const naarK = van[k] ?? 0;
      for (let j = 0; j < n; j++) van[j] = Math.min(van[j] ?? 0, naarK + (viaK[j] ?? 0));
    }
}

/**
 * Reads `n m p`, then m roads of two points (counted from 1) and a length; a later line takes the place of an earlier one
 * between the same points.
 * @throws Bevinding with the line of what is wrong.
 */
export function readNet(bytes: Uint8Array, bestand: string): Netvraag {
  const lezer = new Getallenlezer(bytes, bestand);
  const { n, wegen, aantal } = readKop(lezer, bestand);
  const afstanden = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) afstanden[i * n + i] = 0;
  for (let weg = 1; weg <= wegen; weg++) {
    const punten = [0, 0].map(() => {
      const punt = lezer.next();
      if (punt === undefined) throw new Bevinding(`${bestand}: weg ${weg} van ${wegen} ontbreekt.`);
      if (!isWhole(punt, 1, n)) throw lezer.refuse(`${punt} is geen punt van 1 tot en met ${n}.`);
      return punt - 1;
    });
    const lengte = lezer.next();
    if (lengte === undefined) throw new Bevinding(`${bestand}: weg ${weg} heeft geen lengte.`);
    if (lengte < 0) throw lezer.refuse('een lengte is 0 of meer.');
    const [a = 0, b = 0] = punten;
    if (a === b) continue;
    afstanden[a * n + b] = lengte;
    afstanden[b * n + a] = lengte;
  }
  const over = lezer.rest();
  if (over > 0)
    throw new Bevinding(
      `${bestand}: na ${wegen} wegen staan er nog ${over === 1 ? '1 getal' : `${over} getallen`}.`,
    );
  shortest(n, afstanden);
  const los = afstanden.indexOf(Number.POSITIVE_INFINITY);
  if (los >= 0)
    throw new Bevinding(
      `${bestand}: van punt ${Math.floor(los / n) + 1} naar punt ${(los % n) + 1} is er geen weg. Voeg een weg toe.`,
    );
  return { n, aantal, afstanden };
}
