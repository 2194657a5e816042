import { expect, it } from 'vitest';
import type { Registerversie } from '../register/versie.ts';
import { correctRegisterdag } from './correctie.ts';
import { countFacetten, type Registerrij, selectRijen } from './keuze.ts';
import type { Registerdag } from './register.ts';

const versie = (rooId: string, grondslag: readonly string[]) =>
  ({ rooId, naam: rooId, belang: null, grondslag, beleidsvelden: [] }) as unknown as Registerversie;
const rij = (id: string, sociaal: boolean) =>
  ({
    id,
    naam: id,
    vorm: 'openbaar lichaam',
    stand: 'geldig',
    overdracht: [],
    grondslag: [],
    beleidsvelden: [],
    domeinen: sociaal ? ['sociaal/zorg'] : [],
    sociaal,
    correctie: null,
    gemeenten: [],
    provincies: [],
    controles: [],
  }) as unknown as Registerrij;

const dag = {
  index: {
    versies: new Map([
      ['zorg', versie('zorg', ['Jeugdwet'])],
      ['afval', versie('afval', [])],
    ]),
    bron: { domeinregels: [{ domein: 'sociaal/zorg', soort: 'grondslag', waarde: 'Jeugdwet', bron: 'x' }] },
  },
  rijen: [rij('zorg', true), rij('afval', false)],
} as unknown as Registerdag;

const zegt = (regeling: string, hoort: boolean, datum = '2026-01-01') => ({
  regeling,
  domein: 'sociaal',
  hoort,
  bron: `Griffie: besluit van ${datum}`,
  datum,
});

it('counts what somebody knows better in list, filter and counts, and tells who', () => {
  const { rijen } = correctRegisterdag(dag, [zegt('zorg', false), zegt('afval', true)]);
  expect(rijen.map(({ sociaal, domeinen }) => [sociaal, domeinen])).toEqual([
    [false, []],
    [true, ['sociaal']],
  ]);
  expect(selectRijen(rijen, { domein: ['sociaal'] }).map(({ id }) => id)).toEqual(['afval']);
  expect(countFacetten(rijen, {}).sociaal).toEqual([
    { waarde: 'ja', aantal: 1 },
    { waarde: 'nee', aantal: 1 },
  ]);
  expect(rijen[0]?.correctie).toBe('Griffie: besluit van 2026-01-01');
});

it('follows the latest, and leaves what nobody spoke of as it was', () => {
  const { rijen } = correctRegisterdag(dag, [
    zegt('zorg', true, '2026-03-01'),
    zegt('zorg', false),
    zegt('weg', true),
  ]);
  expect(rijen[0]).toMatchObject({ sociaal: true, correctie: 'Griffie: besluit van 2026-03-01' });
  expect(rijen[1]).toBe(dag.rijen[1]);
});
