import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { etagOf, matchingEtag } from './etag.ts';

describe('etag', () => {
  const key = digest('a', 'b');

  it('depends on every part and on where they are split', () => {
    expect(new Set([key, digest('a', 'c'), digest('ab', ''), digest('b', 'a')]).size).toBe(4);
  });

  it.each(['identity', 'gzip', 'br'] as const)('recognises its own tag for %s', (encoding) => {
    const tag = etagOf(key, encoding);
    expect(tag).toMatch(/^"[\w.-]+"$/u);
    expect(matchingEtag(tag, key)).toBe(tag);
    expect(matchingEtag(`"other", W/${tag}`, key)).toBe(tag);
  });

  it('does not recognise another tag', () => {
    expect(matchingEtag(undefined, key)).toBeUndefined();
    expect(matchingEtag('"other"', key)).toBeUndefined();
    expect(matchingEtag(etagOf(digest('x'), 'br'), key)).toBeUndefined();
  });

  it('takes * for any answer', () => {
    expect(matchingEtag('*', key)).toBe(etagOf(key, 'identity'));
  });
});
