import { Bevinding } from '../uitvoer/index.ts';

const min = 45;
const nul = 48;
const regeleinde = 10;

/** ASCII white space and control characters. */
function isBlank(byte: number): boolean {
  return byte <= 32;
}

/** What is wrong with a number; undefined when nothing is. What a double cannot hold is never taken for another. */
function objection(tekst: string, getal: number): string | undefined {
  if (Number.isNaN(getal)) return 'is geen getal.';
  if (!Number.isFinite(getal)) return 'is te groot om mee te rekenen.';
  if (getal === 0 && /[1-9]/u.test(tekst.replace(/e.*$/iu, ''))) return 'is te klein om mee te rekenen.';
  if (/^[-+]?\d+$/u.test(tekst) && BigInt(getal) !== BigInt(tekst.replace('+', '')))
    return 'heeft te veel cijfers om precies mee te rekenen: gebruik kleinere getallen.';
  return undefined;
}

/**
 * Numbers of a text, one by one, with the place of the last one read. Bytes, not strings: 320,000 of them would take
 * a regular expression longer than all that follows.
 */
export class Getallenlezer {
  private readonly bytes: Uint8Array;
  private readonly bestand: string;
  private plek = 0;
  private regel = 1;
  private regelBegin = 0;
  private laatst = 0;

  constructor(bytes: Uint8Array, bestand: string) {
    this.bytes = bytes;
    this.bestand = bestand;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.plek = 3;
  }

  /** The next number; undefined at the end. @throws Bevinding for what is no number. */
  next(): number | undefined {
    const { bytes } = this;
    const begin = this.skipBlank();
    if (begin >= bytes.length) return undefined;
    this.laatst = begin;
    const isMin = bytes[begin] === min;
    const eerste = isMin ? begin + 1 : begin;
    let getal = 0;
    let p = eerste;
    for (; p < bytes.length && !isBlank(bytes[p] ?? 0); p++) {
      const cijfer = (bytes[p] ?? 0) - nul;
      getal = cijfer >= 0 && cijfer <= 9 ? getal * 10 + cijfer : Number.NaN;
    }
    this.plek = p;
    if (p === eerste || !Number.isSafeInteger(getal)) return this.fraction(begin, p);
    return isMin ? -getal : getal;
  }

  /** Place of the next number, or the end. */
  private skipBlank(): number {
    const { bytes } = this;
    let p = this.plek;
    for (; p < bytes.length && isBlank(bytes[p] ?? 0); p++) {
      if (bytes[p] !== regeleinde) continue;
      this.regel++;
      this.regelBegin = p + 1;
    }
    return p;
  }

  /** Whatever was no whole number in plain digits. */
  private fraction(begin: number, eind: number): number {
    const tekst = new TextDecoder().decode(this.bytes.subarray(begin, eind));
    const getal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(tekst) ? Number(tekst) : Number.NaN;
    const bezwaar = objection(tekst, getal);
    if (bezwaar === undefined) return getal;
    const getoond = tekst.length > 30 ? `${tekst.slice(0, 30)}…` : tekst;
    throw this.refuse(`'${getoond}' ${bezwaar}`, begin);
  }

  /** A fault at a place; without one at the number that was read last. */
  refuse(wat: string, plek = this.laatst): Bevinding {
    return new Bevinding(`${this.bestand}, regel ${this.regel}, teken ${plek - this.regelBegin + 1}: ${wat}`);
  }

  rest(): number {
    let aantal = 0;
    while (this.next() !== undefined) aantal++;
    return aantal;
  }
}
