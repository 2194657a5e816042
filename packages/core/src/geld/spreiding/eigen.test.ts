import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../atlas/index.ts';
import { placeAfstanden, placeCapaciteiten } from './eigen.ts';

const atlas = {
  jaar: 2026,
  gemeenten: ['Aalst', 'Beek', 'Capelle', 'Diever'].map((naam, g) => ({ code: `GM000${g + 1}`, naam })),
  inwoners: Float64Array.of(10, 20, 30, Number.NaN),
} as unknown as Atlas;
const boek = { atlas, andere: [] };
const afstanden = (...regels: readonly (readonly [string, string, number])[]) =>
  placeAfstanden(
    boek,
    regels.map(([van, naar, km], k) => ({ regel: k + 2, van, naar, km })),
  );
const capaciteiten = (...regels: readonly (readonly [string, number])[]) =>
  placeCapaciteiten(
    boek,
    regels.map(([naam, capaciteit], k) => ({ regel: k + 2, naam, capaciteit })),
  );

describe('a table of distances', () => {
  it('is of the gemeenten in it, back as far as there, and near to oneself', () => {
    const gelegd = afstanden(
      ['Capelle', 'Aalst', 7],
      ['Aalst', 'Beek', 3],
      ['GM0002', 'Capelle', 5],
      ['Beek', 'Aalst', 4],
    );
    expect(gelegd).toEqual({
      ok: true,
      land: {
        jaar: 2026,
        gemeenten: [
          { code: 'GM0001', naam: 'Aalst', inwoners: 10 },
          { code: 'GM0002', naam: 'Beek', inwoners: 20 },
          { code: 'GM0003', naam: 'Capelle', inwoners: 30 },
        ],
        afstanden: Float64Array.of(0, 3, 7, 4, 0, 5, 7, 5, 0),
      },
    });
  });

  it.each([
    [[['Aalst', 'Bek', 3]], [{ code: 'naam-onbekend', regel: 2, naam: 'Bek', jaar: 2026 }]],
    [
      [
        ['Aalst', 'Beek', 3],
        ['GM0001', 'Beek', 4],
      ],
      [{ code: 'naam-dubbel', regel: 3, naam: 'GM0001', eerder: 2 }],
    ],
    [
      [
        ['Aalst', 'Beek', 3],
        ['Aalst', 'Capelle', 4],
      ],
      [{ code: 'afstand-ontbreekt', naam: 'Beek', naar: 'Capelle' }],
    ],
    [[['Aalst', 'Diever', 3]], [{ code: 'inwoners-onbekend', aantal: 1, jaar: 2026 }]],
  ] as const)('is refused with every fault: %j', (regels, fouten) => {
    expect(afstanden(...regels)).toEqual({ ok: false, fouten });
  });
});

describe('a table of capacities', () => {
  it('is by code', () => {
    expect(capaciteiten(['Beek', 5], ['GM0001', 0])).toEqual({
      ok: true,
      capaciteiten: new Map([
        ['GM0002', 5],
        ['GM0001', 0],
      ]),
    });
  });

  it('is refused for a name that is none, and for a gemeente that stands twice', () => {
    expect(capaciteiten(['Beek', 5], ['Bek', 1], ['GM0002', 6])).toEqual({
      ok: false,
      fouten: [
        { code: 'naam-onbekend', regel: 3, naam: 'Bek', jaar: 2026 },
        { code: 'naam-dubbel', regel: 4, naam: 'GM0002', eerder: 2 },
      ],
    });
  });
});
