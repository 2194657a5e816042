import { describe, expect, it } from 'vitest';
import { findElders } from './elders.ts';
import { buildJaarboek } from './jaarboek.ts';

const jaarboek = buildJaarboek({
  gemeenten: [
    { jaar: 2015, gemeente: 'GM0001', naam: 'Oud', inwoners: null },
    { jaar: 2015, gemeente: 'GM0002', naam: 'Blijft', inwoners: null },
    { jaar: 2016, gemeente: 'GM0001', naam: 'Oud', inwoners: null },
    { jaar: 2016, gemeente: 'GM0002', naam: 'Blijft', inwoners: null },
    { jaar: 2017, gemeente: 'GM0002', naam: 'Blijft', inwoners: null },
    { jaar: 2017, gemeente: 'GM0003', naam: 'Nieuw', inwoners: null },
  ],
  herindelingen: [
    { datum: '2017-01-01', van: 'GM0001', naar: 'GM0003', blijftBestaan: false },
    { datum: '2017-01-01', van: 'GM0001', naar: 'GM0002', blijftBestaan: false },
  ],
  indelingen: [],
  edities: [],
  regios: [],
  lidmaatschap: [],
  buren: [],
  regels: [],
  voorkeuzes: [],
});

describe('findElders', () => {
  it('tells into what a gemeente went, from the nearest year that has it', () => {
    const elders = findElders(jaarboek, 2017, (g) => g.naam === 'Oud');
    expect(elders?.jaar).toBe(2016);
    expect(elders?.verwanten.map((g) => g.naam)).toEqual(['Blijft', 'Nieuw']);
  });

  it('tells from what a later gemeente came', () => {
    const elders = findElders(jaarboek, 2015, (g) => g.code === 'GM0003');
    expect(elders?.jaar).toBe(2017);
    expect(elders?.verwanten.map((g) => g.naam)).toEqual(['Oud']);
  });

  it('knows nothing of a gemeente that never was', () => {
    expect(findElders(jaarboek, 2017, (g) => g.code === 'GM9999')).toBeUndefined();
  });
});
