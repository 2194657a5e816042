import { canonical, type Labels } from '@samenhang/motor';
import { bytesOf, digest, fromLetters, toLetters } from './letters.ts';

/**
 * A design as a word in an address: the region of each gemeente in as few bits as its layer needs, so that 390
 * gemeenten in 30 regions take some 340 letters. Bytes: version, number of layers, bits per layer, a digest of the
 * gemeenten (in which order and of which year), in version 2 the bound, the labels, and a digest of all that.
 *
 * Version 2 is a map with the bound that was computed for it: eight bytes, an IEEE number, and the seal of the question
 * and value that it holds for, four bytes. Version 1 is a map alone.
 */
const versies = [1, 2];
const hoogsteLaag = 3;
/** Bytes of a bound and its seal. */
const lengteGrens = 12;

/** The bound that a map was computed with, and the seal of what it holds for. */
export interface Kaartgrens {
  readonly grens: number;
  /** 32 bits: see `sealOf`. */
  readonly zegel: number;
}

export type Kaartfout =
  /** Letters fell out or were changed on the way. */
  | 'kapot'
  /** It is about other gemeenten than these: another year, or other data. */
  | 'andere-gemeenten';

export type Kaartuitkomst =
  | { readonly ok: true; readonly lagen: readonly Labels[]; readonly grens?: Kaartgrens }
  | { readonly ok: false; readonly fout: Kaartfout };

function asBytes(x: number): number[] {
  return [x >>> 24, (x >>> 16) & 255, (x >>> 8) & 255, x & 255];
}

function digestOf(gemeenten: readonly string[]): number[] {
  return asBytes(digest(bytesOf(gemeenten.join())));
}

function bitsFor(labels: Labels): number {
  const hoogste = labels.reduce((a, b) => Math.max(a, b), 0);
  return hoogste === 0 ? 0 : 32 - Math.clz32(hoogste);
}

/** Labels one after another, each in its own number of bits, highest bit first. */
function packBits(lagen: readonly Labels[], bits: readonly number[]): number[] {
  const uit: number[] = [];
  let rest = 0;
  let aantal = 0;
  lagen.forEach((labels, k) => {
    for (const label of labels) {
      for (let b = (bits[k] ?? 0) - 1; b >= 0; b--) {
        rest = (rest << 1) | ((label >> b) & 1);
        if (++aantal % 8 === 0) {
          uit.push(rest);
          rest = 0;
        }
      }
    }
  });
  if (aantal % 8 > 0) uit.push(rest << (8 - (aantal % 8)));
  return uit;
}

function unpackBits(bytes: Uint8Array, n: number, bits: readonly number[]): Labels[] {
  let plek = 0;
  return bits.map((breedte) =>
    Int32Array.from({ length: n }, () => {
      let label = 0;
      for (let b = 0; b < breedte; b++, plek++)
        label = (label << 1) | (((bytes[plek >> 3] ?? 0) >> (7 - (plek & 7))) & 1);
      return label;
    }),
  );
}

function boundBytes({ grens, zegel }: Kaartgrens): number[] {
  const acht = new DataView(new ArrayBuffer(8));
  acht.setFloat64(0, grens);
  return [...new Uint8Array(acht.buffer), ...asBytes(zegel)];
}

function readBound(bytes: Uint8Array): Kaartgrens {
  const acht = new DataView(Uint8Array.from(bytes).buffer);
  return { grens: acht.getFloat64(0), zegel: acht.getUint32(8) };
}

/**
 * Writes the layers of a design, each with a label for each of these gemeenten (codes, in the order of the atlas), and
 * the bound where one is known.
 */
export function encodeKaart(
  lagen: readonly Labels[],
  gemeenten: readonly string[],
  grens?: Kaartgrens,
): string {
  const bits = lagen.map(bitsFor);
  const inhoud = [
    grens ? 2 : 1,
    lagen.length,
    ...bits,
    ...digestOf(gemeenten),
    ...(grens ? boundBytes(grens) : []),
    ...packBits(lagen, bits),
  ];
  return toLetters([...inhoud, ...asBytes(digest(inhoud))]);
}

function endsIn(bytes: Uint8Array, staart: readonly number[]): boolean {
  return staart.every((b, i) => bytes[bytes.length - staart.length + i] === b);
}

/** Reads a design again, or says what is wrong with it. Never throws. */
export function decodeKaart(tekst: string, gemeenten: readonly string[]): Kaartuitkomst {
  const bytes = fromLetters(tekst);
  const inhoud = bytes.subarray(0, -4);
  const [versie = 0, lagen = 0] = inhoud;
  if (
    !versies.includes(versie) ||
    lagen < 1 ||
    lagen > hoogsteLaag ||
    !endsIn(bytes, asBytes(digest(inhoud)))
  )
    return { ok: false, fout: 'kapot' };
  const bits = [...inhoud.subarray(2, 2 + lagen)];
  const kop = 2 + lagen + 4;
  if (!endsIn(inhoud.subarray(0, kop), digestOf(gemeenten))) return { ok: false, fout: 'andere-gemeenten' };
  const begin = versie === 2 ? kop + lengteGrens : kop;
  const nodig = Math.ceil((gemeenten.length * bits.reduce((a, b) => a + b, 0)) / 8);
  if (inhoud.length - begin !== nodig) return { ok: false, fout: 'kapot' };
  return {
    ok: true,
    lagen: unpackBits(inhoud.subarray(begin), gemeenten.length, bits).map((l) => canonical(l)),
    ...(versie === 2 ? { grens: readBound(inhoud.subarray(kop, begin)) } : {}),
  };
}
