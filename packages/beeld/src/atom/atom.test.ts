import { describe, expect, it } from 'vitest';
import { toAtom } from './index.ts';

const stuk = {
  id: 'urn:samenhang:een:1',
  titel: 'A < B & "C"',
  tekst: 'regel\u0007 één \ud800',
  adres: 'https://voorbeeld.nl/agenda/1?a=1&b=2',
  auteur: 'Assen',
  op: '2027-01-01T00:00:00.000Z',
};

describe('a feed', () => {
  it('tells what happened last first, in XML that holds any text', () => {
    const later = { ...stuk, id: 'urn:samenhang:een:2', op: '2027-02-01T00:00:00.000Z' };
    const feed = toAtom({
      titel: 'Agenda',
      taal: 'nl',
      zelf: 'https://voorbeeld.nl/api/v1/opgaven?formaat=atom',
      adres: 'https://voorbeeld.nl/agenda',
      stukken: [stuk, later],
      sinds: '2026-01-01T00:00:00.000Z',
    });
    expect(feed.indexOf('een:2')).toBeLessThan(feed.indexOf('een:1'));
    expect(feed).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
    expect(feed).toContain('<content type="text">regel één \ufffd</content>');
    expect(feed).toContain('href="https://voorbeeld.nl/agenda/1?a=1&amp;b=2"');
    expect(feed).toContain('</title><updated>2027-02-01T00:00:00.000Z</updated>\n<link rel="self"');
  });

  it('says since when it is where nothing happened yet', () => {
    const feed = toAtom({
      titel: 'x',
      taal: 'nl',
      zelf: 'a',
      adres: 'b',
      stukken: [],
      sinds: '2026-01-01T00:00:00.000Z',
    });
    expect(feed).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
  });
});
