import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import {
  describeOntwerpfout,
  designEditie,
  type Ontwerpopgave,
  readOntwerpopgave,
  translateOpgave,
} from './index.ts';

const vol: Ontwerpopgave = {
  jaar: 2016,
  lagen: [
    { indelingen: [{ indeling: 'een', gewicht: 2 }], gamma: 0.3, aantal: { min: 2, max: 9 } },
    { indelingen: [], inwoners: { min: 250_000 } },
  ],
  overeenkomst: 'gelijk',
  aaneengesloten: false,
  muren: ['provincie'],
  samen: [['GM0001', 'GM0002']],
  apart: [],
  vandaag: { indeling: 'een', vasteRegios: ['R1'], vasteGemeenten: ['GM0001'], verplaatsingen: 0 },
  seed: 7,
  iteraties: 1000,
  tijd: 0.5,
};

describe('readOntwerpopgave', () => {
  it('reads every field, also out of a result', () => {
    const json: unknown = JSON.parse(JSON.stringify(vol));
    expect(readOntwerpopgave(json)).toEqual({ ok: true, opgave: vol });
    expect(readOntwerpopgave({ waarde: 1, opgave: json })).toEqual({ ok: true, opgave: vol });
  });

  it('tells every part that it cannot read, with its place', () => {
    const uit = readOntwerpopgave({
      lagen: [{ indelingen: [{ indeling: '', gewicht: 0 }, 3], gama: 0.5, aantal: { min: 5.5 } }],
      overeenkomst: 'delt',
      samen: [['GM0001']],
      vandaag: { verplaatsingen: -1 },
      tijd: '10',
      muren: 'provincie',
    });
    expect(uit.ok ? [] : uit.fouten.map((f) => [f.code, f.pad])).toEqual([
      ['ontbreekt', 'jaar'],
      ['onbekend-veld', 'lagen[0].gama'],
      ['verkeerde-soort', 'lagen[0].indelingen[0].indeling'],
      ['buiten-bereik', 'lagen[0].indelingen[0].gewicht'],
      ['verkeerde-soort', 'lagen[0].indelingen[1]'],
      ['verkeerde-soort', 'lagen[0].aantal.min'],
      ['onbekende-keuze', 'overeenkomst'],
      ['verkeerde-soort', 'muren'],
      ['verkeerde-soort', 'samen[0]'],
      ['ontbreekt', 'vandaag.indeling'],
      ['buiten-bereik', 'vandaag.verplaatsingen'],
      ['verkeerde-soort', 'tijd'],
    ]);
  });

  it.each([
    [null, '', 'De opgave moet een object zijn: velden tussen accolades.'],
    [{ ...vol, lagen: [] }, 'lagen', '‘lagen’ heeft 0 delen; het moeten er 1 tot 3 zijn.'],
    [{ ...vol, gama: 1 }, 'gama', '‘gama’: het veld ‘gama’ bestaat niet.'],
    [{ ...vol, murn: [] }, 'murn', '‘murn’: het veld ‘murn’ bestaat niet. Bedoelde u ‘muren’?'],
    [
      { ...vol, lagen: [{ indelingen: [], gamma: 2 }] },
      'lagen[0].gamma',
      '‘lagen[0].gamma’ is 2, maar moet tussen 0 en 1 liggen.',
    ],
    [
      { ...vol, lagen: [{ indelingen: [], inwoners: { min: 9, max: 8 } }] },
      'lagen[0].inwoners',
      '‘lagen[0].inwoners’: het minimum (9) is hoger dan het maximum (8).',
    ],
    [{ ...vol, tijd: 0 }, 'tijd', '‘tijd’ is 0, maar moet hoger zijn dan 0.'],
    [
      { ...vol, overeenkomst: 'deel' },
      'overeenkomst',
      '‘overeenkomst’ is ‘deel’, maar moet ‘deelt’ of ‘gelijk’ zijn. Bedoelde u ‘deelt’?',
    ],
  ])('says how to mend %#', (json, pad, zin) => {
    const uit = readOntwerpopgave(json);
    const fout = uit.ok ? undefined : uit.fouten[0];
    expect(fout?.pad).toBe(pad);
    expect(fout && describeOntwerpfout(fout)).toContain(zin);
  });

  it('never throws, and never reads nonsense', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (json) => {
        expect(readOntwerpopgave(json).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('describeOntwerpfout', () => {
  it('offers the nearest name that the atlas has', () => {
    const a = atlas(3, [editie('provincie', partition([0, 1, 1]))]);
    const uit = translateOpgave(a, {
      jaar: 2001,
      lagen: [{ indelingen: [{ indeling: 'provinsie' }] }],
      samen: [['GM0001', 'B']],
      vandaag: { indeling: 'provincie', vasteRegios: ['Regio 1'] },
    });
    expect(uit.ok ? [] : uit.fouten.map((f) => describeOntwerpfout(f, a))).toEqual([
      '‘jaar’ is 2001, maar de gegevens zijn van 2000. Kies hetzelfde jaar.',
      '‘samen[0][1]’: de gemeente ‘B’ is er in dit jaar niet. Gebruik de CBS-code, zoals ‘GM0344’. Bedoelde u ‘GM0001’?',
      '‘vandaag.vasteRegios[0]’: de indeling ‘provincie’ heeft geen regio met code ‘Regio 1’. Bedoelde u ‘R1’?',
      '‘lagen[0].indelingen[0].indeling’: de indeling ‘provinsie’ is er in dit jaar niet. Bedoelde u ‘provincie’?',
    ]);
  });
});

describe('designEditie', () => {
  it('names regions by their largest gemeente, whatever the labels are', () => {
    const a = atlas(5, [], [10, 30, 20, Number.NaN, 5]);
    const een = designEditie(a, [7, 7, 3, 3, 9], { indeling: 'ontwerp' });
    expect(een.regios).toEqual([
      { code: 'O1', naam: 'B' },
      { code: 'O2', naam: 'C' },
      { code: 'O3', naam: 'E' },
    ]);
    expect(een).toMatchObject({ basis: 'afgeleid', jaar: 2000 });
    expect(designEditie(a, [1, 1, 0, 0, 4], { indeling: 'ontwerp' })).toEqual(een);
    expect(() => designEditie(a, [0], { indeling: 'ontwerp' })).toThrow(RangeError);
  });
});
