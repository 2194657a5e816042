import { describe, expect, it } from 'vitest';
import { checkInhoud, type Inhoudseis, proposePlekken } from './inhoud.ts';
import { chainOfDecision, holdVormregel, rulesOfForm, type Vormregel } from './vormregels.ts';

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
    expect(uitslag).toMatchObject({ stand: 'onbekend' });
    const [plek] = uitslag?.voorstellen ?? [];
    expect(plek).toMatchObject({ veld: 'belang', artikel: null, woord: 'Evaluatie' });
    expect(plek?.fragment).toMatch(/^… .*Elke vier jaar een Evaluatie van de regeling\..* …$/u);
    expect(plek?.fragment.length).toBeLessThan(180);
  });

  it('is what was marked, and holds from its own day', () => {
    const [uitslag] = checkInhoud(eisen, regeling, '2026-03-01', [{ eis: 'evaluatie', stand: 'aanwezig' }]);
    expect(uitslag?.stand).toBe('aanwezig');
    expect(checkInhoud(eisen, regeling, '2022-06-30')).toEqual([]);
  });

  it('is looked for in a whole text by article: the first place of each, three at most', () => {
    const tekst = [
      'Artikel 12a Uittreding … 5',
      'De colleges, gelet op artikel 40 van de wet, besluiten:',
      'Artikel 1. Begrippen',
      '  uittreding: het einde van de  deelname.',
      'Artikel 12a Uittreding',
      '1. Een deelnemer kan uittreden.',
      '2. Wie uittreedt betaalt; artikel 3 geldt dan niet.',
      'ARTIKEL 3:4',
      'Bij uittreding blijft het archief hier. Niet-uittreden mag ook, voortuittreden niet.',
      'Artikel 40',
      'Na uittreden.',
    ].join('\r\n');
    const plekken = proposePlekken(['uittred', 'uittreed'], [{ veld: 'tekst', tekst }]);
    expect(plekken.map(({ artikel, woord }) => [artikel, woord])).toEqual([
      ['12a', 'Uittreding'],
      ['1', 'uittreding'],
      ['3:4', 'uittreding'],
    ]);
    expect(plekken[1]?.fragment).toBe('Artikel 1. Begrippen uittreding: het einde van de deelname.');
    expect(plekken[0]?.fragment).toContain('Een deelnemer kan uittreden');
    expect(proposePlekken(['uittred'], [{ veld: 'tekst', tekst: 'voortuittreden' }])).toEqual([]);
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

  it('are held against what the register names, and no further', () => {
    const regeling = {
      rooId: '1',
      naam: '',
      vorm: 'regeling zonder meer',
      vanKracht: '2020-01-01',
      tot: null,
      bevoegdheden: ['Mandaat', 'Delegatie'],
      grondslag: [],
      belang: null,
      besluit: null,
      lichaam: null,
    };
    const deelnemer = (gemeente: string | null, organen: readonly string[]) => ({
      regeling: '1',
      naam: '',
      gemeente,
      organen,
    });
    const hold = (
      onderwerp: Vormregel['onderwerp'],
      mag: Vormregel['mag'],
      waarde: readonly string[],
      deelnemers: Parameters<typeof holdVormregel>[2] = [],
      meer: { readonly bevoegdheden?: readonly string[] } = {},
      lichaam: string | null = null,
    ) =>
      holdVormregel(
        { ...bestuur('', mag, waarde), onderwerp },
        { ...regeling, ...meer, lichaam },
        deelnemers,
      );
    expect(hold('overdracht', 'alleen', ['Mandaat'])).toEqual({ toets: 'kijken', gezien: ['Delegatie'] });
    expect(hold('overdracht', 'ja', ['Mandaat', 'Delegatie']).toets).toBe('past');
    expect(hold('overdracht', 'alleen', ['Mandaat'], [], { bevoegdheden: [] }).toets).toBe('niet_te_zien');
    // Organs of others than gemeenten have other names, and are no part of it.
    const beide = [deelnemer('GM0001', [COLLEGE, 'Burgemeester']), deelnemer(null, ['Dagelijks bestuur'])];
    expect(hold('deelnemers', 'alleen', [COLLEGE], beide)).toEqual({
      toets: 'kijken',
      gezien: ['Burgemeester'],
    });
    expect(hold('deelnemers', 'alleen', [COLLEGE], [deelnemer('GM0001', [])]).toets).toBe('niet_te_zien');
    expect(hold('rechtspersoon', 'ja', [])).toEqual({ toets: 'kijken', gezien: [] });
    expect(hold('rechtspersoon', 'ja', [], [], {}, 'De Groep').toets).toBe('past');
    expect(hold('bestuur', 'nee', [], [], {}, 'De Groep')).toEqual({ toets: 'kijken', gezien: ['De Groep'] });
    expect(hold('bestuur', 'nee', []).toets).toBe('past');
    expect(['ja', 'nee'].map((mag) => hold('adviescommissie', mag as 'ja', []).toets)).toEqual([
      'niet_te_zien',
      'niet_te_zien',
    ]);
  });
});
