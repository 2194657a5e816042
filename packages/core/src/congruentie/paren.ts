import { type Atlas, neighboursOf } from '../atlas/index.ts';
import { type Keuze, prepare, sharedBetween } from './congruentie.ts';

/** Two gemeenten and what they have in common. */
export interface Paar {
  /** Indices in the atlas, a < b. */
  readonly a: number;
  readonly b: number;
  /** s(a,b)/n, by weight when the choice is weighted; 0–1. */
  readonly congruentie: number;
  /** Which of the chosen indelingen they share, by position in the choice. */
  readonly gedeeld: readonly number[];
}

/** The ends of a list of pairs: the first few, and how many share the figure of the very first. */
export interface Uiteinde {
  readonly paren: readonly Paar[];
  readonly aantalGelijk: number;
  /** How many pairs were looked at. */
  readonly aantal: number;
}

/** Pairs of gemeenten at both ends. */
export interface Parenbeeld {
  /** Partners with the most in common. */
  readonly meest: Uiteinde;
  /** Neighbours with the least in common: gemeenten far apart need nothing in common. */
  readonly minst: Uiteinde;
}

interface Kandidaat {
  readonly a: number;
  readonly b: number;
  /** Sorted by this, largest first. */
  readonly rang: number;
  readonly inwoners: number;
}

/** Keeps the first few of a long row, without keeping the row. */
class Kopgroep {
  private readonly grootte: number;
  private readonly leden: Kandidaat[] = [];
  private gelijk = 0;
  private gezien = 0;

  constructor(grootte: number) {
    this.grootte = grootte;
  }

  offer(kandidaat: Kandidaat): void {
    this.gezien++;
    const top = this.leden[0]?.rang ?? Number.NEGATIVE_INFINITY;
    if (kandidaat.rang > top) this.gelijk = 1;
    else if (kandidaat.rang === top) this.gelijk++;
    const laatste = this.leden.at(-1);
    if (this.leden.length >= this.grootte && laatste && !comesBefore(kandidaat, laatste)) return;
    const plaats = this.leden.findIndex((lid) => comesBefore(kandidaat, lid));
    this.leden.splice(plaats < 0 ? this.leden.length : plaats, 0, kandidaat);
    if (this.leden.length > this.grootte) this.leden.pop();
  }

  finish(maak: (kandidaat: Kandidaat) => Paar): Uiteinde {
    return { paren: this.leden.map(maak), aantalGelijk: this.gelijk, aantal: this.gezien };
  }
}

/** Among equals the pair with most inhabitants comes first, then the one met first. */
function comesBefore(x: Kandidaat, y: Kandidaat): boolean {
  return x.rang > y.rang || (x.rang === y.rang && x.inwoners > y.inwoners);
}

/**
 * The pairs of partners with the most in common, and the pairs of neighbours with the least. Goes from gemeente
 * to gemeente and keeps no more than `aantal` pairs: no matrix of all pairs is ever made.
 */
export function findParen(atlas: Atlas, keuze: Keuze, aantal: number): Parenbeeld {
  const { som, teller } = prepare(atlas, keuze);
  const inwoners = (g: number) => atlas.inwoners[g] || 0;
  const meest = new Kopgroep(aantal);
  const minst = new Kopgroep(aantal);
  for (let a = 0; a < atlas.gemeenten.length; a++) {
    const telling = teller.tel(a);
    const offer = (groep: Kopgroep, b: number, teken: 1 | -1) => {
      if (b > a)
        groep.offer({ a, b, rang: teken * (telling.gewicht[b] ?? 0), inwoners: inwoners(a) + inwoners(b) });
    };
    for (const b of telling.partners.subarray(0, telling.aantal)) offer(meest, b, 1);
    for (const b of neighboursOf(atlas, a)) offer(minst, b, -1);
  }
  const maak = ({ a, b, rang }: Kandidaat): Paar => ({
    a,
    b,
    congruentie: Math.abs(rang) / som,
    gedeeld: sharedBetween(keuze.edities, a, b),
  });
  return { meest: meest.finish(maak), minst: minst.finish(maak) };
}
