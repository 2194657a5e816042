import { expect, it } from 'vitest';
import { splitSamenstelling } from './samenstelling.ts';
import { splitWoorden, stemOf } from './woorden.ts';
import { type Zoekdocument, Zoekindex } from './zoekindex.ts';

const doc = (id: string, naam: string, belang = '', deelnemers: readonly string[] = []): Zoekdocument => ({
  id,
  teksten: { naam: [naam], belang: [belang], kenmerken: ['openbaar lichaam'], deelnemers },
});

/** More texts with regio than with jeugdhulp, as in the register. */
const vulling = [
  ...['Noord', 'Oost', 'Kust', 'Midden', 'Veld', 'Berg'].map((streek) => `regio ${streek}`),
  ...['Noord', 'Zuid', 'West'].map((streek) => `jeugdhulp ${streek}`),
];

const index = await Zoekindex.build(
  [
    doc('jeugd', 'Regeling Jeugdhulp Rijnmond', 'Inkoop van jeugdhulp', ['Rotterdam']),
    doc('jeugdregio', 'Jeugdhulpregio Foodvalley', 'Samen inkopen'),
    doc('wsw', 'Werkvoorzieningschap Fryslân-West', 'De sociale werkvoorziening', ['Súdwest-Fryslân']),
    doc('archief', 'Streekarchief', 'Beheer van de archieven en archiefbescheiden', ['Den Haag']),
    doc('afval', 'Reinigingsdienst Maasland', 'Het inzamelen van huishoudelijke stoffen'),
    ...vulling.map((naam, i) => doc(`v${i}`, naam)),
  ],
  [
    { woord: 'wsw', synoniem: 'sociale werkvoorziening', bron: '' },
    { woord: 'afval', synoniem: 'reiniging', bron: '' },
    { woord: 'jeugdhulp', synoniem: 'jeugdzorg', bron: '' },
  ],
);
const find = (tekst: string): string[] => [...index.search(tekst).treffers.keys()];

it('reads words without accents, possessive s and small words', () => {
  expect(splitWoorden("Súdwest-Fryslân: de veiligheidsregio’s, 's-Gravenhage")).toEqual([
    'sudwest',
    'fryslan',
    'de',
    'veiligheidsregio',
    'gravenhage',
  ]);
  expect(stemOf('archieven')).toBe(stemOf('archief'));
});

it('divides a compound in as few known words as it can', () => {
  const known = (woord: string) =>
    ['jeugd', 'hulp', 'jeugdhulp', 'regio', 'belasting', 'kantoor'].includes(woord);
  expect(splitSamenstelling('jeugdhulpregio', known)).toEqual(['jeugdhulp', 'regio']);
  expect(splitSamenstelling('belastingskantoor', known)).toEqual(['belasting', 'kantoor']);
  expect(splitSamenstelling('uitvoering', known)).toEqual([]);
  expect(splitSamenstelling('a'.repeat(5000), () => true)).toEqual([]);
});

it.each([
  ['archief', 'archief'],
  ['Archieven', 'archief'],
  ['wsw', 'wsw'],
  ['sudwest fryslan', 'wsw'],
  ['FRYSLÂN', 'wsw'],
  ['afval', 'afval'],
  ['streekarch', 'archief'],
  ['jeugdzorg rotterdam', 'jeugd'],
  ['van het archief', 'archief'],
])('%s finds %s first', (tekst, id) => {
  expect(find(tekst)[0]).toBe(id);
  expect(index.search(tekst).suggestie).toBeNull();
});

it('finds a compound by its parts, and its parts by the compound', () => {
  expect(find('jeugdhulpregio')[0]).toBe('jeugdregio');
  expect(find('jeugdhulpregio')).toContain('jeugd');
  expect(find('hulp')).toEqual([]);
  expect(find('regio jeugdhulp')[0]).toBe('jeugdregio');
});

it('takes a word that nothing has for the one that was meant, and says so', () => {
  expect(index.search('jeugdhlup')).toMatchObject({ suggestie: 'jeugdhulp', ruimer: false });
  expect(find('jeugdhlup')).toContain('jeugd');
  expect(index.search('reinigngsdienst Maasland').suggestie).toBe('reinigingsdienst maasland');
  expect(index.search('xqzwv')).toMatchObject({ suggestie: null });
  expect(find('xqzwv')).toEqual([]);
});

it('looks for some of the words where nothing has all, and for nothing where there are none', () => {
  expect(index.search('archief rotterdam')).toMatchObject({ ruimer: true });
  expect(new Set(find('archief rotterdam'))).toEqual(new Set(['archief', 'jeugd']));
  expect(find('de het van')).toEqual([]);
  expect(find('   ')).toEqual([]);
  expect(find('!?*"()')).toEqual([]);
});

it('tells where it found the words', () => {
  expect(index.search('rotterdam').treffers.get('jeugd')?.velden).toEqual(['deelnemers']);
  expect(index.search('jeugdhulp').treffers.get('jeugd')?.velden).toEqual(['naam', 'belang']);
});

it('bounds what is asked: a long question is cut, and takes no longer than another', () => {
  const lang = index.search(`jeugdhulp ${'onbekendwoord '.repeat(2000)}`);
  expect(lang.afgekapt).toBe(true);
  expect(lang.tekst.length).toBeLessThanOrEqual(200);
  expect(index.search('a'.repeat(5000)).treffers.size).toBe(0);
});
