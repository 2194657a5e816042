import { describe, expect, it } from 'vitest';
import type { HerindelingRij } from './feiten.ts';
import { translate } from './herindeling.ts';

// Facts: Littenseradiel was divided over three gemeenten on 1 January 2018; Nissewaard only gave some
// area to Hellevoetsluis that day; Groesbeek took Millingen in 2015 and was renamed Berg en Dal in 2016.
const herindelingen: HerindelingRij[] = [
  { datum: '2015-01-01', van: 'GM0265', naar: 'GM0241', blijftBestaan: false },
  { datum: '2016-01-01', van: 'GM0241', naar: 'GM1945', blijftBestaan: false },
  { datum: '2018-01-01', van: 'GM0140', naar: 'GM0080', blijftBestaan: false },
  { datum: '2018-01-01', van: 'GM0140', naar: 'GM1900', blijftBestaan: false },
  { datum: '2018-01-01', van: 'GM1930', naar: 'GM0530', blijftBestaan: true },
];
const codes: Record<number, string[]> = {
  2014: ['GM0080', 'GM0140', 'GM0241', 'GM0265', 'GM0530', 'GM1900', 'GM1930'],
  2015: ['GM0080', 'GM0140', 'GM0241', 'GM0530', 'GM1900', 'GM1930'],
  2018: ['GM0080', 'GM0530', 'GM1900', 'GM1930', 'GM1945'],
};
const between = (van: number, naar: number) =>
  translate((jaar) => codes[jaar] ?? [], van, naar, herindelingen);

describe('translate', () => {
  it('follows a chain of a merger and a new code', () => {
    expect(between(2014, 2018).get('GM1945')).toEqual([
      { gemeente: 'GM0241', deel: false },
      { gemeente: 'GM0265', deel: false },
    ]);
  });

  it('counts an event on 1 January with the year it opens, not the one before', () => {
    expect(between(2015, 2018).get('GM1945')).toEqual([{ gemeente: 'GM0241', deel: false }]);
  });

  it('marks the parts of a divided gemeente, and keeps the heir itself whole', () => {
    expect(between(2015, 2018).get('GM0080')).toEqual([
      { gemeente: 'GM0080', deel: false },
      { gemeente: 'GM0140', deel: true },
    ]);
  });

  it('passes nothing on at a border change', () => {
    expect(between(2015, 2018).get('GM0530')).toEqual([{ gemeente: 'GM0530', deel: false }]);
  });

  it('names the heirs when going back in time', () => {
    expect(between(2018, 2014).get('GM0140')).toEqual([
      { gemeente: 'GM0080', deel: true },
      { gemeente: 'GM1900', deel: true },
    ]);
    expect(between(2018, 2014).get('GM0265')).toEqual([{ gemeente: 'GM1945', deel: false }]);
  });

  it('is the identity within one year', () => {
    for (const [code, verwanten] of between(2015, 2015))
      expect(verwanten).toEqual([{ gemeente: code, deel: false }]);
  });
});
