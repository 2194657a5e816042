import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Content, chooseEncoding } from './encoding.ts';

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['GZIP ; Q=0.5', 'gzip'],
    ['gzip;q=x', 'identity'],
  ])('answers %j with %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });
});

describe('Content', () => {
  const text = 'samenhang '.repeat(500);
  const content = new Content(Buffer.from(text));

  it('gives the same bytes in every encoding', async () => {
    expect(gunzipSync(await content.bytes('gzip')).toString()).toBe(text);
    expect(brotliDecompressSync(await content.bytes('br')).toString()).toBe(text);
    expect(Buffer.from(await content.bytes('identity')).toString()).toBe(text);
  });

  it('makes each encoding once', () => {
    expect(content.bytes('br')).toBe(content.bytes('br'));
  });

  it('leaves a small body as it is', () => {
    expect(new Content(Buffer.from('{}')).encodingFor('br')).toBe('identity');
  });
});
