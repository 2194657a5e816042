import { expect, it } from 'vitest';
import { buildJaarboek } from '../../atlas/index.ts';
import { openKerncijfers } from './bron.ts';
import { carryKerncijfer, kindOf } from './kerncijfer.ts';

/** A and B became C in 2022; D was divided over A and E in 2021, and E and F stay. */
const gemeente = (jaar: number, code: string, inwoners: number) => ({
  jaar,
  gemeente: code,
  naam: code,
  provincie: '',
  inwoners,
});
const jaarboek = buildJaarboek({
  gemeenten: [
    ...[100, 300, 50, 200, 400].map((n, k) => gemeente(2020, `GM000${k}`, n)),
    ...[130, 300, 0, 220, 400]
      .map((n, k) => gemeente(2021, `GM000${k}`, n))
      .filter(({ gemeente: g }) => g !== 'GM0002'),
    gemeente(2022, 'GM0003', 220),
    gemeente(2022, 'GM0004', 400),
    gemeente(2022, 'GM0009', 430),
  ],
  herindelingen: [
    { datum: '2021-01-01', van: 'GM0002', naar: 'GM0000', blijftBestaan: false },
    { datum: '2021-01-01', van: 'GM0002', naar: 'GM0003', blijftBestaan: false },
    { datum: '2022-01-01', van: 'GM0000', naar: 'GM0009', blijftBestaan: false },
    { datum: '2022-01-01', van: 'GM0001', naar: 'GM0009', blijftBestaan: false },
  ],
  indelingen: [],
  edities: [],
  regios: [],
  lidmaatschap: [],
  buren: [],
  regels: [],
  voorkeuzes: [],
});

const van2021 = new Map([
  ['GM0000', 10],
  ['GM0001', 20],
  ['GM0003', 5],
]);
const carry = (soort: Parameters<typeof carryKerncijfer>[2], van = 2021, waarden = van2021) =>
  carryKerncijfer(jaarboek, waarden, soort, { van, naar: 2022 }).map(({ code, waarde, basis }) => [
    code,
    waarde,
    basis,
  ]);

it('adds numbers up through a merger, and keeps those of who stayed as they were', () => {
  expect(carry('aantal')).toEqual([
    ['GM0003', 5, 'waargenomen'],
    ['GM0004', null, null],
    ['GM0009', 30, 'afgeleid'],
  ]);
});

it('weighs a ratio by inhabitants, and has no mean of what merged', () => {
  // (10 · 130 + 20 · 300) / 430.
  expect(carry('verhouding')[2]).toEqual(['GM0009', 7300 / 430, 'afgeleid']);
  expect(carry('gemiddelde')).toEqual([
    ['GM0003', 5, 'waargenomen'],
    ['GM0004', null, null],
    ['GM0009', null, null],
  ]);
});

it('leaves a gap where a gemeente was divided: nobody knows how much went where', () => {
  const alle = new Map(['GM0000', 'GM0001', 'GM0002', 'GM0003', 'GM0004'].map((code) => [code, 1]));
  expect(carry('aantal', 2020, alle)).toEqual([
    ['GM0003', null, null],
    ['GM0004', 1, 'waargenomen'],
    ['GM0009', null, null],
  ]);
});

it('knows a number from a ratio and a mean by name and unit', () => {
  expect(
    [
      ['Huishoudens', 'huishoudens'],
      ['Gemiddelde grootte van een huishouden', 'personen'],
      ['Cliënten van de Wmo', 'per 1.000 inwoners'],
      ['Huurwoningen', 'procent'],
      ['Afstand tot een huisarts', 'km'],
    ].map(([naam = '', eenheid = '']) => kindOf({ naam, eenheid })),
  ).toEqual(['aantal', 'gemiddelde', 'verhouding', 'verhouding', 'gemiddelde']);
});

it('is looked up by name and year; what is not there is empty', () => {
  const bron = openKerncijfers(
    jaarboek,
    {
      kenmerken: [{ kenmerk: 'x', naam: 'X', eenheid: 'personen', jaren: [2021], bron: 'CBS' }],
      kerncijfers: [...van2021].map(([g, waarde]) => ({ jaar: 2021, gemeente: g, kenmerk: 'x', waarde })),
    },
    2022,
  );
  expect([...bron.jaren]).toEqual([['x', [2021]]]);
  expect([...bron.find('x', 2021)]).toEqual([
    ['GM0003', 5],
    ['GM0009', 30],
  ]);
  expect([...bron.find('x', 2019), ...bron.find('y', 2021)]).toEqual([]);
});
