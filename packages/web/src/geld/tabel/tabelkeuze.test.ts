import type { Bedragrij } from '@samenhang/data/eigen';
import { expect, it } from 'vitest';
import { maakAtlas } from '../../testing/maak.ts';
import { firstPlaces, movePlace, placeRijen } from './tabelkeuze.ts';

const vraag = { verplicht: ['gemeente', 'waarde'], mogelijk: ['inwoners'] } as const;

it('begins with what was recognised, and else with the first columns that are left', () => {
  const blad = { koppen: ['plaats', 'aantal', 'noot'], voorbeeld: [] };
  expect(firstPlaces({ ...blad, gevonden: { waarde: 1 } }, vraag)).toEqual({ gemeente: 0, waarde: 1 });
  expect(firstPlaces({ ...blad, gevonden: {} }, vraag)).toEqual({ gemeente: 0, waarde: 1 });
  expect(firstPlaces({ koppen: ['x'], voorbeeld: [], gevonden: {} }, vraag)).toEqual({ gemeente: 0 });
});

it('gives no column two meanings: they change places', () => {
  expect(movePlace({ gemeente: 0, waarde: 1 }, 'gemeente', 1)).toEqual({ gemeente: 1, waarde: 0 });
  expect(movePlace({ gemeente: 0, waarde: 1 }, 'inwoners', 1)).toEqual({ gemeente: 0, inwoners: 1 });
  expect(movePlace({ gemeente: 0, waarde: 1 }, 'waarde', undefined)).toEqual({ gemeente: 0 });
});

it('tells of each row that is no gemeente which line it is, and what may be meant', () => {
  const atlas = maakAtlas([10, 20], []);
  const { naam = '', code = '' } = atlas.gemeenten[1] ?? {};
  const rij = (regel: number, gemeente: string): Bedragrij => ({
    regel,
    woorden: { gemeente },
    getallen: {},
  });
  expect(placeRijen([rij(2, naam), rij(3, `${naam}x`)], atlas, [])).toEqual({
    rijen: [{ ...rij(2, naam), code }],
    weg: [{ regel: 3, naam: `${naam}x`, bedoeld: naam }],
  });
});
