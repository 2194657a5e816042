import { describe, expect, it } from 'vitest';
import { toAtom } from './index.ts';

const stuk = {
  kenmerk: ['een', 1],
  titel: 'A < B & "C"',
  tekst: 'regel\u0007 één \ud800',
  adres: 'https://elders.nl/1?a=1&b=2',
  auteur: 'Assen',
  op: '2027-01-01T00:00:00.000Z',
};
const feedkop = {
  titel: 'Agenda',
  taal: 'nl',
  zelf: new URL('https://voorbeeld.nl:8443/api/v1/opgaven?formaat=atom'),
  adres: '/agenda',
};

describe('a feed', () => {
  it('tells what happened last first, in XML that holds any text', () => {
    const later = { ...stuk, kenmerk: ['een', 2], op: '2027-02-01T00:00:00.000Z' };
    const feed = toAtom({ ...feedkop, stukken: [stuk, later] });
    expect(feed.indexOf('een:2')).toBeLessThan(feed.indexOf('een:1'));
    expect(feed).toContain('<title>A &#60; B &#38; &#34;C&#34;</title>');
    expect(feed).toContain('<content type="text">regel één </content>');
    expect(feed).toContain('</title><updated>2027-02-01T00:00:00.000Z</updated><link rel="self"');
  });

  it('has whole addresses alone, and a name for each piece that no other site gives', () => {
    const vreemd = { ...stuk, kenmerk: ['a b', '#:é'], adres: '/agenda/1' };
    const feed = toAtom({ ...feedkop, stukken: [stuk, vreemd] });
    const all = (patroon: RegExp) => [...feed.matchAll(patroon)].map(([, wat]) => wat);
    expect(all(/<id>(.*?)<\/id>/gu)).toEqual([
      feedkop.zelf.href,
      'tag:voorbeeld.nl,2026:een:1',
      'tag:voorbeeld.nl,2026:a%20b:%23%3A%C3%A9',
    ]);
    expect(all(/href="(.*?)"/gu)).toEqual([
      feedkop.zelf.href,
      'https://voorbeeld.nl:8443/agenda',
      'https://elders.nl/1?a=1&#38;b=2',
      'https://voorbeeld.nl:8443/agenda/1',
    ]);
  });

  it('says since when it is where nothing happened yet', () => {
    expect(toAtom({ ...feedkop, stukken: [] })).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
  });
});
