import { describe, expect, it } from 'vitest';
import { normalizeNaam } from '../atlas/index.ts';
import { atlas } from '../testing/index.ts';
import { parsePostcode, type Zoekbron } from './bron.ts';
import { presentZoek } from './weergave.ts';
import { matchPlaats, searchPlekken } from './zoek.ts';

const gemeenten = [
  { code: 'GM0344', naam: 'Utrecht' },
  { code: 'GM0373', naam: 'Bergen (NH.)' },
  { code: 'GM0518', naam: "'s-Gravenhage" },
  { code: 'GM0893', naam: 'Bergen (L.)' },
  { code: 'GM1581', naam: 'Utrechtse Heuvelrug' },
  { code: 'GM1900', naam: 'Súdwest-Fryslân' },
  { code: 'GM0748', naam: 'Bergen op Zoom' },
];
const bron: Zoekbron = {
  atlas: { ...atlas(gemeenten.length, []), jaar: 2026, gemeenten },
  andereNamen: [
    { code: 'GM0457', naam: 'Wezep aan Zee', jaar: 2021, nu: ['GM0344'], samen: [['GM0457', 'GM0344']] },
    {
      code: 'GM0001',
      naam: 'Tweestad',
      jaar: 2014,
      nu: ['GM0344', 'GM1581'],
      samen: [['GM0001'], ['GM0001']],
    },
  ],
  postcodes: [
    { postcode: 1900, gemeente: 'GM0344' },
    { postcode: 3941, gemeente: 'GM1581' },
    { postcode: 1381, gemeente: 'GM0457' },
    { postcode: 9000, gemeente: 'GM0001' },
  ],
  plaatsen: [
    { plaats: 'Doorn', gemeente: 'GM1581', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Driebergen-Rijsenburg', gemeente: 'GM1581', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Utrecht', gemeente: 'GM0344', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Bergen', gemeente: 'GM0373', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Wezep aan Zee', gemeente: 'GM0344', vanJaar: 2022, totJaar: 2026 },
    { plaats: 'Sneek', gemeente: 'GM1900', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Nes', gemeente: 'GM1900', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Nes', gemeente: 'GM0893', vanJaar: 2015, totJaar: 2026 },
    { plaats: 'Verdwenen', gemeente: 'GM0344', vanJaar: 2015, totJaar: 2017 },
  ],
};
const found = (tekst: string): string[] =>
  searchPlekken(bron, tekst).map((t) => gemeenten[t.gemeente]?.naam ?? '');
const via = (tekst: string): string[] =>
  searchPlekken(bron, tekst).map((t) => `${t.soort} ${t.naam} ${gemeenten[t.gemeente]?.code ?? ''}`);

describe('searchPlekken', () => {
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
    expect(found('0373')).toEqual(['Bergen (NH.)']);
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
  it('knows a place by its Frisian name too', () => {
    expect(via('Snits')).toEqual(['plaats Sneek GM1900']);
    expect(found('snist')[0]).toBe('Súdwest-Fryslân');
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

describe('searchPlekken: places, postcodes and other years', () => {
  it.each([
    ['driebergen', ['plaats Driebergen-Rijsenburg GM1581']],
    ['rijsenburg drie', ['plaats Driebergen-Rijsenburg GM1581']],
    ['Drieberhen', ['plaats Driebergen-Rijsenburg GM1581']],
    ['doorn', ['plaats Doorn GM1581']],
    ['nes', ['plaats Nes GM1900', 'plaats Nes GM0893'].sort()],
    ['wezep', ['vroeger Wezep aan Zee GM0344']],
    ['tweestad', ['vroeger Tweestad GM0344', 'vroeger Tweestad GM1581']],
    ['GM0457', ['vroeger Wezep aan Zee GM0344']],
    ['verdwenen', []],
  ])('finds %s', (tekst, gevonden) => {
    expect([...via(tekst)].sort()).toEqual(gevonden);
  });
  it('leaves out a place that is called as its gemeente', () => {
    expect(via('utrecht')).toEqual(['gemeente Utrecht GM0344', 'gemeente Utrechtse Heuvelrug GM1581']);
    expect(via('bergen').slice(0, 2)).toEqual([
      'gemeente Bergen (L.) GM0893',
      'gemeente Bergen (NH.) GM0373',
    ]);
  });
  it.each([
    '3941 AB',
    '3941ab',
    '3941',
    ' 3941  AB ',
    '3941\u00a0AB',
    '3941\u202fab',
    '3941-AB',
    '3941–ab',
    'NL-3941 AB',
    '3941\u200bAB',
    '3941 ab.',
  ])('reads a postcode as people write it: %j', (tekst) => {
    expect(via(tekst)).toEqual(['postcode 3941 GM1581']);
  });
  it('finds by postcode what its gemeente became', () => {
    expect(via('1381 AA')).toEqual(['postcode 1381 GM0344']);
    expect(via('9000')).toEqual(['postcode 9000 GM0344', 'postcode 9000 GM1581']);
    expect(via('9999 ZZ')).toEqual([]);
  });
  it('finds both where four digits are a postcode and a code', () => {
    expect(via('1900')).toEqual(['postcode 1900 GM0344', 'code Súdwest-Fryslân GM1900']);
    expect(via('1900 AB')).toEqual(['postcode 1900 GM0344']);
  });
  it('answers with names and codes, and with how many there are', () => {
    const { aantal, treffers } = presentZoek(bron, 'Wezep aan Zee');
    expect(aantal).toBe(1);
    expect(treffers).toEqual([
      { code: 'GM0344', naam: 'Utrecht', soort: 'vroeger', via: 'Wezep aan Zee', viaJaar: 2021 },
    ]);
  });
});

describe('matchPlaats', () => {
  const match = (tekst: string) => matchPlaats(bron, tekst).map((t) => gemeenten[t.gemeente]?.code);
  it('takes a whole name, or the one place that begins so; never a guess', () => {
    expect(match('DOORN')).toEqual(['GM1581']);
    expect(match('Driebergen')).toEqual(['GM1581']);
    expect(match('Dri')).toEqual([]);
    expect(match('Nes')).toHaveLength(2);
    expect(match('Doorn, stadsdeel Noord')).toEqual([]);
  });
});

describe('parsePostcode', () => {
  it.each(['0193', '12345', '1012 ABC', 'GM1012', '1012 A', '', '1012 AB Amsterdam', '1'.repeat(500)])(
    'is none: %j',
    (tekst) => {
      expect(parsePostcode(tekst)).toBeUndefined();
    },
  );
});

describe('normalizeNaam', () => {
  it('makes spellings of one name equal', () => {
    expect(normalizeNaam('’s-Hertogenbosch')).toBe(normalizeNaam("'s Hertogenbosch"));
  });
});
