import { describe, expect, it } from 'vitest';
import {
  datumInWoorden,
  hoofdletter,
  kleineLetter,
  maakGetallen,
  opsomming,
  opsommingTot,
  telTekens,
} from './index.ts';

describe('numbers', () => {
  it('are written the Dutch way', () => {
    const getal = maakGetallen('nl');
    expect(getal.procentFijn(0.582066)).toBe('58,2%');
    expect(getal.heel(17_000_000)).toBe('17.000.000');
    expect(getal.procentpunt(-0.0823)).toBe('−8,2');
    expect(getal.procentpunt(0.013)).toBe('+1,3');
    expect(getal.procent(Number.NaN)).toBe('–');
    expect([getal.nauwkeurig(0.1 + 0.2), getal.nauwkeurig(12_345)]).toEqual(['0,3', '12.345']);
    expect([getal.kort(20), getal.kort(19.56)]).toEqual(['20', '19,6']);
    expect([getal.woord(4), getal.woord(13)]).toEqual(['vier', '13']);
    expect([getal.punt(-1.26), getal.punt(0), getal.met(18.5751, 2)]).toEqual(['−1,3', '0,0', '18,58']);
  });

  it('are written the English way', () => {
    const getal = maakGetallen('en');
    expect(getal.decimaal(19.567)).toBe('19.6');
    expect(getal.heel(17_000_000)).toBe('17,000,000');
    expect(getal.woord(4)).toBe('four');
  });

  it('are a dash where there is none', () => {
    const getal = maakGetallen('nl');
    const formaten = [getal.heel, getal.decimaal, getal.fijn, getal.procent, getal.procentFijn, getal.punt];
    for (const formaat of [...formaten, getal.procentpunt])
      expect([formaat(null), formaat(undefined), formaat(Number.POSITIVE_INFINITY)]).toEqual(['–', '–', '–']);
  });
});

describe('words around them', () => {
  it('lists names, and counts those that are too many', () => {
    expect(opsomming('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(opsomming('en', ['a', 'b', 'c'], 'of')).toBe('a, b or c');
    const rest = (aantal: number) => `${aantal} andere`;
    expect(opsommingTot('nl', ['a', 'b', 'c'], 3, rest)).toBe('a, b en c');
    expect(opsommingTot('nl', ['a', 'b', 'c', 'd'], 3, rest)).toBe('a, b en 2 andere');
  });

  it('writes a date in full, whatever the time zone', () => {
    expect(datumInWoorden('2026-05-16', 'nl')).toBe('16 mei 2026');
    expect(datumInWoorden('2026-05-16', 'en')).toBe('16 May 2026');
  });

  it('changes the first letter only, and leaves abbreviations and proper names', () => {
    expect(hoofdletter('één tafel')).toBe('Één tafel');
    const binnenEenZin = [
      'Schuldhulp',
      'Gebieden van de Kamer van Koophandel',
      'GGD-regio’s',
      'Wgr-samenwerkingsgebieden',
      'Veilig Thuis-regio’s',
      'Chamber of Commerce areas',
    ].map(kleineLetter);
    expect(binnenEenZin).toEqual([
      'schuldhulp',
      'gebieden van de Kamer van Koophandel',
      'GGD-regio’s',
      'Wgr-samenwerkingsgebieden',
      'Veilig Thuis-regio’s',
      'Chamber of Commerce areas',
    ]);
  });

  it('counts characters as people do', () => {
    expect(telTekens('Súdwest'.normalize('NFD'))).toBe(7);
  });
});
