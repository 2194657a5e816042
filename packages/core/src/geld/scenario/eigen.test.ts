import { cover } from '@samenhang/motor/testing';
import { expect, it } from 'vitest';
import { atlas, editie } from '../../testing/index.ts';
import { buildEigenscenario, keyOnBedragen, placeScenario, readScenario, scaleBedragen } from './index.ts';

const land = atlas(4, [editie('opvangregio', cover([[0], [0], [0], [1]]))]);
const feiten = {
  atlas: land,
  andereNamen: [],
  kerncijfers: { jaren: new Map(), find: () => new Map<string, number>() },
  uitkeringen: [],
};
const build = (bedragen: readonly { readonly code: string; readonly euro: number }[]) =>
  buildEigenscenario({
    naam: 'Proef',
    atlas: land,
    andereNamen: [],
    indeling: 'opvangregio',
    jaar: 2024,
    leden: [],
    prijs: 40_000,
    bronnen: { besluit: 'eigen tabel, iv3.csv, 2024', eigen: 'eigen aanname' },
    bedragen,
  }).scenario;
const oudOf = (scenario: ReturnType<typeof build>) => {
  const uit = placeScenario(scenario, feiten);
  return uit.ok ? Array.from(uit.geplaatst.overgang.oud) : uit.fouten;
};

it('has own amounts as the old money, with where they are from', () => {
  const centra = build([
    { code: 'GM0000', euro: 600_000 },
    { code: 'GM0003', euro: 200_000 },
  ]);
  expect(readScenario(centra)).toMatchObject({ ok: true });
  expect(centra.oudGeld).toMatchObject({ bron: 'eigen tabel, iv3.csv, 2024' });
  expect(centra.gemeenten.map(({ centrum }) => centrum)).toEqual([undefined, 'GM0000', 'GM0000', undefined]);
  expect(oudOf(centra)).toEqual([600_000, 0, 0, 200_000]);
});

it('keeps the money of each gemeente with it, where each has some', () => {
  const elk = build([0, 1, 2, 3].map((g) => ({ code: `GM000${g}`, euro: 100 * (g + 1) })));
  expect(oudOf(elk)).toEqual([100, 200, 300, 400]);
});

it('gives the same proportions another total', () => {
  const nieuw = scaleBedragen(
    [
      { code: 'GM0000', euro: 3 },
      { code: 'GM0003', euro: 1 },
    ],
    1000,
  );
  expect(oudOf(build(nieuw))).toEqual([750, 0, 0, 250]);
  expect(scaleBedragen([{ code: 'GM0000', euro: 0 }], 9)).toEqual([]);
});

it('divides by the amounts, and says of whom they are missing', () => {
  const basis = build([{ code: 'GM0000', euro: 1000 }]);
  const x = { maat: 'iv3 6.81a', bron: 'eigen tabel' };
  const heel = keyOnBedragen(
    basis,
    [0, 1, 2].map((g) => ({ code: `GM000${g}`, euro: g + 1 })),
    x,
  );
  const uit = placeScenario(heel, feiten);
  expect(uit.ok && Array.from(uit.geplaatst.overgang.nieuw)).toEqual([1 / 6, 2 / 6, 3 / 6]);
  expect(placeScenario(keyOnBedragen(basis, [{ code: 'GM0001', euro: 1 }], x), feiten)).toMatchObject({
    ok: false,
    fouten: [{ code: 'maat-mist', gemeenten: ['A', 'C'] }],
  });
});
