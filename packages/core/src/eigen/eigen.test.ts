import { ledenVan } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import type { AndereNaam, Atlas } from '../atlas/index.ts';
import { atlas as maakAtlas } from '../testing/maak.ts';
import { addEigenIndeling, buildEigenIndeling, matchGemeente, suggestGemeenten } from './index.ts';

// A few real gemeenten and events, so that the test reads like the country.
const namen: [string, string][] = [
  ['GM0080', 'Leeuwarden'],
  ['GM0344', 'Utrecht'],
  ['GM0373', 'Bergen (NH.)'],
  ['GM0518', "'s-Gravenhage"],
  ['GM0893', 'Bergen (L.)'],
  ['GM1900', 'Súdwest-Fryslân'],
  ['GM1961', 'Vijfheerenlanden'],
];
const atlas: Atlas = {
  ...maakAtlas(namen.length, []),
  gemeenten: namen.map(([code, naam]) => ({ code, naam })),
};
const andere: AndereNaam[] = [
  { code: 'GM0545', naam: 'Leerdam', jaar: 2018, nu: ['GM1961'], samen: [['GM0545', 'GM0620', 'GM0707']] },
  { code: 'GM0620', naam: 'Vianen', jaar: 2018, nu: ['GM1961'], samen: [['GM0545', 'GM0620', 'GM0707']] },
  { code: 'GM0707', naam: 'Zederik', jaar: 2018, nu: ['GM1961'], samen: [['GM0545', 'GM0620', 'GM0707']] },
  {
    code: 'GM0140',
    naam: 'Littenseradiel',
    jaar: 2017,
    nu: ['GM0080', 'GM1900'],
    samen: [
      ['GM0080', 'GM0140'],
      ['GM0140', 'GM1900'],
    ],
  },
];
const found = (tekst: string): string[] => {
  const k = matchGemeente(atlas, andere, tekst);
  return k.soort === 'gevonden' ? k.gemeenten.map((i) => atlas.gemeenten[i]?.naam ?? '?') : [k.soort];
};

describe('matchGemeente', () => {
  it.each([
    ['GM0344', ['Utrecht']],
    ['344', ['Utrecht']],
    ['utrecht', ['Utrecht']],
    ['SUDWEST FRYSLAN', ['Súdwest-Fryslân']],
    ["'s Gravenhage", ["'s-Gravenhage"]],
    ['Den Haag', ["'s-Gravenhage"]],
    ['Bergen NH', ['Bergen (NH.)']],
    ['Bergen (NH)', ['Bergen (NH.)']],
    ['Bergen (Noord-Holland)', ['Bergen (NH.)']],
    ['Bergen, Limburg', ['Bergen (L.)']],
    ['Bergen', ['meerdere']],
    ['Leerdam', ['Vijfheerenlanden']],
    ['GM0140', ['Leeuwarden', 'Súdwest-Fryslân']],
    ['Atlantis', ['onbekend']],
    ['Gemeente Utrecht', ['Utrecht']],
    ['Utrecht (gemeente)', ['Utrecht']],
    ['="0344"', ['Utrecht']],
    ["'0344", ['Utrecht']],
    ['GM 0344', ['Utrecht']],
    ['344.0', ['Utrecht']],
    ['0344 Utrecht', ['Utrecht']],
    ['Utrecht (GM0344)', ['Utrecht']],
    ['https://identifier.overheid.nl/tooi/id/gemeente/gm0344', ['Utrecht']],
    ["Den Haag ('s-Gravenhage)", ["'s-Gravenhage"]],
    // A code and a name that are of two gemeenten.
    ['GM0344 Leeuwarden', ['onbekend']],
    ['Utrecht (PV)', ['onbekend']],
    ['Utrecht (provincie)', ['onbekend']],
    ['Utrecht, wijk Overvecht', ['onbekend']],
    ['Leeuwarden en omstreken', ['onbekend']],
    ['GM9999', ['onbekend']],
  ])('understands %s', (tekst, verwacht) => {
    expect(found(tekst)).toEqual(verwacht);
  });
});

describe('buildEigenIndeling', () => {
  const rij = (nummer: number, gemeente: string, regio: string, aandeel: number | null = null) => ({
    rij: nummer,
    gemeente,
    regio,
    aandeel,
  });

  it('takes what it understands and reports every other line', () => {
    const uit = buildEigenIndeling(
      atlas,
      andere,
      [
        rij(2, 'Utrecht', 'Midden'),
        rij(3, 'Bergen', 'Noord'),
        rij(4, 'Atlantis', 'Noord'),
        rij(5, 'Leeuwarden', ' '),
        rij(6, 'GM0518', 'West', 1.5),
        rij(7, 'Utrecht', 'Midden'),
        rij(8, 'Leeuwarden', 'Noord', Number.NaN),
      ],
      'eigen-1',
      { bron: 'mijn.csv' },
    );
    expect(uit.fouten.map((f) => [f.rij, f.soort])).toEqual([
      [3, 'meerdere'],
      [4, 'onbekend'],
      [5, 'zonder-regio'],
      [6, 'aandeel-ongeldig'],
      [7, 'dubbel'],
      [8, 'aandeel-ongeldig'],
    ]);
    expect(uit.fouten[0]?.suggesties.map((g) => g.code)).toEqual(['GM0373', 'GM0893']);
    expect(uit.editie.regios.map((r) => r.naam)).toEqual(['Midden']);
    expect(uit.zonderRegio).toHaveLength(6);
    expect(uit.editie).toMatchObject({ indeling: 'eigen-1', bron: 'mijn.csv', basis: 'waargenomen' });
  });

  it('keeps given shares, and makes a single membership whole', () => {
    const uit = buildEigenIndeling(
      atlas,
      andere,
      [rij(2, 'Utrecht', 'A', 0.25), rij(3, 'Utrecht', 'B', 0.75), rij(4, 'Leeuwarden', 'A')],
      'e',
      { bron: '' },
    );
    expect([...uit.editie.overdekking.aandeel]).toEqual([1, 0.25, 0.75]);
  });

  it('carries merged gemeenten to their heir, uncertain where they disagree', () => {
    const twee = [rij(2, 'Leerdam', 'A'), rij(3, 'Vianen', 'A')];
    const eens = buildEigenIndeling(atlas, andere, [...twee, rij(4, 'Zederik', 'A')], 'e', { bron: '' });
    expect([...ledenVan(eens.editie.overdekking, 0)]).toEqual([6]);
    expect(eens.editie).toMatchObject({ basis: 'afgeleid', onzeker: [] });
    expect([...eens.editie.overdekking.aandeel]).toEqual([1]);
    expect(eens.vertaald.map((v) => v.via.naam)).toEqual(['Leerdam', 'Vianen', 'Zederik']);
    // Of Zederik nobody said where it lies.
    const deels = buildEigenIndeling(atlas, andere, twee, 'e', { bron: '' });
    expect(deels.editie.onzeker).toEqual([6]);
    expect([...deels.editie.overdekking.aandeel]).toEqual([Number.NaN]);
    const oneens = buildEigenIndeling(atlas, andere, [rij(2, 'Leerdam', 'A'), rij(3, 'Vianen', 'B')], 'e', {
      bron: '',
    });
    expect(oneens.editie.onzeker).toEqual([6]);
  });
});

describe('suggestGemeenten', () => {
  it.each([
    ['Utrecth', ['Utrecht']],
    ['Leerdm', ['Vijfheerenlanden']],
    ['Atlantis', []],
    ['GM9999', []],
    ['', []],
  ])('%s', (tekst, verwacht) => {
    expect(suggestGemeenten(atlas, andere, tekst).map((g) => g.naam)).toEqual(verwacht);
  });
});

describe('addEigenIndeling', () => {
  it('puts it beside the others, with a name', () => {
    const rijen = [{ rij: 2, gemeente: 'Utrecht', regio: 'A', aandeel: null }];
    const eigen = buildEigenIndeling(atlas, andere, rijen, 'eigen-1', { bron: 'mijn.csv' });
    const rijker = addEigenIndeling(atlas, eigen, 'Mijn regio’s');
    expect(rijker.edities.get('eigen-1')).toBe(eigen.editie);
    expect(rijker.indelingen.get('eigen-1')?.naam).toBe('Mijn regio’s');
    expect(atlas.edities.has('eigen-1')).toBe(false);
  });
});

describe('several regio’s in a cell', () => {
  const build = (...regios: readonly string[]) =>
    buildEigenIndeling(
      atlas,
      [],
      regios.map((regio, k) => ({ rij: k + 2, gemeente: namen[k]?.[0] ?? '', regio, aandeel: null })),
      'eigen-1',
      { bron: 'proef.csv' },
    );

  it.each(['Noord; Zuid', 'noord / ZUID', 'Noord\nZuid', 'Noord en Zuid', 'Noord & Zuid'])(
    'are each taken of %s, as both stand alone elsewhere',
    (cel) => {
      const { editie, regiolijsten, misschienLijst, zonderAandeel } = build('Noord', 'Zuid', cel);
      expect(editie.regios.map(({ naam }) => naam)).toEqual(['Noord', 'Zuid']);
      expect([0, 1].map((regio) => [...ledenVan(editie.overdekking, regio)])).toEqual([
        [0, 2],
        [1, 2],
      ]);
      expect([regiolijsten, misschienLijst]).toEqual([[4], []]);
      expect(zonderAandeel.map(({ code }) => code)).toEqual(['GM0373']);
    },
  );

  it('are one name when no part stands alone, and maybe two when one does', () => {
    const een = build('Rijk van Nijmegen en Maas, Waal', 'Zuid');
    expect([een.editie.regios.length, een.regiolijsten, een.misschienLijst]).toEqual([2, [], []]);
    const twee = build('Noord', 'Noord; Oost');
    expect(twee.editie.regios.map(({ naam }) => naam)).toEqual(['Noord', 'Noord; Oost']);
    expect(twee.misschienLijst).toEqual(['Noord; Oost']);
  });
});
