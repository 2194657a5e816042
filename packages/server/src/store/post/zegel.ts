import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const soort = 'aes-256-gcm';
const ivBytes = 12;
const merkBytes = 16;

const keyOf = (geheim: string) => Buffer.from(hkdfSync('sha256', geheim, '', 'samenhang post', 32));

/** The key of a link, so that who reads the table of messages alone cannot use it. */
export function seal(geheim: string, sleutel: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(soort, keyOf(geheim), iv);
  const inhoud = Buffer.concat([cipher.update(sleutel, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64url');
}

/** What was sealed with this secret. @throws where it was not */
export function unseal(geheim: string, zegel: string): string {
  const bytes = Buffer.from(zegel, 'base64url');
  const decipher = createDecipheriv(soort, keyOf(geheim), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + merkBytes));
  return decipher.update(bytes.subarray(ivBytes + merkBytes), undefined, 'utf8') + decipher.final('utf8');
}
