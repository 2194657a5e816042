import { describe, expect, it } from 'vitest';
import { normalizeNaam, searchGemeenten } from './zoek.ts';

const gemeenten = [
  { code: 'GM0344', naam: 'Utrecht' },
  { code: 'GM0373', naam: 'Bergen (NH.)' },
  { code: 'GM0518', naam: "'s-Gravenhage" },
  { code: 'GM0893', naam: 'Bergen (L.)' },
  { code: 'GM1581', naam: 'Utrechtse Heuvelrug' },
  { code: 'GM1900', naam: 'Súdwest-Fryslân' },
  { code: 'GM0748', naam: 'Bergen op Zoom' },
];
const found = (tekst: string): string[] => searchGemeenten(gemeenten, tekst).map((g) => g.naam);

describe('searchGemeenten', () => {
  it('puts the exact name before names that begin with it', () => {
    expect(found('utrecht')).toEqual(['Utrecht', 'Utrechtse Heuvelrug']);
  });
  it('does without accents, capitals, hyphens and the article', () => {
    expect(found('sudwest fryslan')).toEqual(['Súdwest-Fryslân']);
    expect(found('gravenhage')).toEqual(["'s-Gravenhage"]);
    expect(found("'S-GRAVENHAGE")).toEqual(["'s-Gravenhage"]);
  });
  it('knows the name that everybody uses', () => {
    expect(found('Den Haag')).toEqual(["'s-Gravenhage"]);
    expect(found('den h')).toEqual(["'s-Gravenhage"]);
  });
  it('finds by the beginning of a later word', () => {
    expect(found('heuvel')).toEqual(['Utrechtse Heuvelrug']);
  });
  it('keeps both Bergens apart', () => {
    expect(found('bergen').slice(0, 2)).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
  });
  it('finds by code, with or without GM', () => {
    expect(found('gm1581')).toEqual(['Utrechtse Heuvelrug']);
    expect(found('1581')).toEqual(['Utrechtse Heuvelrug']);
  });
  it.each([
    ['heuvelrug utr', ['Utrechtse Heuvelrug']],
    ['zoom bergen', ['Bergen op Zoom']],
    ['fryslân súdwest', ['Súdwest-Fryslân']],
    ['zuidwest-friesland', ['Súdwest-Fryslân']],
    ['sudwestfryslan', ['Súdwest-Fryslân']],
    ['bergenopzoom', ['Bergen op Zoom']],
  ])('knows words in any order, and the other language: %s', (tekst, namen) => {
    expect(found(tekst)).toEqual(namen);
  });
  it.each([
    ['utrehct', 'Utrecht'],
    ['uterchtse heuvelrug', 'Utrechtse Heuvelrug'],
    ['utrechtse heuvelug', 'Utrechtse Heuvelrug'],
    ['sgravnhage', "'s-Gravenhage"],
    ['zuidwst friesland', 'Súdwest-Fryslân'],
    ['begen op zoom', 'Bergen op Zoom'],
  ])('forgives typing faults: %s', (tekst, naam) => {
    expect(found(tekst)[0]).toBe(naam);
  });
  it('finds a code without its zeros, with spaces, and nothing for what nobody types', () => {
    expect(found('344')).toEqual(['Utrecht']);
    expect(found(' GM 0344 ')).toEqual(['Utrecht']);
    expect(found('utrecht'.repeat(2000))).toEqual([]);
  });
  it('fits all on an empty text and none on nonsense', () => {
    expect(found('')).toHaveLength(gemeenten.length);
    expect(found('qqq')).toEqual([]);
  });
});

describe('normalizeNaam', () => {
  it('makes spellings of one name equal', () => {
    expect(normalizeNaam('’s-Hertogenbosch')).toBe(normalizeNaam("'s Hertogenbosch"));
  });
});
