import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const soort = 'aes-256-gcm';
const ivBytes = 12;
const merkBytes = 16;

/** A key of 256 bits for one purpose, of the secret of the store. */
export const keyFor = (geheim: string, doel: string): Buffer =>
  Buffer.from(hkdfSync('sha256', geheim, '', `samenhang ${doel}`, 32));

/**
 * AES-256-GCM with a nonce of its own for each text (NIST SP 800-38D): base64url of nonce, tag and text. `plek` is what the
 * text belongs to: sealed for one place it does not open in another.
 */
export function sealWith(sleutel: Buffer, tekst: string, plek = ''): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(soort, sleutel, iv).setAAD(Buffer.from(plek));
  const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64url');
}

/** What was sealed with this key for this place. @throws where it was not */
export function unsealWith(sleutel: Buffer, zegel: string, plek = ''): string {
  const bytes = Buffer.from(zegel, 'base64url');
  const decipher = createDecipheriv(soort, sleutel, bytes.subarray(0, ivBytes)).setAAD(Buffer.from(plek));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + merkBytes));
  return decipher.update(bytes.subarray(ivBytes + merkBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** The key of a link, so that who reads the table of messages alone cannot use it. */
export function seal(geheim: string, sleutel: string): string {
  return sealWith(keyFor(geheim, 'post'), sleutel);
}

/** What was sealed with this secret. @throws where it was not */
export function unseal(geheim: string, zegel: string): string {
  return unsealWith(keyFor(geheim, 'post'), zegel);
}
