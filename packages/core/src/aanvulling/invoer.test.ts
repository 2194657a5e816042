import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInvoer } from './invoer.ts';
import type { Aanvulling, Aanvulregel } from './regel.ts';
import { aanvulTabel, type Namenboek, parseGetal, readAanvulrijen } from './tabel.ts';
import { type Aanvulveld, fieldsFor } from './velden.ts';
import { keyOfRegel, readAanvulling } from './vorm.ts';

const namenboek: Namenboek = {
  regeling: (tekst) => (/^\d+$/u.test(tekst) ? tekst : tekst === 'GR Jeugd' ? '200' : undefined),
  gemeente: (tekst) => (/^GM\d{4}$/u.test(tekst) ? tekst : { utrecht: 'GM0344' }[tekst.toLowerCase()]),
};
const read = (koppen: readonly string[], ...rijen: readonly (readonly string[])[]) =>
  readAanvulrijen(
    koppen,
    rijen.map((cellen, k) => ({ nummer: k + 2, cellen })),
    namenboek,
  );
const bron = { tekst: 'Begroting 2028' };
const over = { soort: 'regeling', id: '200' } as const;

describe('reading a table', () => {
  it('takes a column for each field, with names for numbers', () => {
    const { rijen, fouten } = read(
      ['Regeling', 'Gemeente', 'Jaar', 'Bijdrage', 'Zetels', 'Bron'],
      ['GR Jeugd', 'Utrecht', '2028', '€ 1.234.567,50', '3', 'Begroting 2028'],
      ['200', 'GM0344', '2029', '12', '', 'Begroting 2029'],
    );
    expect(fouten).toEqual([]);
    expect(rijen.map(({ rij, kolom, over: wat, regel }) => [rij, kolom, wat.id, regel])).toEqual([
      [2, 'Bijdrage', '200', { veld: 'bijdrage', deelnemer: 'GM0344', jaar: 2028, waarde: 1234567.5, bron }],
      // Seats are of no year.
      [2, 'Zetels', '200', { veld: 'zetels', deelnemer: 'GM0344', waarde: 3, bron }],
      [
        3,
        'Bijdrage',
        '200',
        { veld: 'bijdrage', deelnemer: 'GM0344', jaar: 2029, waarde: 12, bron: { tekst: 'Begroting 2029' } },
      ],
    ]);
  });

  it('says of what it cannot take which row, which column and what stands there', () => {
    expect(
      read(
        ['regeling', 'gemeente', 'jaar', 'bijdrage', 'bron'],
        ['GR Weg', 'Utrecht', '2028', '1', 'b'],
        ['200', 'Utrech', '2028', '1', 'b'],
        ['200', 'Utrecht', 'volgend', '1', 'b'],
        ['200', 'Utrecht', '2028', 'veel', 'b'],
      ).fouten,
    ).toEqual([
      { rij: 2, kolom: 'regeling', gevonden: 'GR Weg', code: 'onbekend-onderwerp' },
      { rij: 3, kolom: 'gemeente', gevonden: 'Utrech', code: 'onbekende-deelnemer' },
      { rij: 4, kolom: 'jaar', gevonden: 'volgend', code: 'jaar' },
      { rij: 5, kolom: 'bijdrage', gevonden: 'veel', code: 'getal' },
    ]);
    expect(
      read(['regeling', 'schoenmaat'], ['200', '43']).fouten.map(({ kolom, code }) => `${kolom} ${code}`),
    ).toEqual(['bron kolom-ontbreekt', 'veld kolom-ontbreekt']);
  });

  it.each([
    ['1.234.567,89', 'euro', 1234567.89],
    ['€ 1.234', 'euro', 1234],
    ['1234567.89', 'euro', 1234567.89],
    ['−12,5', 'euro', -12.5],
    ['1.234', 'getal', 1.234],
    ['1.234,5', 'getal', 1234.5],
    ['12 000', 'euro', 12000],
    ['1,2,3', 'euro', Number.NaN],
    ['', 'euro', Number.NaN],
  ] as const)('reads %s as people write it (%s)', (tekst, vorm, getal) => {
    expect(parseGetal(tekst, vorm)).toBe(getal);
  });
});

const tekst = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((een) => een.replaceAll(/\p{Cc}/gu, '').trim())
  .filter((een) => een !== '' && !/^'[=+\-@]/u.test(een));
const dag = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((een) => een.toISOString().slice(0, 10));
const euro = fc.integer({ min: -1e12, max: 1e12 }).map((cent) => cent / 100);

function waardeFor({ vorm, keuzes = [] }: Aanvulveld): fc.Arbitrary<Aanvulregel['waarde']> {
  switch (vorm) {
    case 'euro':
      return euro;
    case 'aantal':
      return fc.nat(1e6);
    case 'getal':
      return fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => x + 0);
    case 'dag':
      return dag;
    case 'dagen':
      return fc.uniqueArray(dag, { minLength: 1, maxLength: 4 });
    case 'periode':
      return fc.tuple(dag, dag).map((een) => een.toSorted().join('/'));
    case 'keuze':
      return fc.constantFrom(...keuzes);
    case 'keuzes':
      return fc.subarray([...keuzes], { minLength: 1 });
    case 'lijst':
      return fc.uniqueArray(tekst, { minLength: 1, maxLength: 4 });
    case 'webadres':
      return fc.constantFrom('https://voorbeeld.nl/a?b=1|2', 'http://voorbeeld.nl');
    case 'tekst':
      return tekst;
  }
}

const regelFor = (veld: Aanvulveld): fc.Arbitrary<Aanvulregel> =>
  fc.record(
    {
      veld: fc.constant(veld.veld as string),
      ...(veld.sleutel.includes('deelnemer') ? { deelnemer: fc.constantFrom('GM0344', '35934') } : {}),
      ...(veld.sleutel.includes('jaar') ? { jaar: fc.integer({ min: 1980, max: 2100 }) } : {}),
      ...(veld.sleutel.includes('kenmerk') ? { kenmerk: tekst } : {}),
      waarde: waardeFor(veld),
      bron: fc.record(
        { tekst, webadres: fc.constant('https://voorbeeld.nl/x'), datum: dag },
        { requiredKeys: ['tekst'] },
      ),
    },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Aanvulregel>;

const aanvullingFor = (onderwerp: Aanvulling['over']): fc.Arbitrary<Aanvulling> =>
  fc
    .uniqueArray(fc.constantFrom(...fieldsFor(onderwerp.soort)).chain(regelFor), {
      selector: keyOfRegel,
      minLength: 1,
      maxLength: 12,
    })
    .map((regels) => ({ over: onderwerp, regels }));
const alle = fc.tuple(
  aanvullingFor(over),
  aanvullingFor({ soort: 'lichaam', id: 'eigen-nv' }),
  aanvullingFor({ soort: 'raad', id: 'GM0344' }),
);

/** The table as text, as a CSV or a workbook holds it. */
const asText = (aanvullingen: readonly Aanvulling[]) => {
  const { kolommen, rijen } = aanvulTabel(aanvullingen);
  const cellen = rijen.map((rij) =>
    rij.map((cel) => (cel === null ? '' : String(cel).replace(/^(?=[=+@])/u, "'"))),
  );
  return (koppen: 'sleutel' | 'nl' | 'en') =>
    read(
      kolommen.map((kolom) => (koppen === 'sleutel' ? kolom.sleutel : kolom.kop[koppen])),
      ...cellen,
    );
};

describe('a table of additions', () => {
  it('says the same when it is read back, whatever stands in it', () => {
    fc.assert(
      fc.property(
        alle,
        fc.constantFrom('sleutel' as const, 'nl' as const, 'en' as const),
        (aanvullingen, koppen) => {
          for (const een of aanvullingen) expect(readAanvulling(een)).toMatchObject({ ok: true });
          const plan = planInvoer([], asText(aanvullingen)(koppen));
          expect(plan.fouten).toEqual([]);
          expect(plan.delen.map(({ inhoud }) => inhoud)).toEqual(aanvullingen);
        },
      ),
      { seed: 20_270_401, numRuns: 150 },
    );
  });
});

describe('what becomes of a table', () => {
  const regel = (jaar: number, waarde: number, wat = bron): Aanvulregel => ({
    veld: 'begroting',
    jaar,
    waarde,
    bron: wat,
  });
  const bestaand = [{ stuk: 's', versie: 3, over, regels: [regel(2027, 1), regel(2028, 2), regel(2029, 3)] }];

  it('is told before anything is kept: new, changed, the same, refused', () => {
    const plan = planInvoer(
      bestaand,
      read(
        ['nummer', 'jaar', 'begroting', 'bron'],
        ['200', '2028', '2', 'Begroting 2028'],
        ['200', '2029', '4', 'Begroting 2028'],
        ['200', '2030', '5', 'Begroting 2028'],
        ['200', '2030', '6', 'Begroting 2028'],
        ['200', '1', '6', 'Begroting 2028'],
        ['200', '2031', '6', ''],
        ['200', '2027', '1', 'Jaarstukken'],
      ),
    );
    expect(plan.regels.map(({ rij, stand, was }) => [rij, stand, was])).toEqual([
      [2, 'zelfde', 2],
      [3, 'gewijzigd', 3],
      [4, 'nieuw', undefined],
      [8, 'bron', 1],
    ]);
    expect(plan.fouten).toEqual([
      { rij: 5, kolom: 'begroting', gevonden: '', code: 'dubbel' },
      { rij: 6, kolom: 'jaar', gevonden: '1', code: 'jaar' },
      { rij: 7, kolom: 'bron', gevonden: '', code: 'ontbreekt' },
    ]);
    expect(plan.delen).toEqual([
      {
        bestaand: { id: 's', versie: 3 },
        inhoud: {
          over,
          regels: [regel(2027, 1, { tekst: 'Jaarstukken' }), regel(2028, 2), regel(2029, 4), regel(2030, 5)],
        },
      },
    ]);
  });

  it('changes nothing where the table says what is there', () => {
    expect(planInvoer(bestaand, asText(bestaand)('nl'))).toMatchObject({
      fouten: [],
      delen: [],
      regels: [{ stand: 'zelfde' }, { stand: 'zelfde' }, { stand: 'zelfde' }],
    });
  });
});
