import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../kalender/index.ts';
import { mayDo } from '../toegang/index.ts';
import {
  isDestroyDay,
  KRINGOVERGANGEN,
  KRINGROLLEN,
  KRINGSJABLOONNAMEN,
  KRINGSTATEN,
  listDue,
  mayFollow,
  planOf,
  proposeDays,
  readInstemming,
} from './index.ts';
import { addMonths } from './plan.ts';

const seed = { seed: 20261130, numRuns: 200 };
const dagen = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

describe('the plan of a visit', () => {
  it('is six weeks from intake to final report, and ten months from a challenge to its review', () => {
    const visitatie = planOf('visitatie', '2026-09-01');
    expect(visitatie.map(({ id, datum }) => [id, datum])).toEqual([
      ['aanmelden', '2026-08-18'],
      ['intake', '2026-09-01'],
      ['stelling', '2026-09-08'],
      ['bezoek', '2026-09-22'],
      ['concept', '2026-10-06'],
      ['eindrapport', '2026-10-13'],
    ]);
    const dagVan = Object.fromEntries(planOf('uitdaging', '2026-01-31').map(({ id, datum }) => [id, datum]));
    expect(dagVan).toMatchObject({
      rapport: '2026-04-30',
      actieplan: '2026-06-30',
      voortgang: '2026-11-30',
      voortgangsverslag: '2027-01-31',
    });
  });

  it('puts a step where the room put it, and still tells where the template had it', () => {
    const stap = planOf('visitatie', '2026-09-01', {
      bezoek: { datum: '2026-10-20', gedaanOp: '2026-10-20' },
    }).at(-1);
    expect(stap).toEqual({
      id: 'bezoek',
      datum: '2026-10-20',
      volgensSjabloon: '2026-09-22',
      bron: false,
      gedaanOp: '2026-10-20',
    });
  });

  it('is in order of days, and moves with the start day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KRINGSJABLOONNAMEN), dagen, (sjabloon, start) => {
        const plan = planOf(sjabloon, start).map(({ datum }) => datum);
        expect(plan).toEqual([...plan].sort());
        expect(plan).toContain(start);
      }),
      seed,
    );
  });

  it('counts months by the calendar, never into the month after', () => {
    expect(addMonths('2027-10-31', 4)).toBe('2028-02-29');
    fc.assert(
      fc.property(dagen, fc.integer({ min: 0, max: 24 }), (dag, maanden) => {
        const later = addMonths(dag, maanden);
        const verschil =
          (Number(later.slice(0, 4)) - Number(dag.slice(0, 4))) * 12 +
          Number(later.slice(5, 7)) -
          Number(dag.slice(5, 7));
        expect(verschil).toBe(maanden);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(dag.slice(8)));
      }),
      seed,
    );
  });
});

it('proposes to destroy in time and to look back after ten months', () => {
  fc.assert(
    fc.property(dagen, (dag) => {
      const { vernietigOp, terugblikOp } = proposeDays(dag);
      expect(isDestroyDay(dag, vernietigOp)).toBe(true);
      expect(daysBetween(dag, terugblikOp)).toBeGreaterThanOrEqual(300);
      expect(daysBetween(dag, terugblikOp)).toBeLessThanOrEqual(307);
    }),
    seed,
  );
  expect(isDestroyDay('2026-03-01', '2026-02-28')).toBe(false);
  expect(isDestroyDay('2026-03-01', '2027-03-02')).toBe(false);
});

describe('consent', () => {
  const leden = fc.uniqueArray(
    fc.record({ persoon: fc.stringMatching(/^[a-f]$/u), rol: fc.constantFrom(...KRINGROLLEN) }),
    { selector: ({ persoon }) => persoon },
  );
  const instemmingen = fc.array(
    fc.record({ persoon: fc.stringMatching(/^[a-h]$/u), versie: fc.integer({ min: 1, max: 3 }) }),
  );

  it('is of all that take part, to the text as it is, and of nobody else', () => {
    fc.assert(
      fc.property(leden, instemmingen, fc.integer({ min: 1, max: 3 }), (wie, gegeven, versie) => {
        const { voor, wacht, allen } = readInstemming(wie, gegeven, versie);
        const stemmers = wie.filter(({ rol }) => rol !== 'leerder').map(({ persoon }) => persoon);
        expect([...voor, ...wacht].sort()).toEqual([...stemmers].sort());
        for (const persoon of voor)
          expect(gegeven.some((een) => een.persoon === persoon && een.versie === versie)).toBe(true);
        expect(allen).toBe(
          stemmers.length > 0 &&
            stemmers.every((persoon) => gegeven.some((g) => g.persoon === persoon && g.versie === versie)),
        );
      }),
      seed,
    );
  });

  it('lapses with one person who joins, and with one word in the text', () => {
    const twee = [
      { persoon: 'a', rol: 'gastheer' },
      { persoon: 'b', rol: 'deelnemer' },
    ] as const;
    const beide = [
      { persoon: 'a', versie: 1 },
      { persoon: 'b', versie: 1 },
    ];
    expect(readInstemming(twee, beide, 1).allen).toBe(true);
    expect(readInstemming([...twee, { persoon: 'c', rol: 'deelnemer' }], beide, 1)).toMatchObject({
      allen: false,
      wacht: ['c'],
    });
    expect(readInstemming([...twee, { persoon: 'c', rol: 'leerder' }], beide, 1).allen).toBe(true);
    expect(readInstemming(twee, beide, 2).allen).toBe(false);
  });
});

it('goes from state to state by its table alone, and nowhere once what was said is gone', () => {
  for (const van of KRINGSTATEN)
    for (const naar of KRINGSTATEN) expect(mayFollow(van, naar)).toBe(KRINGOVERGANGEN[van].includes(naar));
  expect(KRINGOVERGANGEN.vernietigd).toEqual([]);
  // What was said is destroyed only after closing.
  expect(KRINGSTATEN.filter((van) => mayFollow(van, 'vernietigd'))).toEqual(['gesloten']);
});

it('tells what is due, and that looking back comes by itself', () => {
  const stand = {
    staat: 'gesloten',
    plan: planOf('visitatie', '2026-01-05'),
    wachtOpMij: 0,
    afspraken: [
      { datum: '2026-05-01', voortgang: 'loopt' },
      { datum: '2026-04-01', voortgang: 'gedaan' },
    ],
    vernietigOp: '2026-06-01',
    terugblikOp: '2026-12-01',
    teruggebliktOp: null,
  } as const;
  expect(listDue(stand, '2026-05-02').map(({ wat }) => wat)).toEqual(['afspraak', 'vernietiging']);
  expect(listDue({ ...stand, staat: 'vernietigd' }, '2026-12-01').map(({ wat }) => wat)).toEqual([
    'afspraak',
    'terugblik',
  ]);
  expect(listDue({ ...stand, staat: 'lopend', wachtOpMij: 2, afspraken: [] }, '2026-01-06')).toMatchObject([
    { wat: 'stap', stap: 'aanmelden' },
    { wat: 'instemming', aantal: 2 },
  ]);
});

it('is a wall: no role in an organisation, nor managing the server, opens a room', () => {
  for (const rol of ['lezer', 'adviseur', 'beheerder'] as const)
    for (const soort of ['kring', 'kringtekst', 'kringafspraak'] as const) {
      expect(mayDo({ aangemeld: true, rol }, { soort, handeling: 'lezen' }, 'organisatie')).toBe(false);
      expect(mayDo({ aangemeld: true, rol }, { soort, handeling: 'lezen' }, 'server')).toBe(false);
      expect(mayDo({ aangemeld: true, rol }, { soort, handeling: 'lezen' }, 'kring')).toBe(false);
    }
  expect(
    mayDo({ aangemeld: true, rol: 'leerder' }, { soort: 'kringtekst', handeling: 'lezen' }, 'kring'),
  ).toBe(true);
  expect(
    mayDo({ aangemeld: true, rol: 'leerder' }, { soort: 'kringtekst', handeling: 'maken' }, 'kring'),
  ).toBe(false);
});
