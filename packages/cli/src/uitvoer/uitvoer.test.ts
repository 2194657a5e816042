import { describe, expect, it } from 'vitest';
import { tabel, toonAantal, toonGetal, toonProcent, toonPunt } from './index.ts';

describe('numbers for people', () => {
  it('writes them the Dutch way', () => {
    expect(toonAantal(12345)).toBe('12.345');
    expect(toonProcent(0.819927)).toBe('82,0%');
    expect(toonPunt(-1.26)).toBe('−1,3');
    expect(toonPunt(1.26)).toBe('+1,3');
    expect(toonGetal(18.58, 1)).toBe('18,6');
  });

  it('shows a dash for what is not known', () => {
    expect([toonAantal(null), toonProcent(Number.NaN), toonPunt(undefined)]).toEqual(['–', '–', '–']);
  });
});

describe('tabel', () => {
  it('lines columns up, also with accents', () => {
    expect(
      tabel(
        [{ kop: 'naam' }, { kop: 'aantal', rechts: true }],
        [
          ['Súdwest-Fryslân', '7'],
          ['Urk', '1.234'],
        ],
      ),
    ).toEqual(['  naam             aantal', '  Súdwest-Fryslân       7', '  Urk               1.234']);
  });
});
