import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOfStaat, STAATREGELS, ZIENSWIJZESTATEN, type Zienswijzestaat } from './staten.ts';
import { compareAlineas } from './verschil.ts';
import { isOpenbaar, keurZienswijze, readZienswijze, type Zienswijze } from './zienswijze.ts';

const besluit = { door: 'raad', op: '2027-05-12' };
const antwoord = { op: '2027-06-20', gevolgd: 'deels', waarom: 'De indexatie blijft.' } as const;
const concept: Zienswijze = {
  over: { soort: 'regeling', id: '200' },
  aanleiding: 'begroting',
  jaar: 2028,
  titel: 'Zienswijze begroting 2028',
  alineas: ['Wij kunnen instemmen.'],
  staat: 'concept',
};
const codes = (nieuw: Zienswijze, vorige?: Zienswijze) =>
  keurZienswijze(nieuw, vorige).map(({ pad, code }) => `${pad} ${code}`);
const as = (staat: Zienswijzestaat): Zienswijze => ({
  ...concept,
  staat,
  ...(['vastgesteld', 'gepubliceerd', 'beantwoord'].includes(staat) ? { besluit } : {}),
  ...(staat === 'beantwoord' ? { antwoord } : {}),
});

describe('how a view comes about', () => {
  it('goes from draft to answer, and nowhere else', () => {
    const weg = ZIENSWIJZESTATEN.slice(0, -1);
    expect(codes(concept)).toEqual([]);
    for (const [k, staat] of weg.entries())
      if (k > 0) expect(codes(as(staat), as(weg[k - 1] ?? staat))).toEqual([]);
    const mag = ZIENSWIJZESTATEN.flatMap((van) =>
      ZIENSWIJZESTATEN.filter((naar) => naar !== van && !codes(as(naar), as(van)).includes('staat stap')).map(
        (naar) => `${van} → ${naar}`,
      ),
    );
    expect(mag).toEqual([
      'concept → ter_bespreking',
      'concept → ingetrokken',
      'ter_bespreking → concept',
      'ter_bespreking → vastgesteld',
      'ter_bespreking → ingetrokken',
      'vastgesteld → gepubliceerd',
      'vastgesteld → ingetrokken',
      'gepubliceerd → beantwoord',
      'gepubliceerd → ingetrokken',
      'beantwoord → ingetrokken',
    ]);
  });

  it('begins as a draft, without an answer', () => {
    for (const staat of ZIENSWIJZESTATEN.slice(1)) expect(codes(as(staat))).toContain('staat stap');
    expect(codes({ ...concept, antwoord })).toContain('antwoord vast');
  });

  it('asks for text, for who adopted it and when, and for what was answered', () => {
    expect(codes({ ...concept, alineas: [' '], staat: 'ter_bespreking' }, concept)).toEqual([
      'alineas ontbreekt',
    ]);
    expect(codes({ ...concept, staat: 'vastgesteld' }, as('ter_bespreking'))).toEqual(['besluit ontbreekt']);
    expect(codes({ ...as('gepubliceerd'), staat: 'beantwoord' }, as('gepubliceerd'))).toEqual([
      'antwoord ontbreekt',
    ]);
    expect(
      codes(
        { ...as('ter_bespreking'), staat: 'vastgesteld', besluit: { door: ' ', op: 'mei' } },
        as('ter_bespreking'),
      ),
    ).toEqual(['besluit.door tekst', 'besluit.op dag']);
  });

  it('does not change what was adopted; an answer may be mended', () => {
    const anders = {
      alineas: ['Anders.'],
      jaar: 2029,
      titel: 'x',
      over: { soort: 'regeling', id: '9' },
    } as const;
    for (const staat of ['vastgesteld', 'gepubliceerd', 'beantwoord', 'ingetrokken'] as const)
      expect(codes({ ...as(staat), ...anders }, as(staat)).sort()).toEqual([
        'alineas vast',
        'jaar vast',
        'over vast',
        'titel vast',
      ]);
    expect(
      codes({ ...as('gepubliceerd'), besluit: { ...besluit, op: '2027-05-13' } }, as('gepubliceerd')),
    ).toEqual(['besluit vast']);
    expect(
      codes({ ...as('vastgesteld'), besluit: { ...besluit, op: '2027-05-13' } }, as('vastgesteld')),
    ).toEqual([]);
    expect(
      codes({ ...as('beantwoord'), antwoord: { ...antwoord, gevolgd: 'ja' } }, as('beantwoord')),
    ).toEqual([]);
  });

  it('is read by everybody from its publication until it is withdrawn, whatever was done before', () => {
    const stap = fc.record(
      {
        staat: fc.constantFrom(...ZIENSWIJZESTATEN),
        alineas: fc.array(fc.string(), { maxLength: 2 }),
        besluit: fc.constant(besluit),
        antwoord: fc.constant(antwoord),
      },
      { requiredKeys: ['staat'] },
    );
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), (stappen) => {
        let nu = concept;
        let vastgesteld: readonly string[] | undefined;
        for (const wijziging of stappen) {
          const nieuw = { ...nu, ...wijziging };
          if (keurZienswijze(nieuw, nu).length > 0) continue;
          nu = nieuw;
          if (nu.staat === 'vastgesteld') vastgesteld ??= nu.alineas;
          // What everybody reads was adopted as it stands, by somebody, on a day.
          if (isOpenbaar(nu)) {
            expect(nu.alineas).toEqual(vastgesteld);
            expect(nu.besluit).toEqual(besluit);
          }
        }
      }),
      { seed: 20_270_512, numRuns: 400 },
    );
  });

  it('has a rule for each state, and an end', () => {
    expect(STAATREGELS.map(({ staat }) => staat)).toEqual(ZIENSWIJZESTATEN);
    expect(ruleOfStaat('ingetrokken')).toMatchObject({ naar: [], openbaar: false });
  });

  it('is read as it came, or refused with what is wrong', () => {
    expect(readZienswijze(as('beantwoord'))).toEqual({ ok: true, zienswijze: as('beantwoord') });
    const fout = { ...concept, alineas: 'tekst', staat: 'klaar', extra: 1, besluit: {} };
    const gelezen = readZienswijze(fout);
    expect(gelezen.ok ? [] : gelezen.fouten.map(({ pad }) => pad)).toEqual([
      'alineas',
      'staat',
      'besluit',
      'extra',
    ]);
    expect(readZienswijze(null).ok).toBe(false);
  });
});

describe('two texts beside each other', () => {
  it('stand by paragraph, with the words that differ', () => {
    const paren = compareAlineas(
      ['Wij danken u.', 'De bijdrage stijgt met 4 procent.', 'Met groet.'],
      ['De bijdrage stijgt met 9 procent.', 'Dat is te veel.', 'Met groet.'],
    );
    expect(paren.map(({ eerste, tweede }) => [eerste, tweede])).toEqual([
      ['Wij danken u.', 'De bijdrage stijgt met 9 procent.'],
      ['De bijdrage stijgt met 4 procent.', 'Dat is te veel.'],
      ['Met groet.', 'Met groet.'],
    ]);
    expect(compareAlineas(['met 4 procent'], ['met 9 procent'])[0]?.delen).toEqual([
      { waar: 'beide', tekst: 'met ' },
      { waar: 'eerste', tekst: '4' },
      { waar: 'tweede', tekst: '9' },
      { waar: 'beide', tekst: ' procent' },
    ]);
  });

  it('lose nothing of either', () => {
    const tekst = fc.array(fc.constantFrom('a b', 'a c', 'd', ''), { maxLength: 8 });
    fc.assert(
      fc.property(tekst, tekst, (eerste, tweede) => {
        const paren = compareAlineas(eerste, tweede);
        expect(paren.flatMap((paar) => (paar.eerste === null ? [] : [paar.eerste]))).toEqual(eerste);
        expect(paren.flatMap((paar) => (paar.tweede === null ? [] : [paar.tweede]))).toEqual(tweede);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
