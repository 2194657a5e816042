/** The calendar of a budget year, by the terms of the shipped package, checked by hand against the law. */
import { planCyclus } from '@samenhang/core/kalender';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from './index.ts';

const gelezen = await readPakket(standaardPakket);
if (!gelezen.ok) throw new Error('the package has faults');
const boek = gelezen.pakket;

function plan(
  jaar: number,
  gekozen: Readonly<Record<string, string>> = {},
  cyclus: 'begroting' | 'regeling' = 'begroting',
) {
  const dagen = planCyclus(boek, { cyclus, jaar, gekozen: new Map(Object.entries(gekozen)) });
  return {
    ...dagen,
    uiterlijk: Object.fromEntries(dagen.stappen.map(({ stap, uiterlijk }) => [stap, uiterlijk])),
    vanaf: Object.fromEntries(dagen.stappen.map(({ stap, vanaf }) => [stap, vanaf])),
  };
}

describe('the calendar of a budget year', () => {
  it('has the last days of the law since 2022', () => {
    const { uiterlijk, botsingen } = plan(2028);
    expect(uiterlijk).toEqual({
      kaders: '2027-04-29',
      voorlopige_jaarrekening: '2027-04-29',
      ontwerpbegroting: '2027-06-22',
      zienswijze: '2027-09-12',
      oordeel: '2027-09-13',
      vaststelling: '2027-09-14',
      naar_gs: '2027-09-14',
      raad_naar_gs: null,
      jaarrekening: '2029-07-14',
      jaarrekening_naar_gs: '2029-07-14',
    });
    expect(botsingen).toEqual([]);
  });

  it('has the last days of the law before 2022', () => {
    expect(plan(2022).uiterlijk).toMatchObject({
      kaders: '2021-04-14',
      ontwerpbegroting: '2021-06-05',
      vaststelling: '2021-07-31',
      naar_gs: '2021-07-31',
    });
  });

  it('works back from a chosen day of adoption', () => {
    expect(plan(2028, { vaststelling: '2027-09-14' }).uiterlijk.ontwerpbegroting).toBe('2027-06-22');
    const vroeg = plan(2028, { vaststelling: '2027-07-05' });
    expect(vroeg.uiterlijk).toMatchObject({
      ontwerpbegroting: '2027-04-12',
      oordeel: '2027-07-04',
      naar_gs: '2027-07-19',
    });
    expect(vroeg.botsingen).toEqual([]);
  });

  it('runs a term on that ends on a Sunday, and says over which day', () => {
    // Two weeks after Sunday 6 June 2027.
    const stap = plan(2028, { vaststelling: '2027-06-06' }).stappen.find((s) => s.stap === 'naar_gs');
    expect([stap?.uiterlijk, stap?.grond?.over]).toEqual([
      '2027-06-21',
      [{ datum: '2027-06-20', reden: { soort: 'zondag' } }],
    ]);
  });

  it('says when a chosen day is too late', () => {
    expect(plan(2028, { vaststelling: '2027-09-20' }).botsingen).toEqual([
      { stap: 'vaststelling', vanaf: '2027-09-20', uiterlijk: '2027-09-14' },
      { stap: 'naar_gs', vanaf: '2027-09-20', uiterlijk: '2027-09-14' },
    ]);
    const laat = plan(2028, { vaststelling: '2027-09-14', ontwerpbegroting: '2027-07-01' });
    expect(laat.botsingen).toEqual([
      { stap: 'ontwerpbegroting', vanaf: '2027-07-01', uiterlijk: '2027-06-22' },
    ]);
    expect(laat.vanaf.zienswijze).toBe('2027-07-01');
  });
});

it('a new regeling has eight weeks for the councils before they consent', () => {
  const { uiterlijk } = plan(2028, { toestemming: '2027-10-14', ontwerp: '2027-08-19' }, 'regeling');
  expect(uiterlijk).toMatchObject({ ontwerp: '2027-08-19', zienswijze: '2027-10-14', ingang: '2028-01-01' });
});

describe('the calendar of a regeling', () => {
  it('sends the draft so early that the eight weeks of the councils are over before they consent', () => {
    // Eight weeks before Saturday 29 December 2029 is 3 November: the councils would have until the Monday after consent.
    const { uiterlijk, stappen, botsingen } = plan(2030, {}, 'regeling');
    expect(uiterlijk).toMatchObject({
      toestemming: '2029-12-29',
      zienswijze: '2029-12-28',
      ontwerp: '2029-11-02',
    });
    expect(stappen.find(({ stap }) => stap === 'ontwerp')?.grond?.over).toEqual([
      { datum: '2029-12-29', reden: { soort: 'zaterdag' } },
      { datum: '2029-12-30', reden: { soort: 'zondag' } },
    ]);
    expect(botsingen).toEqual([]);
  });

  it('never has a term of a council that runs on past what it is for, in any year or from any draft', () => {
    for (let jaar = 2026; jaar < 2060; jaar++) {
      const { uiterlijk } = plan(jaar, {}, 'regeling');
      expect(String(uiterlijk.zienswijze) <= String(uiterlijk.toestemming), String(jaar)).toBe(true);
    }
    for (let dag = 1; dag <= 31; dag++) {
      const ontwerp = `2029-03-${String(dag).padStart(2, '0')}`;
      const { uiterlijk, vanaf } = plan(2030, { ontwerp }, 'regeling');
      expect(String(vanaf.toestemming) >= String(uiterlijk.zienswijze), ontwerp).toBe(true);
    }
  });
});
