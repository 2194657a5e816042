import { expect, it } from 'vitest';
import { maakAtlas } from '../../../testing/maak.ts';
import { placeLeden, writeLeden } from './leden.ts';

const atlas = maakAtlas([10, 20, 30], []);
const [a, b, c] = atlas.gemeenten;
const rij = (regel: number, gemeente = '', centrum = '') => ({
  regel,
  woorden: { gemeente, centrum },
  getallen: {},
});
const land = { atlas, andereNamen: [], centra: new Set([a?.code ?? '']) };

it('has who belongs to whom; a centre stays what it is', () => {
  const uit = placeLeden([rij(2, b?.naam, a?.naam), rij(3, a?.naam, a?.naam)], land);
  expect(uit).toEqual({ leden: [[b?.code, a?.code]], fouten: [] });
});

it('tells which row does not count, and why', () => {
  expect(placeLeden([rij(2, `${b?.naam}x`, a?.naam), rij(3, b?.naam, c?.naam)], land)).toEqual({
    leden: [],
    fouten: [
      { regel: 2, naam: `${b?.naam}x`, code: 'onbekend', bedoeld: b?.naam },
      { regel: 3, naam: c?.naam, code: 'geen-centrum', bedoeld: '' },
    ],
  });
});

it('stands in the address once for each gemeente', () => {
  expect(
    writeLeden([
      ['GM0355', 'GM0344'],
      ['GM0310', 'GM0344'],
      ['GM0355', 'GM0307'],
    ]),
  ).toBe('GM0355~GM0307;GM0310~GM0344');
});
