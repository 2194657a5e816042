import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { maakGetallen } from './getal/index.ts';
import { nl } from './nl/index.ts';

describe('numbers', () => {
  it('are written the Dutch way', () => {
    const getal = maakGetallen('nl');
    expect(getal.procentFijn(0.582066)).toBe('58,2%');
    expect(getal.heel(17_000_000)).toBe('17.000.000');
    expect(getal.procentpunt(-0.0823)).toBe('−8,2');
    expect(getal.procentpunt(0.013)).toBe('+1,3');
    expect(getal.procent(Number.NaN)).toBe('–');
    expect([getal.woord(4), getal.woord(13)]).toEqual(['vier', '13']);
  });

  it('are written the English way', () => {
    const getal = maakGetallen('en');
    expect(getal.decimaal(19.567)).toBe('19.6');
    expect(getal.woord(4)).toBe('four');
  });
});

/** Every text of a catalogue with its path; functions are called with marks. */
function texts(deel: object, pad = ''): [string, string][] {
  return Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]): [string, string][] => {
    const hier = `${pad}/${naam}`;
    if (typeof waarde === 'string') return [[hier, waarde]];
    if (typeof waarde === 'function')
      return [[hier, (waarde as (...delen: string[]) => string)('A1', 'B2', 'C3')]];
    return texts(waarde as object, hier);
  });
}

describe('the catalogues', () => {
  it('have a text for everything, in both languages', () => {
    expect(texts(en).map(([pad]) => pad)).toEqual(texts(nl).map(([pad]) => pad));
    expect([...texts(nl), ...texts(en)].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  it('use every number that they are given, in both languages', () => {
    const marks = (tekst: string) => [...new Set(tekst.match(/A1|B2|C3/gu) ?? [])].sort();
    const engels = new Map(texts(en));
    for (const [pad, tekst] of texts(nl)) expect(marks(engels.get(pad) ?? ''), pad).toEqual(marks(tekst));
  });
});
