import { describe, expect, it } from 'vitest';
import {
  dueHerinneringen,
  type Eigenaarschap,
  type Eigenaarstap,
  keurEigenaarschap,
  noteAs,
  openTaken,
  readRonde,
} from './index.ts';

const taak = {
  id: 't1',
  wat: 'Begroting lezen',
  functie: 'griffier',
  datum: '2027-05-20',
  vooraf: 14,
} as const;
const schap: Eigenaarschap = {
  over: { soort: 'regeling', id: '200' },
  eigenaars: [
    { functie: 'wethouder', persoon: null },
    { functie: 'griffier', persoon: 'gea' },
  ],
  taken: [taak],
};
const stap = (rest: Partial<Eigenaarstap>): Eigenaarstap => ({
  soort: 'gezien',
  jaar: null,
  functie: null,
  taak: null,
  ...rest,
});

describe('the owners of a body', () => {
  it('are one of each function, with tasks of an owner by a day that there is', () => {
    expect(keurEigenaarschap(schap, undefined)).toEqual([]);
    const fout = {
      over: { soort: 'regeling', id: 'x' },
      eigenaars: [...schap.eigenaars, { functie: 'wethouder', persoon: null }],
      taken: [taak, { ...taak, wat: ' ', functie: 'secretaris', datum: '2027-02-30' }],
    } as const;
    expect(keurEigenaarschap(fout, schap)).toEqual([
      { pad: 'over.id', code: 'onderwerp' },
      { pad: 'over', code: 'vast' },
      { pad: 'eigenaars.2.functie', code: 'dubbel' },
      { pad: 'taken.1.id', code: 'dubbel' },
      { pad: 'taken.1.wat', code: 'tekst' },
      { pad: 'taken.1.datum', code: 'dag' },
      { pad: 'taken.1.functie', code: 'geen-eigenaar' },
    ]);
  });

  it('have done what was noted last, and looked in a year as far as each of them did', () => {
    const gedaan = stap({ soort: 'gedaan', taak: 't1' });
    expect(openTaken(schap, [gedaan])).toEqual([]);
    expect(openTaken(schap, [gedaan, stap({ soort: 'open', taak: 't1' })])).toEqual([taak]);
    const gezien = stap({ jaar: 2027, functie: 'griffier' });
    expect(readRonde(schap, [gezien], 2027)).toEqual([
      { functie: 'wethouder', persoon: null, gezien: null },
      { functie: 'griffier', persoon: 'gea', gezien },
    ]);
    expect(readRonde(schap, [gezien], 2028).map((r) => r.gezien)).toEqual([null, null]);
    // What was noted by mistake is taken back, for that year only; and may be noted again.
    const terug = { ...gezien, soort: 'ongezien' } as const;
    expect(readRonde(schap, [gezien, terug], 2027).map((r) => r.gezien)).toEqual([null, null]);
    expect(readRonde(schap, [gezien, { ...terug, jaar: 2026 }], 2027)[1]?.gezien).toBe(gezien);
    expect(readRonde(schap, [gezien, terug, gezien], 2027)[1]?.gezien).toBe(gezien);
  });

  it('are noted for by who fills the function, or by who acts for it and as what', () => {
    const { eigenaars } = schap;
    const als = (persoon: string, rol: 'raadslid' | 'adviseur' | 'bestuurder') =>
      (['griffier', 'wethouder'] as const).map((functie) => noteAs(eigenaars, functie, { persoon, rol }));
    expect(als('gea', 'raadslid')).toEqual(['griffier', 'griffier']);
    expect(als('ander', 'adviseur')).toEqual(['adviseur', 'adviseur']);
    expect(als('ander', 'bestuurder')).toEqual([undefined, undefined]);
  });

  it('are reminded before the day, once more when it is past, and not of what is done or nobody’s', () => {
    const due = (vandaag: string, stappen: readonly Eigenaarstap[] = []) =>
      dueHerinneringen(schap, stappen, vandaag).map(({ kenmerk, persoon }) => [kenmerk, persoon]);
    expect(due('2027-05-05')).toEqual([]);
    expect(due('2027-05-06')).toEqual([['t1 2027-05-20 vooraf', 'gea']]);
    expect(due('2027-05-20')).toEqual([['t1 2027-05-20 vooraf', 'gea']]);
    expect(due('2027-05-21')).toEqual([['t1 2027-05-20 te-laat', 'gea']]);
    expect(due('2027-05-21', [stap({ soort: 'gedaan', taak: 't1' })])).toEqual([]);
    const van = { ...schap, taken: [{ ...taak, functie: 'wethouder' as const }] };
    expect(dueHerinneringen(van, [], '2027-05-21')).toEqual([]);
  });
});
