import { describe, expect, it } from 'vitest';
import { type Inbreng, layAanvullingen } from '../aanvulling/index.ts';
import {
  listBeslissers,
  listDeelnemers,
  listOnbekend,
  listVragen,
  measureGeld,
  medianOf,
  weighStem,
} from './index.ts';

const bron = { tekst: 'Begroting 2027, blz. 4' };
const regel = (veld: string, waarde: number | string, meer: object = {}) => ({
  veld,
  waarde,
  bron,
  door: null,
  op: '2026-11-01T10:00:00Z',
  ...meer,
});
const over = { soort: 'lichaam', id: 'eigen-x' } as const;
const deelnemers = ['GM0001', 'GM0002', 'GM0003'];
const lichaam = (...regels: ReturnType<typeof regel>[]) => {
  const inbreng: readonly Inbreng[] = [{ organisatie: { id: '1', naam: 'A' }, over, regels }];
  return { beeld: layAanvullingen(over, inbreng), deelnemers };
};
const bijdragen = (jaar: number, ...bedragen: number[]) =>
  bedragen.map((bedrag, k) => regel('bijdrage', bedrag, { deelnemer: deelnemers[k], jaar }));

describe('the money of a body', () => {
  it('is told per inhabitant, as a share, and since the year before', () => {
    const { beeld } = lichaam(...bijdragen(2026, 100_000), ...bijdragen(2027, 120_000, 60_000, 20_000));
    expect(measureGeld({ beeld, deelnemers }, 'GM0001', 40_000)).toEqual({
      jaar: 2027,
      begroting: null,
      bijdrage: 120_000,
      perInwoner: 3,
      aandeel: 0.6,
      verandering: expect.closeTo(0.2, 9) as number,
    });
  });

  it('has no share where not every contribution is known, and is nothing where nothing is', () => {
    expect(measureGeld(lichaam(...bijdragen(2027, 120_000, 60_000)), 'GM0001', null)).toMatchObject({
      perInwoner: null,
      aandeel: null,
    });
    expect(measureGeld(lichaam(), 'GM0001', 1)).toBeNull();
    expect(medianOf([3, 1, 10, 2])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});

describe('the weight of a vote', () => {
  const stemmen = (...gewichten: number[]) =>
    gewichten.map((g, k) => regel('stemgewicht', g, { deelnemer: deelnemers[k] }));

  it('shows a share without power', () => {
    const stem = weighStem(lichaam(...stemmen(6, 5, 1), regel('stemdrempel', 11)), 'GM0003');
    expect(stem).toMatchObject({ gewicht: 1, drempel: 11, gewoneMeerderheid: false, banzhaf: 0, shapley: 0 });
    expect(stem?.aandeel).toBeCloseTo(1 / 12, 9);
  });

  it('takes more than half where nobody named a threshold, and is not told where a weight is missing', () => {
    expect(weighStem(lichaam(...stemmen(2, 1, 1)), 'GM0001')).toMatchObject({
      drempel: 3,
      gewoneMeerderheid: true,
    });
    expect(weighStem(lichaam(...stemmen(2, 1)), 'GM0001')).toBeNull();
  });
});

describe('what a council sees of a body', () => {
  it('is who decides, by the organs that take part and the form', () => {
    expect(listBeslissers('openbaar lichaam', ['College van burgemeester en wethouders'])).toEqual([
      'raad',
      'college',
      'algemeen_bestuur',
      'dagelijks_bestuur',
    ]);
    expect(listBeslissers('regeling zonder meer', ['Burgemeester'])).toEqual([
      'raad',
      'burgemeester',
      'uitvoerende_deelnemer',
    ]);
    expect(listBeslissers('stichting', [])).toEqual(['raad', 'college', 'bestuur']);
    expect(listBeslissers('convenant', [])).toEqual(['raad', 'college']);
    expect(listBeslissers('anders', [])).toEqual(['raad']);
  });

  it('is who takes part in a body that the register lacks, also who only pays', () => {
    const { beeld } = lichaam(
      regel('deelname', 'ja', { deelnemer: 'GM0001' }),
      regel('bijdrage', 5, { deelnemer: 'GM0002', jaar: 2027 }),
      regel('deelname', 'nee', { deelnemer: 'GM0003' }),
      regel('bijdrage', 5, { deelnemer: 'GM0003', jaar: 2027 }),
    );
    expect(listDeelnemers(beeld)).toEqual(['GM0001', 'GM0002']);
  });

  it('is what nobody told, and what is worth asking for it', () => {
    const niets = {
      geld: null,
      stem: null,
      evaluatie: null,
      uittreding: { tekst: null, som: null },
      controles: [],
      punten: [],
    };
    expect(listOnbekend(niets)).toEqual(['begroting', 'bijdrage', 'stemmen', 'evaluatie', 'uittreding']);
    expect(listVragen(niets)).toEqual(['evaluatie', 'uittreding']);
  });
});
