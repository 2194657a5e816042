import type { Encoding } from './encoding.ts';

/** Strong ETag: every encoding is another representation, so each has its own (RFC 9110 §8.8.3.3). */
export function etagOf(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `"${digest}.${encoding}"`;
}

/** The tag in If-None-Match that names this answer, in whatever encoding the client keeps it. */
export function matchingEtag(ifNoneMatch: string | undefined, digest: string): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return etagOf(digest, 'identity');
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
    .find((tag) => tag.replaceAll('"', '').replace(/\.(br|gzip)$/u, '') === digest);
}
