import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { computeCongruentie } from './congruentie.ts';
import { presentCongruentie } from './weergave.ts';

describe('presentCongruentie', () => {
  it('gives null where congruentie is undefined, and percentage points for contributions', () => {
    const samen = editie('samen', partition([0, 0, 1]));
    const alleen = editie('alleen', partition([0, 1, 2]));
    const klein = atlas(3, [samen, alleen]);
    const weergave = presentCongruentie(klein, computeCongruentie(klein, { edities: [samen, alleen] }));
    expect(weergave.aantalGemeenten).toBe(3);
    expect(weergave.gemiddelde).toBe(0.5);
    expect(weergave.gemeenten.map((g) => g.congruentie)).toEqual([0.5, 0.5, null]);
    expect(weergave.bijdragen).toEqual([
      { indeling: 'samen', procentpunt: null },
      { indeling: 'alleen', procentpunt: -50 },
    ]);
    expect(JSON.parse(JSON.stringify(weergave))).toEqual(weergave);
  });
});
