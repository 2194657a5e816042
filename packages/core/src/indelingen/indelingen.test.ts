import { cover, partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildJaarboek, type Feiten } from '../atlas/index.ts';
import { editie, atlas as maakAtlas } from '../testing/maak.ts';
import { regionFigures, translateStromen } from './index.ts';
import { compareYears } from './wijzigingen.ts';

// Synthetic country. 2001 → 2002: A and B merge into M, C is divided over D and E, F to I go on.
// X1 (A F), X2 (B C G), X3 (D E H I) become Y2 (M F), Y1 (G I), Y3 (D E H): other codes, I was moved.
const rij = (indeling: string, jaar: number) => ({
  indeling,
  jaar,
  basis: 'waargenomen' as const,
  wijze: '',
  bron: '',
  licentie: '',
  gebreken: '',
  zonderRegio: [],
});
const leden = (jaar: number, perRegio: Record<string, string>) =>
  Object.entries(perRegio).flatMap(([regio, letters]) =>
    Array.from(letters, (g) => ({ indeling: 'i', jaar, gemeente: `GM000${g}`, regio, aandeel: 1 })),
  );
const feiten: Feiten = {
  gemeenten: [
    ...Array.from('ABCDEFGHI', (g) => ({ jaar: 2001, gemeente: `GM000${g}`, naam: g, inwoners: 100 })),
    ...Array.from('DEFGHIM', (g) => ({ jaar: 2002, gemeente: `GM000${g}`, naam: g, inwoners: null })),
  ],
  herindelingen: [
    { datum: '2002-01-01', van: 'GM000A', naar: 'GM000M', blijftBestaan: false },
    { datum: '2002-01-01', van: 'GM000B', naar: 'GM000M', blijftBestaan: false },
    { datum: '2002-01-01', van: 'GM000C', naar: 'GM000D', blijftBestaan: false },
    { datum: '2002-01-01', van: 'GM000C', naar: 'GM000E', blijftBestaan: false },
  ],
  indelingen: [
    {
      indeling: 'i',
      naam: 'I',
      naamEn: 'I',
      domein: '',
      verplichting: '',
      grondslag: '',
      bron: '',
      licentie: '',
      omschrijving: '',
      omschrijvingEn: '',
      gebreken: '',
    },
  ],
  edities: [rij('i', 2001), rij('i', 2002)],
  regios: [
    ...['X1', 'X2', 'X3'].map((regio) => ({ indeling: 'i', jaar: 2001, regio, naam: regio })),
    ...['Y1', 'Y2', 'Y3'].map((regio) => ({ indeling: 'i', jaar: 2002, regio, naam: regio })),
  ],
  lidmaatschap: [
    ...leden(2001, { X1: 'AF', X2: 'BCG', X3: 'DEHI' }),
    ...leden(2002, { Y1: 'GI', Y2: 'MF', Y3: 'DEH' }),
  ],
  buren: [],
  regels: [],
  voorkeuzes: [],
};
const jaarboek = buildJaarboek(feiten);
const [oud, nieuw] = [buildAtlas(jaarboek, 2001), buildAtlas(jaarboek, 2002)];

describe('compareYears', () => {
  const { lijst, koppeling, eerder, later, zelfdeFeiten } = compareYears(jaarboek, oud, nieuw, 'i');
  const bij = (naam: string) => lijst.find((w) => nieuw.gemeenten[w.gemeente]?.naam === naam);

  it('matches regions by their members, whatever their codes', () => {
    const paren = eerder.regios.map((r, i) => `${r.code} ${later.regios[koppeling[i] ?? -1]?.code ?? '–'}`);
    expect(paren).toEqual(['X1 Y2', 'X2 Y1', 'X3 Y3']);
    expect(zelfdeFeiten).toBe(false);
  });

  it.each([
    ['M', 'herindeling', true], // predecessors in X1 and X2: one had to give way
    ['D', 'herindeling', true], // took over part of C, of another regio
    ['I', 'keuze', true],
    ['F', 'naam', false],
    ['G', 'naam', false],
    ['H', 'naam', false],
  ])('%s: %s', (naam, soort, verhuisd) => {
    expect(bij(naam)).toMatchObject({ soort, verhuisd });
  });

  it('names the predecessors', () => {
    expect(bij('M')?.voorgangers).toEqual(['GM000A', 'GM000B']);
    expect(bij('I')?.voorgangers).toEqual([]);
  });

  it('refuses years out of order', () => {
    expect(() => compareYears(jaarboek, nieuw, oud, 'i')).toThrow(RangeError);
  });
});

describe('translateStromen', () => {
  const rijen = [
    { van: 'GM000A', naar: 'GM000F', banen: 10 },
    { van: 'GM000B', naar: 'GM000F', banen: 20 },
    { van: 'GM000C', naar: 'GM000F', banen: 5 },
    { van: 'GM000H', naar: 'GM000C', banen: 7 },
  ];
  const vertaald = translateStromen(jaarboek, rijen, 2001, 2002);

  it('adds up what merged, and leaves out what was divided', () => {
    const index = (naam: string) => nieuw.gemeenten.findIndex((g) => g.naam === naam);
    expect(vertaald.stromen).toEqual({
      van: Uint32Array.of(index('M')),
      naar: Uint32Array.of(index('F')),
      banen: Float64Array.of(30),
    });
    expect(vertaald.nietToegewezen).toEqual([
      { van: -1, naar: index('F'), banen: 5 },
      { van: index('H'), naar: -1, banen: 7 },
    ]);
    expect(vertaald.verdeeld).toEqual(['GM000C']);
  });

  it('tells each regio what was left out', () => {
    const cijfers = regionFigures(nieuw, compareYears(jaarboek, oud, nieuw, 'i').later, vertaald);
    expect(cijfers.map((c) => c.zelfvoorziening?.nietToegewezen)).toEqual([0, 5, 7]);
    expect(cijfers[1]?.zelfvoorziening).toMatchObject({ intern: 30, aanbod: 1, vraag: 1 });
  });
});

describe('regionFigures', () => {
  it('counts split gemeenten by their share and tells whose inhabitants are not known', () => {
    const e = editie('e', cover([[0], [0, 1], [1], [1]]));
    expect(regionFigures(maakAtlas(4, [e], [100, 50, Number.NaN, 10]), e)).toEqual([
      { aantalGemeenten: 2, gesplitst: 1, inwoners: 125, inwonersBekend: 125, zonderInwoners: [] },
      { aantalGemeenten: 3, gesplitst: 1, inwoners: Number.NaN, inwonersBekend: 35, zonderInwoners: [2] },
    ]);
  });

  it('has no self-containment without flows', () => {
    const e = editie('e', partition([0]));
    expect(regionFigures(maakAtlas(1, [e]), e)[0]).not.toHaveProperty('zelfvoorziening');
  });
});
