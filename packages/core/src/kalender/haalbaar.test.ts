import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, findBestDay, type Haalbaarheidsvraag, judgeHaalbaarheid, type Uitweg } from './index.ts';

const vraag: Haalbaarheidsvraag = {
  raden: [
    { gemeente: 'GM0001', vergaderdagen: ['2027-05-20', '2027-06-24', '2027-09-09'] },
    { gemeente: 'GM0002', vergaderdagen: ['2027-06-10', '2027-08-26'] },
    { gemeente: 'GM0003', vergaderdagen: [] },
  ],
  vaststelling: '2027-09-14',
  laatste: '2027-09-30',
  ontwerp: '2027-06-22',
  voorbereiding: 14,
  antwoord: 14,
};

/** The question in which this has moved. */
function take(uitweg: Uitweg, zo: Haalbaarheidsvraag): Haalbaarheidsvraag {
  switch (uitweg.soort) {
    case 'ontwerp-eerder':
      return { ...zo, ontwerp: addDays(zo.ontwerp, -uitweg.dagen) };
    case 'vaststelling-later':
      return { ...zo, vaststelling: addDays(zo.vaststelling, uitweg.dagen) };
    case 'extra-vergadering':
      return { ...zo, raden: zo.raden.map((raad) => ({ ...raad, vergaderdagen: [uitweg.vanaf] })) };
    case 'extra-commissie':
      return { ...zo, raden: zo.raden.map((raad) => ({ ...raad, commissiedagen: [uitweg.vanaf] })) };
    case 'extra-commissie-en-raad': {
      const { vanaf, uiterlijk } = uitweg;
      return { ...zo, raden: [{ gemeente: 'x', vergaderdagen: [uiterlijk], commissiedagen: [vanaf] }] };
    }
  }
}

describe('whether councils can give their view', () => {
  it('says who can, who cannot and what could move, and of whom it is not known', () => {
    const { ruimte, raden } = judgeHaalbaarheid(vraag);
    expect(ruimte).toEqual({ vanaf: '2027-07-06', uiterlijk: '2027-08-31' });
    expect(raden).toEqual([
      {
        gemeente: 'GM0001',
        stand: 'kan-niet',
        uitwegen: [
          { soort: 'ontwerp-eerder', dagen: 12, vergadering: '2027-06-24' },
          { soort: 'vaststelling-later', dagen: 9, vergadering: '2027-09-09' },
          { soort: 'extra-vergadering', vanaf: '2027-07-06', uiterlijk: '2027-08-31' },
        ],
      },
      { gemeente: 'GM0002', stand: 'kan', vergaderingen: ['2027-08-26'] },
      { gemeente: 'GM0003', stand: 'onbekend' },
    ]);
  });

  it('gives ways out that are ways out', () => {
    const dag = fc.integer({ min: 0, max: 360 }).map((n) => addDays('2027-01-01', n));
    const dagen = fc.uniqueArray(dag, { minLength: 1, maxLength: 8 }).map((d) => d.toSorted());
    // Long enough for a council to prepare and for the board to answer.
    const lengte = fc.integer({ min: 28, max: 90 });
    fc.assert(
      fc.property(dagen, fc.option(dagen), dag, lengte, (vergaderdagen, commissies, ontwerp, dagenlang) => {
        const raden = [
          { gemeente: 'x', vergaderdagen, ...(commissies ? { commissiedagen: commissies } : {}) },
        ];
        const vaststelling = addDays(ontwerp, dagenlang);
        const zo = { ...vraag, raden, ontwerp, vaststelling, laatste: addDays(vaststelling, 60) };
        const [oordeel] = judgeHaalbaarheid(zo).raden;
        for (const uitweg of oordeel?.stand === 'kan-niet' ? oordeel.uitwegen : [])
          expect(judgeHaalbaarheid(take(uitweg, zo)).raden[0]?.stand).toBe('kan');
      }),
    );
  });

  it('lets a committee meet before the council, where its days are known', () => {
    const judge = (vergaderdagen: readonly string[], commissiedagen: readonly string[]) =>
      judgeHaalbaarheid({ ...vraag, raden: [{ gemeente: 'x', vergaderdagen, commissiedagen }] }).raden[0];
    // The room is 6 July to 31 August. A committee on the day of the council, or before the papers are there, is none.
    expect(judge(['2027-07-15', '2027-08-26'], ['2027-06-30', '2027-08-12'])).toEqual({
      gemeente: 'x',
      stand: 'kan',
      vergaderingen: ['2027-08-26'],
      commissies: ['2027-08-12'],
    });
    expect(judge(['2027-08-12'], ['2027-06-30', '2027-08-12'])).toEqual({
      gemeente: 'x',
      stand: 'kan-niet',
      zonderCommissie: true,
      uitwegen: [
        { soort: 'ontwerp-eerder', dagen: 6, vergadering: '2027-08-12' },
        { soort: 'extra-commissie', vanaf: '2027-07-06', uiterlijk: '2027-08-11' },
        { soort: 'extra-vergadering', vanaf: '2027-08-13', uiterlijk: '2027-08-31' },
      ],
    });
    // The last meeting is too late by nine days, with a committee in time before it.
    expect(judge(['2027-09-09'], ['2027-08-25'])).toMatchObject({
      uitwegen: [
        { soort: 'vaststelling-later', dagen: 9, vergadering: '2027-09-09' },
        { soort: 'extra-vergadering', vanaf: '2027-08-26', uiterlijk: '2027-08-31' },
      ],
    });
    expect(judge(['2027-06-24'], ['2027-06-10'])).toMatchObject({
      uitwegen: [
        { soort: 'ontwerp-eerder', dagen: 26, vergadering: '2027-06-24' },
        { soort: 'extra-commissie-en-raad', vanaf: '2027-07-06', uiterlijk: '2027-08-31' },
      ],
    });
  });

  it('finds the day that suits most councils, nearest to what was planned', () => {
    expect(findBestDay({ ...vraag, laatste: '2027-09-14' }, '2027-05-01', 84)).toEqual({
      vaststelling: '2027-08-19',
      kan: 2,
    });
    expect(findBestDay({ ...vraag, laatste: '2027-04-14' }, '2027-05-01', 84)).toBeUndefined();
  });

  it('moves the adoption no further than the law allows', () => {
    const [eerste] = judgeHaalbaarheid({ ...vraag, laatste: '2027-09-14' }).raden;
    expect(eerste?.stand === 'kan-niet' && eerste.uitwegen.map(({ soort }) => soort)).toEqual([
      'ontwerp-eerder',
      'extra-vergadering',
    ]);
  });
});
