import { describe, expect, it } from 'vitest';
import { findWaarde, type Inbreng, layAanvullingen, listWaarden, type Registerbeeld } from './beeld.ts';
import type { Aanvulling, Aanvulregel } from './regel.ts';
import { AANVULVELDEN, fieldsFor } from './velden.ts';
import { readAanvulling, stampAanvulling } from './vorm.ts';

const bron = { tekst: 'Begroting 2028, blz. 12', webadres: 'https://voorbeeld.nl/b', datum: '2027-04-01' };
const over = { soort: 'regeling', id: '200' } as const;
const regel = (deel: Partial<Aanvulregel>): Aanvulregel => ({
  veld: 'risico',
  waarde: 'geen',
  bron,
  ...deel,
});
const codes = (regels: readonly Aanvulregel[], bij: Aanvulling['over'] = over) => {
  const gelezen = readAanvulling({ over: bij, regels });
  return gelezen.ok ? [] : gelezen.fouten.map(({ pad, code }) => `${pad} ${code}`);
};

describe('what may be added', () => {
  it('has each field once, and fields for each kind of thing', () => {
    expect(new Set(AANVULVELDEN.map(({ veld }) => veld)).size).toBe(AANVULVELDEN.length);
    for (const soort of ['regeling', 'lichaam', 'raad'] as const) expect(fieldsFor(soort)).not.toEqual([]);
  });

  it('takes a right value of every form', () => {
    expect(
      codes([
        regel({}),
        regel({ veld: 'begroting', jaar: 2028, waarde: -1234567.89 }),
        regel({ veld: 'zetels', deelnemer: 'GM0344', waarde: 3 }),
        regel({ veld: 'stemgewicht', deelnemer: '35934', waarde: 2.5 }),
        regel({ veld: 'kalenderdag', jaar: 2028, kenmerk: 'ontwerpbegroting', waarde: '2027-04-12' }),
        regel({ veld: 'vergaderingen', jaar: 2027, waarde: ['2027-07-05', '2027-12-13'] }),
        regel({ veld: 'vorm', waarde: 'openbaar lichaam' }),
        regel({ veld: 'bevoegdheden', waarde: ['Mandaat', 'Delegatie'] }),
        regel({ veld: 'grondslag', waarde: ['Jeugdwet'] }),
        regel({ veld: 'document', kenmerk: 'Kadernota 2028', waarde: 'https://voorbeeld.nl/k.pdf' }),
      ]),
    ).toEqual([]);
    expect(
      codes([regel({ veld: 'reces', kenmerk: 'zomer', waarde: '2027-07-10/2027-08-22' })], {
        soort: 'raad',
        id: 'GM0344',
      }),
    ).toEqual([]);
  });

  it.each([
    [regel({ veld: 'schoenmaat' }), 'regels.0.veld onbekend-veld'],
    [regel({ veld: 'reces', kenmerk: 'zomer' }), 'regels.0.veld hoort-hier-niet'],
    [regel({ veld: 'begroting', waarde: 3 }), 'regels.0.jaar ontbreekt'],
    [regel({ jaar: 2028 }), 'regels.0.jaar te-veel'],
    [regel({ veld: 'begroting', jaar: 28, waarde: 3 }), 'regels.0.jaar jaar'],
    [regel({ veld: 'zetels', deelnemer: 'Utrecht', waarde: 3 }), 'regels.0.deelnemer deelnemer'],
    [regel({ veld: 'zetels', deelnemer: 'GM0344', waarde: 1.5 }), 'regels.0.waarde heel-getal'],
    [regel({ veld: 'stemgewicht', deelnemer: 'GM0344', waarde: -1 }), 'regels.0.waarde getal'],
    [regel({ veld: 'begroting', jaar: 2028, waarde: 1.234 }), 'regels.0.waarde bedrag'],
    [regel({ veld: 'begroting', jaar: 2028, waarde: '12' }), 'regels.0.waarde bedrag'],
    [regel({ veld: 'evaluatie', waarde: '2027-02-30' }), 'regels.0.waarde dag'],
    [regel({ veld: 'vergaderingen', jaar: 2027, waarde: [] }), 'regels.0.waarde dag'],
    [regel({ veld: 'vorm', waarde: 'stichting' }), 'regels.0.waarde keuze'],
    [regel({ veld: 'bevoegdheden', waarde: ['Mandaat', 'Mandaat'] }), 'regels.0.waarde keuze'],
    [regel({ veld: 'website', waarde: 'javascript:alert(1)' }), 'regels.0.waarde webadres'],
    [regel({ waarde: '  ' }), 'regels.0.waarde tekst'],
    [regel({ waarde: 'twee\nregels' }), 'regels.0.waarde tekst'],
    [regel({ veld: 'document', kenmerk: ' x', waarde: 'https://a.nl' }), 'regels.0.kenmerk tekst'],
    [regel({ bron: { tekst: ' ' } }), 'regels.0.bron.tekst ontbreekt'],
    [regel({ bron: { tekst: 'x', datum: 'gisteren' } }), 'regels.0.bron.datum dag'],
    [regel({ bron: { tekst: 'x', webadres: 'voorbeeld' } }), 'regels.0.bron.webadres webadres'],
  ])('refuses %o, and says where', (fout, verwacht) => {
    expect(codes([fout])).toEqual([verwacht]);
  });

  it('refuses the same value twice, a name of nothing, and what has another shape', () => {
    const document = { veld: 'document', waarde: 'https://voorbeeld.nl' };
    expect(codes([regel({ ...document, kenmerk: 'Nota' }), regel({ ...document, kenmerk: 'nota' })])).toEqual(
      ['regels.1 dubbel'],
    );
    expect(codes([], { soort: 'lichaam', id: '200' })).toEqual(['over.id onderwerp']);
    expect(readAanvulling({ over, regels: [{ veld: 'risico' }] })).toMatchObject({
      ok: false,
      fouten: [
        { pad: 'regels.0.waarde', code: 'vorm' },
        { pad: 'regels.0.bron', code: 'vorm' },
      ],
    });
    expect(readAanvulling(null).ok).toBe(false);
  });

  it('keeps of each value since which version it stands so, whatever is said of that', () => {
    const een = stampAanvulling(
      { over, regels: [regel({}), regel({ veld: 'adres', waarde: 'A 1' })] },
      undefined,
      1,
    );
    expect(een.regels.map(({ sinds }) => sinds)).toEqual([1, 1]);
    const twee = stampAanvulling(
      { over, regels: [regel({ sinds: 9 }), regel({ veld: 'adres', waarde: 'B 2', sinds: 1 })] },
      een,
      4,
    );
    expect(twee.regels.map(({ sinds }) => sinds)).toEqual([1, 4]);
  });
});

const register: Registerbeeld = {
  regeling: {
    rooId: '200',
    naam: 'GR Voorbeeld',
    vorm: 'openbaar lichaam',
    citeertitel: null,
    vanKracht: '2020-01-01',
    tot: null,
    lichaam: 'Voorbeeld',
    bevoegdheden: ['Delegatie', 'Mandaat'],
    grondslag: [],
    beleidsvelden: [],
    belang: null,
    bronhouder: null,
    besluit: null,
  },
  deelnames: [
    {
      deelnemer: '9',
      gemeente: 'GM0344',
      sinds: '2020-01-01',
      organen: ['Gemeenteraad'],
      verdeelsleutel: null,
    },
  ],
  keten: ['100', '200'],
};
const inbreng = (id: string, regels: readonly Aanvulregel[], bij: Aanvulling['over'] = over): Inbreng => ({
  organisatie: { id, naam: `Organisatie ${id}` },
  over: bij,
  regels: regels.map((deel) => ({ ...deel, door: 'Griffier', op: '2027-04-02T10:00:00.000Z' })),
});

describe('laying additions over the register', () => {
  it('says of each value where it comes from', () => {
    const beeld = layAanvullingen(
      over,
      [
        inbreng('a', [
          regel({ veld: 'belang', waarde: 'Jeugdhulp' }),
          regel({ veld: 'naam', waarde: 'GR Beter' }),
          regel({ veld: 'bevoegdheden', waarde: ['Mandaat', 'Delegatie'] }),
        ]),
      ],
      register,
    );
    expect(findWaarde(beeld, { veld: 'vorm' })).toMatchObject({
      stand: 'register',
      waarde: 'openbaar lichaam',
      van: [],
    });
    expect(findWaarde(beeld, { veld: 'belang' })).toMatchObject({
      stand: 'aangevuld',
      waarde: 'Jeugdhulp',
      van: [{ organisatie: { naam: 'Organisatie a' }, door: 'Griffier', bron }],
    });
    expect(findWaarde(beeld, { veld: 'naam' })).toMatchObject({
      stand: 'verbeterd',
      waarde: 'GR Beter',
      register: 'GR Voorbeeld',
    });
    expect(findWaarde(beeld, { veld: 'bevoegdheden' })).toMatchObject({ stand: 'register', van: [{}] });
    expect(findWaarde(beeld, { veld: 'grondslag' })).toBeUndefined();
  });

  it('shows a conflict with all who say it, and chooses none', () => {
    const bijdrage = (waarde: number) => regel({ veld: 'bijdrage', deelnemer: 'GM0344', jaar: 2028, waarde });
    const beeld = layAanvullingen(
      over,
      [inbreng('a', [bijdrage(10)]), inbreng('b', [bijdrage(11)]), inbreng('c', [bijdrage(10)])],
      register,
    );
    const waarde = findWaarde(beeld, { veld: 'bijdrage', deelnemer: 'GM0344', jaar: 2028 });
    expect(waarde).toMatchObject({ stand: 'botsing', van: [{ waarde: 10 }, { waarde: 11 }, { waarde: 10 }] });
    expect(waarde).not.toHaveProperty('waarde');
    expect(
      layAanvullingen(over, [inbreng('a', [bijdrage(10)]), inbreng('b', [bijdrage(10)])]).map(
        ({ stand }) => stand,
      ),
    ).toEqual(['aangevuld']);
  });

  it('carries what is of the body through its versions, and a correction to its own version only', () => {
    const oud = { soort: 'regeling', id: '100' } as const;
    const beeld = layAanvullingen(
      over,
      [inbreng('a', [regel({ veld: 'adres', waarde: 'A 1' }), regel({ veld: 'naam', waarde: 'Oud' })], oud)],
      register,
    );
    expect(findWaarde(beeld, { veld: 'adres' })).toMatchObject({ stand: 'aangevuld' });
    expect(findWaarde(beeld, { veld: 'naam' })).toMatchObject({ stand: 'register', van: [] });
  });

  it('knows a gemeente by its number in the register too, and leaves other things out', () => {
    const beeld = layAanvullingen(
      over,
      [
        inbreng('a', [regel({ veld: 'deelname', deelnemer: '9', waarde: 'nee' })]),
        inbreng('b', [regel({ veld: 'adres', waarde: 'elders' })], { soort: 'regeling', id: '300' }),
      ],
      register,
    );
    expect(listWaarden(beeld, 'deelname')).toMatchObject([
      { deelnemer: 'GM0344', stand: 'verbeterd', waarde: 'nee', register: 'ja' },
    ]);
    expect(listWaarden(beeld, 'adres')).toEqual([]);
  });

  it('leaves the register as it is', () => {
    const voor = structuredClone(register);
    layAanvullingen(
      over,
      [inbreng('a', [regel({ veld: 'organen', deelnemer: 'GM0344', waarde: ['Burgemeester'] })])],
      register,
    );
    expect(register).toEqual(voor);
  });
});
