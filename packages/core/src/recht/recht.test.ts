import { describe, expect, it } from 'vitest';
import { boundSets, isInForce, type Rechtsregel, selectInForce } from './index.ts';

const van = (geldigVan: string | null, geldigTot: string | null = null) => ({ geldigVan, geldigTot });

describe('isInForce', () => {
  it('counts the first day, not the last', () => {
    const periode = van('2020-01-01', '2026-05-16');
    expect(
      ['2019-12-31', '2020-01-01', '2026-05-15', '2026-05-16'].map((d) => isInForce(periode, d)),
    ).toEqual([false, true, true, false]);
  });

  it('goes on where no end is known, and was always there where no start is known', () => {
    expect(isInForce(van('2020-01-01'), '2099-01-01')).toBe(true);
    expect(isInForce(van(null), '1900-01-01')).toBe(true);
    expect(isInForce(van(null, '2020-01-01'), '2020-01-01')).toBe(false);
  });

  it('chooses the version of a day', () => {
    const versies = [van(null, '2015-01-01'), van('2015-01-01', '2026-01-01'), van('2026-01-01')];
    expect(selectInForce(versies, '2015-01-01')).toEqual([versies[1]]);
  });
});

/** Synthetic rule. */
const regel: Rechtsregel = {
  ...van('2012-01-01'),
  regel: 'proef',
  soort: 'samenvallend',
  wet: 'Wet',
  bwbr: 'BWBR0000001',
  artikel: '1',
  indelingen: ['a', 'b'],
  organen: ['college'],
  zin: 'Z',
  zinEn: 'S',
  bron: 'https://wetten.example/',
  gecontroleerdOp: null,
  twijfel: null,
  twijfelEn: null,
};

it('what coincides by law goes together', () => {
  const groep = { ...regel, soort: 'urgent', indelingen: [] } as const;
  expect(boundSets([regel, groep, { ...regel, indelingen: ['c', 'd'] }])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
