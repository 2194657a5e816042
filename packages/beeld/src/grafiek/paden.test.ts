import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { drawGrafiekprent, prentbreedte } from '../prent/index.ts';
import { drawPaden } from './paden.ts';

const { document } = parseHTML('<html></html>');
const golden = new URL('../../../../tests/golden/', import.meta.url).pathname;

const lijn = (merk: string, waarden: readonly number[], breed?: number) => ({
  merk,
  punten: waarden.map((waarde, k) => ({
    jaar: 2026 + k,
    waarde,
    band: breed === undefined ? undefined : ([waarde - breed, waarde + breed] as const),
  })),
});

const draw = (lijnen: readonly ReturnType<typeof lijn>[]) =>
  drawPaden(
    { lijnen, jaar: 2027, asY: 'saldo', schrijf: String },
    { breedte: prentbreedte, hoogte: 320 },
    document,
  ).svg;

it('draws each path in its band, with its letter at the end', async () => {
  const svg = draw([lijn('A', [0, -20, -60], 10), lijn('B', [0, 10, 40])]);
  const prent = drawGrafiekprent({ titel: 'Naast elkaar', grafieken: [{ titel: '', svg }], bron: 'Bron' });
  expect(prent).not.toContain('NaN');
  await expect(prent).toMatchFileSnapshot(`${golden}grafiek-paden.svg`);
});

it('keeps the letters of paths that end at one place apart', () => {
  const svg = draw(['A', 'B', 'C', 'D'].map((merk) => lijn(merk, [0, 5, 5])));
  const prent = drawGrafiekprent({ titel: '', grafieken: [{ titel: '', svg }], bron: '' });
  const hoogten = ['A', 'B', 'C', 'D'].map((merk) =>
    Number(new RegExp(`translate\\(8,(?<y>[\\d.]+)\\)"><text[^>]*>${merk}<`, 'u').exec(prent)?.groups?.y),
  );
  expect(hoogten).toEqual([0, 15, 30, 45]);
});
