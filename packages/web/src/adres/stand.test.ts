import { describe, expect, it } from 'vitest';
import { parseStand, parseZoekdeel, stringifyStand } from './index.ts';

function roundTrip(zoekdeel: string): string {
  return stringifyStand({ ...parseStand(parseZoekdeel(zoekdeel)) });
}

describe('the address', () => {
  it.each([
    '',
    '?jaar=2015',
    '?jaar=2015&indelingen=arbeidsmarktregio,swv_po',
    '?indelingen=geen',
    '?jaar=2016&indelingen=jeugdregio,ggd_regio&gewichten=2,0.5&partnerweging=inwoners&landweging=inwoners',
    '?volgorde=-congruentie&taal=en',
  ])('reads and writes %s', (zoekdeel) => {
    expect(roundTrip(zoekdeel)).toBe(zoekdeel);
  });

  it('tells none chosen from nothing said', () => {
    expect(parseStand({ indelingen: 'geen' }).indelingen).toEqual([]);
    expect(parseStand({}).indelingen).toBeUndefined();
  });

  it('leaves out what it cannot read, and never throws', () => {
    expect(
      parseStand({ jaar: 'vorig', indelingen: '<b>,jeugdregio', gewichten: '0,x', taal: 'fr', weergave: 3 }),
    ).toEqual({ indelingen: ['jeugdregio'] });
  });

  it('takes weights only when there is one for each indeling, and they differ', () => {
    expect(parseStand({ indelingen: 'a,b', gewichten: '2' }).gewichten).toBeUndefined();
    expect(parseStand({ indelingen: 'a,b', gewichten: '1,1' }).gewichten).toBeUndefined();
    expect(parseStand({ indelingen: 'a,b', gewichten: '2,1' }).gewichten).toEqual([2, 1]);
  });
});
