import { describe, expect, it } from 'vitest';
import type { Catalogusrij, Indelingantwoord } from '../atlas/index.ts';
import { parseAdres } from './adres.ts';
import { filterCatalogus, telPerWaarde } from './catalogus/catalogusfilter.ts';
import { reeksen } from './Jarenstrook.tsx';
import { klein } from './naam.ts';
import { mediaan } from './regio/regiolijst.ts';
import { standaardMet } from './verandering/Veranderingen.tsx';

const rij = (domein: string, basis: string) => ({ domein, basis, verplichting: 'opgelegd' }) as Catalogusrij;
const rijen = [rij('zorg', 'waargenomen'), rij('zorg', 'afgeleid'), rij('werk', 'afgeleid')];

describe('the filters of the catalogue', () => {
  it('keep what passes all of them', () => {
    expect(filterCatalogus(rijen, { domein: 'zorg', basis: 'afgeleid' })).toEqual([rijen[1]]);
    expect(filterCatalogus(rijen, {})).toHaveLength(3);
  });

  it('count each option beside the other filters, and keep options with none', () => {
    expect([...telPerWaarde(rijen, { domein: 'zorg', basis: 'waargenomen' }, 'domein')]).toEqual([
      ['zorg', 1],
      ['werk', 0],
    ]);
  });
});

it('reads the address and leaves out what it cannot read', () => {
  expect(
    parseAdres({
      jaar: '2021',
      met: 2016,
      regio: 12,
      a: 'jeugdregio@2016',
      basis: 'gok',
      domein: '',
      x: 'y',
    }),
  ).toEqual({ jaar: 2021, met: 2016, regio: '12', a: 'jeugdregio@2016' });
});

it('puts names in the middle of a sentence', () => {
  expect(['Jeugdregio’s', 'GGD-regio’s', 'NUTS 1-gebieden'].map(klein)).toEqual([
    'jeugdregio’s',
    'GGD-regio’s',
    'NUTS 1-gebieden',
  ]);
});

it('writes years short', () => {
  expect(reeksen([2015, 2019, 2020, 2021, 2026])).toEqual(['2015', '2019–2021', '2026']);
});

it('finds the middle, and none in nothing', () => {
  expect(mediaan([3, 1, Number.NaN, 2])).toBe(2);
  expect(mediaan([1, 2])).toBe(1.5);
  expect(mediaan([])).toBeNaN();
});

it('compares with the last observed year before these facts', () => {
  const editie = (jaar: number, basis: string) => ({ jaar, basis }) as Indelingantwoord['edities'][number];
  const edities = [editie(2016, 'waargenomen'), editie(2020, 'afgeleid'), editie(2021, 'afgeleid')];
  expect(standaardMet(edities, 2021)).toBe(2016);
  expect(standaardMet(edities.slice(1), 2021)).toBe(2020);
  expect(standaardMet(edities, 2016)).toBeUndefined();
});
