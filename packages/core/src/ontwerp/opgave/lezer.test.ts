import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../testing/maak.ts';
import { designEditie, type Ontwerpopgave, readOntwerpopgave } from '../index.ts';

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

  it('tells what it found beside what it takes', () => {
    const fout = (json: unknown): unknown => {
      const uit = readOntwerpopgave(json);
      return uit.ok ? undefined : uit.fouten[0];
    };
    expect(fout({ ...vol, lagen: [] })).toEqual({
      code: 'lijstlengte',
      pad: 'lagen',
      aantal: 0,
      minimum: 1,
      maximum: 3,
    });
    expect(fout({ ...vol, murn: [] })).toEqual({
      code: 'onbekend-veld',
      pad: 'murn',
      veld: 'murn',
      bedoeld: 'muren',
    });
    expect(fout({ ...vol, tijd: 0 })).toMatchObject({
      code: 'buiten-bereik',
      waarde: 0,
      minimum: 0,
      boven: true,
    });
    expect(fout({ ...vol, lagen: [{ indelingen: [], inwoners: { min: 9, max: 8 } }] })).toEqual({
      code: 'band-omgekeerd',
      pad: 'lagen[0].inwoners',
      min: 9,
      max: 8,
    });
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
