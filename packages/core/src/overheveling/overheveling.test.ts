import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Termijnboek, type Termijnregel } from '../kalender/index.ts';
import { findDragers, findGeld, planOverheveling, sumKosten } from './index.ts';

// Rows as those of the data package have them: made for these tests.
function regel(stap: string, delen: Partial<Termijnregel>): Termijnregel {
  return {
    cyclus: 'regeling',
    vormen: [],
    stap,
    stapnaam: stap,
    stapnaamEn: stap,
    wie: 'raad',
    grens: 'uiterlijk',
    dag: null,
    jaar: null,
    weken: null,
    anker: null,
    wet: 'Wet gemeenschappelijke regelingen',
    bwbr: 'BWBR0003740',
    artikel: '1',
    zin: '',
    zinEn: '',
    bron: '',
    gecontroleerdOp: null,
    twijfel: null,
    twijfelEn: null,
    geldigVan: null,
    geldigTot: null,
    ...delen,
  };
}
const boek: Termijnboek = {
  termijnen: [
    regel('ontwerp', { weken: -8, anker: 'toestemming' }),
    regel('toestemming', { anker: 'besluit' }),
    regel('besluit', { anker: 'ingang' }),
    regel('ingang', { dag: '01-02', jaar: 0 }),
  ],
  feestdagen: [],
};
const vorm = 'openbaar lichaam';

describe('the way to the day on which a regeling takes effect', () => {
  it('leaves each step the time that those after it need', () => {
    const { kan, vroegst, stappen } = planOverheveling(boek, {
      vorm,
      ingang: '2028-01-01',
      vandaag: '2027-10-01',
    });
    expect(stappen.map(({ stap, dagen }) => [stap.stap, stap.uiterlijk, dagen])).toEqual([
      ['ontwerp', '2027-11-04', 34],
      ['toestemming', '2027-12-30', 90],
      ['besluit', '2027-12-31', 91],
      ['ingang', '2028-01-01', 92],
    ]);
    expect([kan, vroegst]).toEqual([true, '2027-11-28']);
  });

  it('says what has passed, and when it can be at the earliest', () => {
    const weg = planOverheveling(boek, { vorm, ingang: '2028-01-01', vandaag: '2027-11-05' });
    expect([weg.kan, weg.stappen[0]?.dagen, weg.vroegst]).toEqual([false, -1, '2028-01-02']);
  });

  it('can be on the earliest day that it names, and not a day before', () => {
    const dag = fc.integer({ min: 0, max: 364 }).map((k) => addDays('2027-01-01', k));
    fc.assert(
      fc.property(dag, (vandaag) => {
        const { vroegst } = planOverheveling(boek, { vorm, ingang: '2027-06-01', vandaag });
        const lukt = (ingang: string) => planOverheveling(boek, { vorm, ingang, vandaag }).kan;
        expect(vroegst !== null && lukt(vroegst)).toBe(true);
        expect(lukt(addDays(vroegst ?? '', -1))).toBe(false);
      }),
    );
  });
});

describe('who does a task now', () => {
  const regeling = (id: string, gemeenten: string[], tot: string | null = null) => ({
    id,
    naam: `Regeling ${id}`,
    lichaam: null,
    besluit: null,
    vanKracht: '2020-01-01',
    tot,
    gemeenten,
  });
  const boeken = {
    regelingtaken: ['1', '2', '3'].map((id) => ({
      taak: 'schuldhulp',
      regeling: id,
      kolom: 'belang' as const,
      woord: null,
    })),
    regelingen: [
      regeling('1', ['A']),
      regeling('2', ['A', 'B', 'X']),
      regeling('3', ['C'], '2021-01-01'),
      regeling('4', ['C']),
    ],
  };

  it('names those in force that do it, of most of the gemeenten first, and who has none', () => {
    const { dragers, zonder } = findDragers(boeken, 'schuldhulp', ['A', 'B', 'C'], '2026-01-01');
    expect(dragers.map(({ regeling: id, gemeenten, anderen }) => [id, gemeenten, anderen])).toEqual([
      ['2', ['A', 'B'], 1],
      ['1', ['A'], 0],
    ]);
    expect(zonder).toEqual(['C']);
  });
});

describe('what it costs', () => {
  it('takes the amounts of the last year under the very name of the task', () => {
    const regels = [
      { onderwerp: 'Vrouwenopvang', jaar: 2012, gemeente: 'A', euro: 5 },
      { onderwerp: 'Vrouwenopvang', jaar: 2013, gemeente: 'A', euro: 7 },
      { onderwerp: 'Vrouwenopvang', jaar: 2013, gemeente: 'Z', euro: 90 },
      { onderwerp: 'Jeugd', jaar: 2014, gemeente: 'A', euro: 1 },
    ];
    expect(findGeld(regels, 'vrouwenopvang', ['A', 'B'])).toEqual({
      onderwerp: 'Vrouwenopvang',
      jaar: 2013,
      euro: 7,
      gemeenten: ['A'],
    });
    expect(findGeld(regels, 'Schuldhulp', ['A'])).toBeUndefined();
  });

  it('adds the bounds of what is estimated', () => {
    expect(
      sumKosten([
        { naam: 'projectleider', laag: 50_000, hoog: 80_000 },
        { naam: 'systemen', laag: 0, hoog: 40_000 },
      ]),
    ).toEqual({ laag: 50_000, hoog: 120_000 });
  });
});
