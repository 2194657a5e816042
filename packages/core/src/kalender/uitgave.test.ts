import { describe, expect, it } from 'vitest';
import { type Feeddag, publishDagen, type Uitgegeven } from './index.ts';

const dag = (sleutel: string, datum: string, rest: Partial<Feeddag> = {}): Feeddag => ({
  sleutel,
  reeks: null,
  datum,
  tot: datum,
  titel: sleutel,
  tekst: 'wie, met bron',
  adres: null,
  soort: 'het bestuur',
  herinnering: 14,
  ...rest,
});
const give = (eerder: readonly Uitgegeven[], dagen: readonly Feeddag[], nu = '2027-02-01T00:00:00.000Z') =>
  publishDagen(eerder, dagen, { vanaf: '2026-01-01', nu, kenmerk: 'x' });
const tell = (uit: readonly Uitgegeven[]) =>
  uit.map(({ uid, volgnummer, afgelast, dag: { datum } }) => [uid, datum, volgnummer, afgelast]);

describe('what a feed gives', () => {
  const eerste = give([], [dag('kaders', '2027-04-29')], '2027-01-01T00:00:00.000Z');

  it('is the same again as long as nothing changes', () => {
    expect(tell(eerste)).toEqual([['kaders-x@samenhang', '2027-04-29', 0, false]]);
    expect(give(eerste, [dag('kaders', '2027-04-29')])).toEqual(eerste);
  });

  it('keeps its UID when it moves, with a higher number each time', () => {
    const verschoven = give(eerste, [dag('kaders', '2027-04-15')]);
    expect(tell(verschoven)).toEqual([['kaders-x@samenhang', '2027-04-15', 1, false]]);
    const terug = give(verschoven, [dag('kaders', '2027-04-29')]);
    expect(tell(terug)).toEqual([['kaders-x@samenhang', '2027-04-29', 2, false]]);
    expect(give(terug, [dag('kaders', '2027-04-29', { titel: 'anders' })])[0]).toMatchObject({
      volgnummer: 3,
      gewijzigd: '2027-02-01T00:00:00.000Z',
    });
  });

  it('stays as cancelled when it is no longer there, once, and comes back as itself', () => {
    const weg = give(eerste, []);
    expect(tell(weg)).toEqual([['kaders-x@samenhang', '2027-04-29', 1, true]]);
    expect(weg[0]?.dag.tekst).toBe('');
    expect(give(weg, [])).toEqual(weg);
    expect(tell(give(weg, [dag('kaders', '2027-04-29')]))).toEqual([
      ['kaders-x@samenhang', '2027-04-29', 2, false],
    ]);
  });

  it('is over without being cancelled when its day is long past', () => {
    expect(publishDagen(eerste, [], { vanaf: '2028-01-01', nu: '', kenmerk: 'x' })).toEqual([]);
  });

  it('knows a meeting that moves, and gives no UID twice', () => {
    const raad = (datum: string) => dag(`raad-${datum}`, datum, { reeks: 'raad-2027' });
    const twee = give([], [raad('2027-05-13'), raad('2027-06-24')]);
    const verschoven = give(twee, [raad('2027-05-13'), raad('2027-07-01')]);
    expect(tell(verschoven)).toEqual([
      ['raad-2027-05-13-x@samenhang', '2027-05-13', 0, false],
      ['raad-2027-06-24-x@samenhang', '2027-07-01', 1, false],
    ]);
    const erbij = give(verschoven, [raad('2027-05-13'), raad('2027-06-24'), raad('2027-07-01')]);
    expect(tell(erbij)).toEqual([
      ['raad-2027-05-13-x@samenhang', '2027-05-13', 0, false],
      ['raad-2027-06-24-2-x@samenhang', '2027-06-24', 0, false],
      ['raad-2027-06-24-x@samenhang', '2027-07-01', 1, false],
    ]);
  });
});
