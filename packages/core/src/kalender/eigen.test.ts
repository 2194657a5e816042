import { describe, expect, it } from 'vitest';
import { type Inbreng, layAanvullingen } from '../aanvulling/index.ts';
import { councilOf, judgeHaalbaarheid, listEigendagen } from './index.ts';

const bron = { tekst: 'Vergaderschema 2027' };
const over = { soort: 'raad', id: 'GM0106' } as const;
const inbreng = (naam: string, regels: readonly object[]): Inbreng => ({
  organisatie: { id: naam, naam },
  over,
  regels: regels.map((regel) => ({ bron, door: 'Gea', op: '2027-01-05T09:00:00.000Z', ...regel })) as never,
});
const dagen = (waarde: readonly string[], jaar = 2027) => ({ veld: 'raadsvergaderingen', jaar, waarde });
const beeldVan = (...delen: Inbreng[]) => layAanvullingen(over, delen);

describe('the days that organisations filled in', () => {
  it('stand in order, each with who says it and by which source', () => {
    const beeld = beeldVan(
      inbreng('wij', [
        dagen(['2027-09-09', '2027-06-24']),
        { veld: 'reces', kenmerk: 'zomer', waarde: '2027-07-10/2027-08-22' },
        { veld: 'aanlevertermijn', waarde: 21 },
        { veld: 'commissievergaderingen', jaar: 2027, waarde: ['2027-08-26', '2027-06-10'] },
      ]),
    );
    const lijst = listEigendagen(over, beeld);
    expect(lijst.map(({ soort, datum, tot, kenmerk }) => [soort, datum, tot, kenmerk])).toEqual([
      ['commissievergadering', '2027-06-10', '2027-06-10', null],
      ['raadsvergadering', '2027-06-24', '2027-06-24', null],
      ['reces', '2027-07-10', '2027-08-22', 'zomer'],
      ['commissievergadering', '2027-08-26', '2027-08-26', null],
      ['raadsvergadering', '2027-09-09', '2027-09-09', null],
    ]);
    expect(lijst[1]).toMatchObject({ botsing: false, van: [{ organisatie: { naam: 'wij' }, bron }] });
    expect(councilOf('Assen', lijst, beeld)).toEqual({
      gemeente: 'Assen',
      vergaderdagen: ['2027-06-24', '2027-09-09'],
      commissiedagen: ['2027-06-10', '2027-08-26'],
      reces: [{ van: '2027-07-10', tot: '2027-08-22' }],
      voorbereiding: 21,
    });
  });

  it('of organisations that say otherwise are planned by as far as all of them say it, and all are shown', () => {
    const beeld = beeldVan(
      inbreng('wij', [dagen(['2027-06-24', '2027-09-09'])]),
      inbreng('zij', [dagen(['2027-06-24', '2027-09-16'])]),
    );
    const lijst = listEigendagen(over, beeld);
    expect(lijst.map(({ datum, botsing, van }) => [datum, botsing, van.length])).toEqual([
      ['2027-06-24', false, 2],
      ['2027-09-09', true, 1],
      ['2027-09-16', true, 1],
    ]);
    expect(councilOf('Assen', lijst, beeld).vergaderdagen).toEqual(['2027-06-24']);
  });

  it('are none where nobody filled them in: nothing is made up', () => {
    expect(listEigendagen(over, beeldVan())).toEqual([]);
    expect(councilOf('Assen', [], [])).toEqual({ gemeente: 'Assen', vergaderdagen: [] });
  });
});

describe('feasibility with recess and what a council needs', () => {
  const vraag = {
    vaststelling: '2027-09-14',
    laatste: '2027-09-30',
    ontwerp: '2027-06-22',
    voorbereiding: 14,
    antwoord: 14,
  };
  const judge = (raad: object) =>
    judgeHaalbaarheid({ ...vraag, raden: [{ gemeente: 'x', vergaderdagen: [], ...raad }] }).raden[0];

  it('offers an extra meeting outside the recess only', () => {
    const reces = [{ van: '2027-07-10', tot: '2027-08-22' }];
    expect(judge({ vergaderdagen: ['2027-06-24'], reces })).toEqual({
      gemeente: 'x',
      stand: 'kan-niet',
      reces,
      uitwegen: [
        { soort: 'ontwerp-eerder', dagen: 12, vergadering: '2027-06-24' },
        { soort: 'extra-vergadering', vanaf: '2027-07-06', uiterlijk: '2027-07-09' },
        { soort: 'extra-vergadering', vanaf: '2027-08-23', uiterlijk: '2027-08-31' },
      ],
    });
  });

  it('says no where all that is known is a recess over all of it, and nothing where it is not over all', () => {
    const heel = [
      { van: '2027-08-01', tot: '2027-09-05' },
      { van: '2027-07-01', tot: '2027-08-03' },
    ];
    expect(judge({ reces: heel })).toEqual({ gemeente: 'x', stand: 'kan-niet', uitwegen: [], reces: heel });
    expect(judge({ reces: heel.slice(1) })).toEqual({ gemeente: 'x', stand: 'onbekend' });
  });

  it('counts what this council needs to prepare, and not what others do', () => {
    const vergaderdagen = ['2027-07-08'];
    expect(judge({ vergaderdagen })?.stand).toBe('kan');
    expect(judge({ vergaderdagen, voorbereiding: 21 })?.stand).toBe('kan-niet');
  });
});
