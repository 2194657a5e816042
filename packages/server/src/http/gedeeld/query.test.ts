import { describe, expect, it } from 'vitest';
import { keuzeQuery } from '../../keuze/index.ts';
import { parseQuery } from './query.ts';

function parse(query: string) {
  const parsed = parseQuery(keuzeQuery, new URL(`http://localhost/x?${query}`));
  return parsed.ok
    ? parsed.query
    : parsed.fouten.map((f) => [f.veld, f.code, ...('bedoeld' in f ? [f.bedoeld] : [])]);
}

describe('parseQuery', () => {
  it('reads years and lists', () => {
    expect(parse('jaar=2015&indelingen=a,%20b&basis=alles')).toEqual({
      jaar: 2015,
      indelingen: ['a', 'b'],
      basis: 'alles',
    });
  });

  it('takes a repeated list parameter as one list', () => {
    expect(parse('indelingen=a&indelingen=b,c')).toEqual({ indelingen: ['a', 'b', 'c'] });
  });

  it('tells every fault, with what was meant', () => {
    expect(parse('jar=2015&basis=waargenome&jaar=vijftien')).toEqual([
      ['jaar', 'ongeldige-waarde'],
      ['basis', 'ongeldige-waarde', 'waargenomen'],
      ['jar', 'onbekende-parameter', 'jaar'],
    ]);
  });

  it('refuses a single value that comes twice', () => {
    expect(parse('jaar=2015&jaar=2016')).toEqual([['jaar', 'dubbele-parameter']]);
  });

  it('takes a list of a hundred, and refuses a longer one with one fault', () => {
    const list = (n: number): string => Array.from({ length: n }, (_, i) => `i${i}`).join(',');
    expect(parse(`indelingen=${list(100)}`)).toMatchObject({ indelingen: { length: 100 } });
    expect(parse(`indelingen=${','.repeat(15_000)}`)).toEqual([['indelingen', 'ongeldige-waarde']]);
    expect(parse(`gewichten=${list(60)}&gewichten=${list(60)}`)).toEqual([
      ['gewichten', 'dubbele-parameter'],
    ]);
  });

  it('tells of twenty unknown parameters at most', () => {
    const query = Array.from({ length: 5000 }, (_, i) => `a${i}`).join('&');
    expect(parse(query)).toHaveLength(20);
  });
});
