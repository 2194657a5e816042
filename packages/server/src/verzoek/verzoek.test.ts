import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { Verzoeken } from './verzoek.ts';

const incoming = (remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

const networkOf = (vertrouwd: readonly string[], van: string, keten?: string): string =>
  new Verzoeken(vertrouwd).of(incoming(van, keten === undefined ? {} : { 'x-forwarded-for': keten })).netwerk;

it.each<[string, readonly string[], string, string | undefined, string]>([
  ['nobody is believed by default', [], '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['who is no proxy of ours is not', ['10.0.0.0/8'], '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a proxy of ours is', ['10.0.0.0/8'], '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  [
    'but not what came before it in the header',
    ['10.0.0.5'],
    '10.0.0.5',
    '192.0.2.66, 198.51.100.1',
    '198.51.100.1',
  ],
  [
    'a chain of ours is followed',
    ['10.0.0.0/8'],
    '10.0.0.5',
    '192.0.2.66, 198.51.100.1, 10.0.0.9',
    '198.51.100.1',
  ],
  ['what is no address counts as the proxy', ['10.0.0.5'], '10.0.0.5', 'unknown', '10.0.0.5'],
  ['and so does nothing', ['10.0.0.5'], '10.0.0.5', undefined, '10.0.0.5'],
  ['names of ranges', ['loopback'], '::1', '198.51.100.1', '198.51.100.1'],
  ['IPv4 within IPv6 is IPv4', ['10.0.0.5'], '::ffff:10.0.0.5', '::ffff:198.51.100.1', '198.51.100.1'],
  [
    'who has an address of IPv6 has the whole /64',
    [],
    '2001:db8:1:2:3:4:5:6',
    undefined,
    '2001:db8:1:2::/64',
  ],
])('%s', (_, vertrouwd, van, keten, netwerk) => {
  expect(networkOf(vertrouwd, van, keten)).toBe(netwerk);
});

it('takes the number of a request from a proxy that is trusted, where that could be one', () => {
  const numberOf = (vertrouwd: readonly string[], nummer: string): string =>
    new Verzoeken(vertrouwd).of(incoming('10.0.0.5', { 'x-request-id': nummer })).nummer;
  const eigen = /^[\da-f-]{36}$/u;
  expect(numberOf(['10.0.0.5'], 'abc-12345678')).toBe('abc-12345678');
  expect(numberOf([], 'abc-12345678')).toMatch(eigen);
  for (const onzin of [
    '',
    'kort',
    'x'.repeat(200),
    'met spatie erin',
    'a\nb12345678',
    '{"a":12345678}',
    'anna@x.nl',
  ])
    expect(numberOf(['10.0.0.5'], onzin)).toMatch(eigen);
});

it('knows a request again, and tells one network from another without telling which', () => {
  const verzoeken = new Verzoeken();
  const een = incoming('203.0.113.9');
  expect(verzoeken.of(een)).toBe(verzoeken.of(een));
  const marks = ['203.0.113.9', '203.0.113.9', '203.0.113.8'].map((adres) =>
    verzoeken.markOf(verzoeken.of(incoming(adres))),
  );
  expect([marks[0] === marks[1], marks[0] === marks[2]]).toEqual([true, false]);
  expect(new Verzoeken().markOf(verzoeken.of(een))).not.toBe(marks[0]);
});
