import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ervaring, Kennisitem } from './bijdrage.ts';
import {
  type Bestaand,
  type Kandidaat,
  keurKennis,
  keyOfKennis,
  keyOfLink,
  legeKennisvraag,
  listErvarenen,
  planKennis,
  readLicentie,
  searchKennis,
  type Vindbaar,
} from './index.ts';

const item: Kennisitem = {
  wat: 'item',
  titel: 'Handreiking woonplaatsbeginsel jeugd',
  link: 'https://voorbeeld.nl/woonplaats',
  soort: 'handreiking',
  gebied: { soort: 'land' },
  taken: ['jeugdhulp'],
  opgaven: [],
  onderbouwing: 'beschreven',
  verschenen: '2026-03',
  maker: 'Vereniging van gemeenten',
  licentie: 'CC-BY-4.0',
  kenmerk: null,
};
const ervaring: Ervaring = {
  wat: 'ervaring',
  taak: 'jeugdhulp',
  indeling: 'jeugdregio',
  tekst: 'Wij kochten drie jaar samen in.',
  functie: 'Beleidsadviseur jeugd',
  contactlink: 'https://regio.nl/contact',
};

describe('keurKennis', () => {
  it('takes what is whole', () => {
    expect([keurKennis(item), keurKennis(ervaring)]).toEqual([[], []]);
    expect(keurKennis({ ...item, verschenen: '2026' })).toEqual([]);
  });
  it.each([
    [{ titel: ' ' }, 'titel', 'verplicht'],
    [{ link: 'javascript:alert(1)' }, 'link', 'webadres'],
    [{ link: 'https://naam:geheim@voorbeeld.nl/' }, 'link', 'webadres'],
    [{ gebied: { soort: 'gemeenten', gemeenten: [] } as const }, 'gebied.gemeenten', 'verplicht'],
    [{ verschenen: '2026-13' }, 'verschenen', 'datum'],
    [{ verschenen: 'maart' }, 'verschenen', 'datum'],
    [{ titel: 'Verslag van J. de Vries, bel 06-12345678' }, 'titel', 'persoonsgegevens'],
    [{ maker: 'jan@voorbeeld.nl' }, 'maker', 'persoonsgegevens'],
  ])('refuses %j and says where', (anders, pad, code) => {
    expect(keurKennis({ ...item, ...anders })).toEqual([{ pad, code }]);
  });
  it('asks a function of who offers experience, and no person', () => {
    expect(keurKennis({ ...ervaring, functie: '' })).toEqual([{ pad: 'functie', code: 'verplicht' }]);
    expect(keurKennis({ ...ervaring, tekst: 'Mail jan@regio.nl' })).toEqual([
      { pad: 'tekst', code: 'persoonsgegevens' },
    ]);
    expect(keurKennis({ ...ervaring, contactlink: 'mailto:jan@regio.nl' })).toEqual([
      { pad: 'contactlink', code: 'webadres' },
    ]);
  });
});

describe('keyOfLink', () => {
  it('is the same for links to one page', () => {
    expect(keyOfLink('https://www.voorbeeld.nl/a/?b=2&a=1&utm_source=mail#kop')).toBe(
      'voorbeeld.nl/a?a=1&b=2',
    );
    expect(keyOfLink('http://VOORBEELD.nl/a?a=1&b=2')).toBe('voorbeeld.nl/a?a=1&b=2');
    expect(keyOfLink('https://voorbeeld.nl/A')).not.toBe(keyOfLink('https://voorbeeld.nl/a'));
    expect(keyOfLink('geen link')).toBe('');
  });
  it('stays what it is when it is read again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const sleutel = keyOfLink(link);
        expect(keyOfLink(`https://${sleutel}`)).toBe(sleutel);
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});

it('names experience once for each organisation, task and indeling', () => {
  expect(keyOfKennis(ervaring, 'wij')).toBe('ervaring wij jeugdhulp jeugdregio');
  expect(keyOfKennis(item, 'wij')).toBe('item voorbeeld.nl/woonplaats');
});

describe('readLicentie', () => {
  it.each([
    ['https://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC-BY-NC-SA-4.0'],
    ['http://creativecommons.org/licenses/by/4.0/deed.nl', 'CC-BY-4.0'],
    ['CC BY-SA 3.0', 'anders'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['© 2026 Instituut', 'voorbehouden'],
    ['open access', 'anders'],
    ['', 'onbekend'],
  ])('%s is %s', (tekst, licentie) => {
    expect(readLicentie(tekst)).toBe(licentie);
  });
});

const vindbaar = (rest: Partial<Kennisitem>, gemeenten: string[] = []): Vindbaar => ({
  item: { ...item, ...rest },
  gemeenten,
  woorden: '',
  gewijzigdOp: '2026-11-01',
});
const landelijk = vindbaar({});
const regionaal = vindbaar(
  {
    titel: 'Zo deden wij het: inkoop van jeugdhulp',
    soort: 'voorbeeld',
    gebied: { soort: 'gemeenten', gemeenten: ['GM0106'] },
  },
  ['GM0106'],
);
const elders = vindbaar(
  { titel: 'Wmo-vervoer', taken: ['wmo_thuis'], gebied: { soort: 'gemeenten', gemeenten: ['GM0363'] } },
  ['GM0363'],
);
const alle = [landelijk, regionaal, elders];
const titles = (vraag: Partial<typeof legeKennisvraag>) =>
  searchKennis(alle, { ...legeKennisvraag, ...vraag }).gevonden.map(({ vindbaar: een, nabij }) => [
    een.item.titel,
    nabij,
  ]);

describe('searchKennis', () => {
  it('finds what is regional by who looks nationally, and what is national by who looks from a gemeente', () => {
    expect(titles({ taak: 'jeugdhulp' })).toEqual([
      [regionaal.item.titel, 'hier'],
      [landelijk.item.titel, 'land'],
    ]);
    expect(titles({ gemeente: 'GM0106' })).toEqual([
      [regionaal.item.titel, 'hier'],
      [landelijk.item.titel, 'land'],
      [elders.item.titel, 'elders'],
    ]);
  });
  it('finds by words, also within compounds, and only what has them all', () => {
    expect(titles({ zoek: 'woonplaats' })).toEqual([[landelijk.item.titel, 'land']]);
    expect(titles({ zoek: 'plaatsbeginsel' })).toEqual([[landelijk.item.titel, 'land']]);
    expect(titles({ zoek: 'inkoop woonplaats' })).toEqual([]);
  });
  it('counts of each filter what its choices would leave', () => {
    const { telling } = searchKennis(alle, { ...legeKennisvraag, soort: 'voorbeeld' });
    expect([...telling.soort]).toEqual([
      ['handreiking', 2],
      ['voorbeeld', 1],
    ]);
    expect([...telling.taak]).toEqual([['jeugdhulp', 1]]);
  });
  it('counts as many as it then finds, whatever is asked', () => {
    const keuze = fc.record({
      zoek: fc.constantFrom('', 'jeugd', 'wmo'),
      gemeente: fc.constantFrom('', 'GM0106'),
      taak: fc.constantFrom('', 'jeugdhulp', 'wmo_thuis'),
      soort: fc.constantFrom('', 'handreiking', 'voorbeeld'),
      onderbouwing: fc.constantFrom('', 'beschreven'),
      schaal: fc.constantFrom('', 'landelijk', 'regionaal'),
    });
    fc.assert(
      fc.property(keuze, (vraag) => {
        for (const [soort, aantal] of searchKennis(alle, vraag).telling.soort)
          expect(searchKennis(alle, { ...vraag, soort }).gevonden).toHaveLength(aantal);
      }),
      { seed: 15 },
    );
  });
});

describe('listErvarenen', () => {
  const van = (id: string, bijdrage: Kennisitem | Ervaring) => ({
    organisatie: { id, naam: `Naam van ${id}` },
    bijdrage,
  });
  it('names who offers first, then who brought in most; of another indeling nobody offers', () => {
    const ingebracht = [
      van('a', item),
      van('b', item),
      van('b', item),
      van('c', ervaring),
      van('d', { ...item, taken: [] }),
    ];
    expect(
      listErvarenen(ingebracht, 'jeugdhulp').map(({ organisatie, items }) => [organisatie.id, items]),
    ).toEqual([
      ['c', 0],
      ['b', 2],
      ['a', 1],
    ]);
    expect(
      listErvarenen(ingebracht, 'jeugdhulp', 'ggd_regio').map(({ organisatie }) => organisatie.id),
    ).toEqual(['b', 'a']);
  });
});

describe('planKennis', () => {
  const bestaand: Bestaand = { id: 'k1', versie: 3, organisatie: 'wij', item: { ...item, kenmerk: 'oai:1' } };
  const lees = (rest: Partial<Kandidaat>): Kandidaat => ({ regel: 2, item: {}, ...rest });
  it('tells what is new, the same, changed, another’s or refused, each with its line', () => {
    const { titel, link } = item;
    const ander: Bestaand = {
      ...bestaand,
      id: 'k2',
      organisatie: 'zij',
      item: { ...item, link: 'https://zij.nl/x' },
    };
    const plan = planKennis(
      [
        lees({ item: { titel: 'Nieuw', link: 'https://voorbeeld.nl/nieuw' } }),
        lees({ item: { titel, link: `${link}/` } }),
        lees({
          regel: 4,
          item: { titel: 'Verhuisd', link: 'https://voorbeeld.nl/elders', kenmerk: 'oai:1' },
        }),
        lees({ item: { titel: 'x', link: 'https://www.zij.nl/x' } }),
        lees({ regel: 6, item: { titel: '', link: 'ftp://voorbeeld.nl' } }),
        lees({ regel: 7, item: { titel: 'Nog eens', link: 'http://voorbeeld.nl/nieuw' } }),
      ],
      [bestaand, ander],
      { organisatie: 'wij' },
    );
    expect(plan.map(({ soort }) => soort)).toEqual([
      'nieuw',
      'gewijzigd',
      'gewijzigd',
      'van-ander',
      'geweigerd',
      'geweigerd',
    ]);
    expect(plan[1]).toMatchObject({ id: 'k1', versie: 3, velden: ['link'] });
    expect(plan[2]).toMatchObject({ regel: 4, velden: ['titel', 'link'], item: { taken: ['jeugdhulp'] } });
    expect(plan[4]).toMatchObject({
      regel: 6,
      fouten: [
        { veld: 'titel', code: 'verplicht' },
        { veld: 'link', code: 'webadres' },
      ],
    });
    expect(plan[5]).toMatchObject({ regel: 7, fouten: [{ veld: 'link', code: 'dubbel' }] });
  });
  it('brings in nothing the second time', () => {
    const kandidaten = fc
      .uniqueArray(fc.webUrl(), { selector: keyOfLink, maxLength: 20 })
      .map((links) =>
        links.map((link, i) => lees({ regel: i + 2, item: { titel: `Titel ${i}`, link, kenmerk: `k${i}` } })),
      );
    fc.assert(
      fc.property(kandidaten, (lijst) => {
        const eerst = planKennis(lijst, [], { organisatie: 'wij' }).flatMap((stand) =>
          stand.soort === 'nieuw' ? [stand.item] : [],
        );
        const nu = eerst.map((een, i) => ({ id: `k${i}`, versie: 1, organisatie: 'wij', item: een }));
        for (const stand of planKennis(lijst, nu, { organisatie: 'wij' }))
          expect(['gelijk', 'geweigerd']).toContain(stand.soort);
      }),
      { seed: 15 },
    );
  });
  it('does not bring in again what is hidden here, and says so at its line', () => {
    const verborgen = new Set(['voorbeeld.nl/weg'].map((pad) => keyOfLink(`https://${pad}`)));
    const plan = planKennis(
      [
        lees({ item: { titel: 'Weg', link: 'http://www.voorbeeld.nl/weg/' } }),
        lees({ regel: 3, item: { titel: 'Er', link: 'https://voorbeeld.nl/er' } }),
      ],
      [],
      { organisatie: 'wij', verborgen },
    );
    expect(plan).toMatchObject([
      { soort: 'geweigerd', titel: 'Weg', fouten: [{ veld: 'link', code: 'verborgen' }] },
      { soort: 'nieuw', regel: 3 },
    ]);
  });
  it('does not repeat what is likely of a person', () => {
    const [stand] = planKennis([lees({ item: { titel: 'Bel 06-12345678', link: 'https://a.nl/b' } })], [], {
      organisatie: 'wij',
    });
    expect(JSON.stringify(stand)).not.toContain('12345678');
  });
});
