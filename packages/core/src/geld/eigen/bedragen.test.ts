import { expect, it } from 'vitest';
import { atlas } from '../../testing/index.ts';
import { type Bedragkeuze, type Eigenbedrag, overlapOfTaakvelden, sumEigenbedragen } from './bedragen.ts';

const land = { atlas: atlas(3, [], [100, 50, 0]), andereNamen: [] };
const bedragen: readonly Eigenbedrag[] = [
  { regel: 2, gemeente: 'GM0000', taakveld: '6.81a', jaar: 2024, soort: 'lasten', euro: 300 },
  { regel: 2, gemeente: 'GM0000', taakveld: '6.81a', jaar: 2024, soort: 'baten', euro: 20 },
  { regel: 3, gemeente: 'GM0000', taakveld: '6.81b', jaar: 2024, soort: 'lasten', euro: 100 },
  { regel: 4, gemeente: 'GM0001', taakveld: '6.81a', jaar: 2024, soort: 'lasten', euro: 100 },
  { regel: 5, gemeente: 'GM0001', taakveld: '6.2', jaar: 2024, soort: 'lasten', euro: 7 },
  { regel: 6, gemeente: 'GM0002', taakveld: '6.81a', jaar: 2023, soort: 'lasten', euro: 9 },
  { regel: 7, gemeente: 'Nergens', taakveld: '6.81a', jaar: 2024, soort: 'lasten', euro: 5 },
];
const sum = (keuze: Bedragkeuze) => sumEigenbedragen(bedragen, keuze, land);
const opvang = { taakvelden: ['6.81a', '6.81b'], jaar: 2024 };

it('adds what was chosen per gemeente; what is no gemeente is told and does not count', () => {
  expect(sum({ ...opvang, zijde: 'lasten' })).toEqual({
    som: 500,
    gemeenten: [
      { code: 'GM0000', naam: 'A', euro: 400, inwoners: 100, perInwoner: 4, aandeel: 0.8 },
      { code: 'GM0001', naam: 'B', euro: 100, inwoners: 50, perInwoner: 2, aandeel: 0.2 },
    ],
    weg: [{ regel: 7, naam: 'Nergens', bedoeld: undefined }],
  });
  expect(sum({ ...opvang, zijde: 'saldo' }).som).toBe(480);
  expect(sum({ zijde: 'baten' })).toMatchObject({ som: 20, weg: [] });
});

it('has no amount per inhabitant where nobody lives, and no share of nothing', () => {
  expect(sum({ jaar: 2023, zijde: 'lasten' }).gemeenten).toMatchObject([
    { inwoners: null, perInwoner: null },
  ]);
  const [kwijt] = sumEigenbedragen([{ ...bedragen[0]!, euro: -4 }], { zijde: 'lasten' }, land).gemeenten;
  expect(kwijt?.aandeel).toBeNull();
});

it('tells a number that was chosen together with what it was split in', () => {
  const velden = [{ taakveld: '6.81a', naam: 'Beschermd wonen', voorheen: '6.81', vanaf: 2023, bron: '' }];
  expect(overlapOfTaakvelden(velden, ['6.81', '6.81a'])).toEqual(['6.81']);
  expect(overlapOfTaakvelden(velden, ['6.81'])).toEqual([]);
});
