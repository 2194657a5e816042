import { createHash, randomBytes } from 'node:crypto';

/** Days that an invitation can be taken up. */
export const uitnodigingDagen = 7;

/** A key that nobody guesses: 192 bits, as it can stand behind the `#` of a link. */
export function makeSleutel(): string {
  return randomBytes(24).toString('base64url');
}

/** What of a key is kept: who reads the database cannot use it. A key has bits enough to need no salt. */
export function hashOfSleutel(sleutel: string): string {
  return createHash('sha256').update(sleutel).digest('base64url');
}

/** The moment so many days later, ISO 8601. */
export function daysAfter(nu: Date, dagen: number): string {
  return new Date(nu.getTime() + dagen * 86_400_000).toISOString();
}
