import type { Atlas, Editie } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { layerEditie, roomAbove } from './beeld.ts';
import { coloursByGemeente, stableColours } from './kaart/kleuring.ts';
import { geenSloten, lockAll, lockedGemeenten, toggleGemeente, toggleRegio } from './vraag/sloten.ts';

function editie(indeling: string, labels: readonly number[]): Editie {
  const aantal = Math.max(...labels) + 1;
  return {
    indeling,
    jaar: 2020,
    basis: 'waargenomen',
    oorsprongjaar: 2020,
    wijze: '',
    bron: '',
    licentie: '',
    gebreken: '',
    regios: Array.from({ length: aantal }, (_, r) => ({ code: `R${r}`, naam: `Regio ${r}` })),
    overdekking: buildOverdekking(
      labels.length,
      aantal,
      labels.flatMap((regio, eenheid) => (regio < 0 ? [] : [{ eenheid, regio, aandeel: 1 }])),
    ),
    onzeker: [],
  };
}

/** Six gemeenten in a row, each bordering the next. */
const rij: Atlas = {
  jaar: 2020,
  gemeenten: Array.from({ length: 6 }, (_, g) => ({ code: `GM000${g}`, naam: `Plaats ${g}` })),
  inwoners: Float64Array.of(10, 60, 30, 40, 50, 20),
  inwonersJaar: new Uint16Array(6).fill(2020),
  buren: {
    start: Uint32Array.of(0, 1, 3, 5, 7, 9, 10),
    naar: Uint32Array.of(1, 0, 2, 1, 3, 2, 4, 3, 5, 4),
    soort: new Uint8Array(10),
  },
  indelingen: new Map(),
  edities: new Map(),
  regels: [],
  voorkeuzes: new Map(),
};

describe('locks', () => {
  const vandaag = editie('vandaag', [0, 0, 0, 1, 1, -1]);

  it('lock everything at once, and let go piece by piece', () => {
    const alles = lockAll(vandaag);
    expect(lockedGemeenten(rij, vandaag, alles).size).toBe(5);
    const zonder1 = toggleGemeente(rij, vandaag, alles, 1);
    expect(zonder1).toEqual({ regios: ['R1'], gemeenten: ['GM0000', 'GM0002'] });
    expect([...lockedGemeenten(rij, vandaag, zonder1)].sort()).toEqual([
      'GM0000',
      'GM0002',
      'GM0003',
      'GM0004',
    ]);
    expect(toggleRegio(rij, vandaag, zonder1, 0)).toEqual({ regios: ['R1', 'R0'], gemeenten: [] });
  });

  it('come and go', () => {
    const een = toggleGemeente(rij, vandaag, geenSloten, 3);
    expect(een.gemeenten).toEqual(['GM0003']);
    expect(toggleGemeente(rij, vandaag, een, 3)).toEqual(geenSloten);
    expect(toggleRegio(rij, vandaag, toggleRegio(rij, vandaag, geenSloten, 1), 1)).toEqual(geenSloten);
  });

  it('pass by a gemeente that is in no regio today', () => {
    expect(toggleGemeente(rij, vandaag, geenSloten, 5)).toBe(geenSloten);
  });
});

describe('colours that stay', () => {
  it('keep a region its colour where its neighbours allow, and never give neighbours the same', () => {
    const eerst = layerEditie(rij, Int32Array.of(0, 0, 1, 1, 2, 2));
    const kleuren = stableColours(rij, eerst, []);
    const daarna = layerEditie(rij, Int32Array.of(0, 0, 0, 1, 2, 2));
    const nieuw = stableColours(rij, daarna, coloursByGemeente(eerst, kleuren));
    expect(nieuw[0]).toBe(kleuren[0]);
    expect(nieuw[2]).toBe(kleuren[2]);
    expect(nieuw[1]).not.toBe(nieuw[0]);
    expect(nieuw[1]).not.toBe(nieuw[2]);
  });
});

describe('the room above a map', () => {
  it('is nothing where it is proven, and not known where no bound was computed', () => {
    expect(roomAbove({ waarde: 10, grens: 10 })).toBe(0);
    expect(roomAbove({ waarde: 200, grens: 201 })).toBeCloseTo(0.005, 12);
    expect(roomAbove({ waarde: 10 })).toBeUndefined();
    expect(roomAbove({ waarde: -4, grens: 3 })).toBeUndefined();
  });
});
