import { describe, expect, it } from 'vitest';
import { checkInhoud, type Inhoudseis } from './inhoud.ts';
import { chainOfDecision, rulesOfForm, type Vormregel } from './vormregels.ts';

const wet = {
  naam: '',
  naamEn: '',
  zin: '',
  zinEn: '',
  wet: 'Wgr',
  bwbr: 'BWBR0003740',
  artikel: '1',
  bron: '',
  gecontroleerdOp: null,
  geldigVan: null,
  geldigTot: null,
  twijfel: null,
  twijfelEn: null,
};

describe('what a regeling must say', () => {
  const eisen: Inhoudseis[] = [
    {
      ...wet,
      eis: 'evaluatie',
      vorm: null,
      verplicht: true,
      woorden: ['evaluatie', 'evalueren'],
      geldigVan: '2022-07-01',
    },
    { ...wet, eis: 'alleen_bvo', vorm: 'bedrijfsvoeringsorganisatie', verplicht: true, woorden: ['iets'] },
  ];
  const lang = 'woord '.repeat(40);
  const regeling = {
    vorm: 'openbaar lichaam',
    teksten: [{ veld: 'belang', tekst: `${lang}Elke vier jaar\n een Evaluatie van de regeling. ${lang}` }],
  };

  it('is not known until somebody looked; a word proposes a place', () => {
    const [uitslag, ...rest] = checkInhoud(eisen, regeling, '2026-01-01');
    expect(rest).toEqual([]);
    expect(uitslag).toMatchObject({ stand: 'onbekend', merk: null });
    const [plek] = uitslag?.voorstellen ?? [];
    expect(plek).toMatchObject({ veld: 'belang', woord: 'Evaluatie' });
    expect(plek?.fragment).toMatch(/^… .*Elke vier jaar een Evaluatie van de regeling\..* …$/u);
    expect(plek?.fragment.length).toBeLessThan(180);
  });

  it('is what was marked last, and holds from its own day', () => {
    const merk = {
      eis: 'evaluatie',
      stand: 'aanwezig',
      plaats: 'artikel 40',
      bron: 'griffie',
      datum: '2026-02-01',
    } as const;
    const [uitslag] = checkInhoud(eisen, regeling, '2026-03-01', [
      merk,
      { ...merk, stand: 'afwezig', datum: '2026-01-01' },
    ]);
    expect([uitslag?.stand, uitslag?.merk?.plaats]).toEqual(['aanwezig', 'artikel 40']);
    expect(checkInhoud(eisen, regeling, '2022-06-30')).toEqual([]);
  });
});

describe('what a form may do', () => {
  const bestuur = (vorm: string, mag: Vormregel['mag'], waarde: readonly string[]): Vormregel => ({
    ...wet,
    vorm,
    onderwerp: 'bestuur',
    mag,
    waarde,
  });
  const regels = [
    bestuur('openbaar lichaam', 'ja', ['algemeen bestuur', 'dagelijks bestuur']),
    bestuur('regeling zonder meer', 'nee', []),
  ];
  const COLLEGE = 'College van burgemeester en wethouders';

  it.each([
    ['openbaar lichaam', [COLLEGE], ['raad', 'college', 'algemeen bestuur', 'dagelijks bestuur']],
    ['openbaar lichaam', [COLLEGE, 'Gemeenteraad'], ['raad', 'algemeen bestuur', 'dagelijks bestuur']],
    ['regeling zonder meer', ['Burgemeester'], ['raad', 'burgemeester', 'uitvoerende gemeente']],
    ['openbaar lichaam', [], null],
    ['openbaar lichaam', ['Gedeputeerde staten'], null],
  ])('%s by %j: %j', (vorm, organen, keten) => {
    expect(chainOfDecision(regels, vorm, organen, '2026-01-01')).toEqual(keten);
  });

  it('are the rules of that form only', () => {
    expect(rulesOfForm(regels, 'regeling zonder meer', '2026-01-01')).toHaveLength(1);
  });
});
