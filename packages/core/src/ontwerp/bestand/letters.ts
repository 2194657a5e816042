/** Bytes as letters that an address takes as they are: base64url (RFC 4648, section 5) without padding. */

const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toLetters(bytes: readonly number[]): string {
  let uit = '';
  for (let k = 0; k < bytes.length; k += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(k, k + 3);
    const drie = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((schuif) => alfabet[(drie >> schuif) & 63]).join('');
    uit += letters.slice(0, Math.min(3, bytes.length - k) + 1);
  }
  return uit;
}

/** The bytes again; none where a letter is not of the alphabet, or where the letters cannot be whole bytes. */
export function fromLetters(tekst: string): Uint8Array {
  const leeg = new Uint8Array(0);
  if (tekst.length % 4 === 1) return leeg;
  const uit = new Uint8Array(Math.floor((tekst.length * 6) / 8));
  let rest = 0;
  let bits = 0;
  let plek = 0;
  for (const letter of tekst) {
    const waarde = alfabet.indexOf(letter);
    if (waarde < 0) return leeg;
    rest = ((rest << 6) | waarde) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    uit[plek++] = (rest >> bits) & 255;
  }
  return uit;
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo): finds mistakes, no malice. */
export function digest(bytes: Iterable<number>): number {
  let som = 0x811c9dc5;
  for (const b of bytes) som = Math.imul(som ^ b, 0x01000193);
  return som >>> 0;
}

/** The code units of a text, low byte and high byte where that is more than 0. */
export function* bytesOf(tekst: string): Generator<number> {
  for (let k = 0; k < tekst.length; k++) {
    const eenheid = tekst.charCodeAt(k);
    yield eenheid & 255;
    if (eenheid > 255) yield eenheid >> 8;
  }
}
