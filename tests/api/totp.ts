import { createHmac } from 'node:crypto';

/** The step of 30 seconds that it is. */
export const stepNow = (): number => Math.floor(Date.now() / 30_000);

/** The code of this step (else of this moment) by RFC 6238, made as an app makes it. */
export function codeNow(base32: string, stap = stepNow()): string {
  const bits = Array.from(base32.replaceAll('=', ''), (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  const geheim = Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const teller = Buffer.alloc(8);
  teller.writeBigUInt64BE(BigInt(stap));
  const hash = createHmac('sha1', geheim).update(teller).digest();
  const plek = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(plek) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}
