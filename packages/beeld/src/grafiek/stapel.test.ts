import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { drawGrafiekprent, prentbreedte } from '../prent/index.ts';
import { drawStapel } from './stapel.ts';
import { drawVerschuiving } from './verschuiving.ts';

const { document } = parseHTML('<html></html>');
const golden = new URL('../../../../tests/golden/', import.meta.url).pathname;

it('stacks what each part bears, above nothing and below it', async () => {
  const { svg, plaats } = drawStapel(
    {
      stappen: ['jaar 1', 'jaar 2', 'daarna'],
      delen: [
        { naam: 'wie weggaat', waarden: [120, 50, 0] },
        { naam: 'wie blijft', waarden: [-20, 50, 100] },
      ],
      asY: 'euro per jaar',
      schrijf: String,
    },
    { breedte: prentbreedte, hoogte: 300 },
    document,
  );
  // The axis holds the highest stack and the lowest: 150 and −50.
  expect(plaats(0, 150)[1]).toBeLessThan(plaats(0, -50)[1]);
  const prent = drawGrafiekprent({ titel: 'Wie betaalt', grafieken: [{ titel: '', svg }], bron: 'Bron' });
  expect(prent).not.toContain('NaN');
  expect(prent).toContain('<title>wie blijft, jaar 1: -20</title>');
  await expect(prent).toMatchFileSnapshot(`${golden}grafiek-stapel.svg`);
});

it('draws the way from now to then, with both in words', async () => {
  const { svg, plaats } = drawVerschuiving(
    {
      regels: [
        { naam: 'Oss', nu: 4, straks: 6.5 },
        { naam: 'Boekel', nu: 5, straks: 2 },
      ],
      asX: 'euro per inwoner',
      schrijf: String,
    },
    { breedte: prentbreedte },
    document,
  );
  expect(plaats(6.5, 0)[0]).toBeGreaterThan(plaats(2, 0)[0]);
  const prent = drawGrafiekprent({ titel: 'Sleutel', grafieken: [{ titel: '', svg }], bron: 'Bron' });
  expect(prent).not.toContain('NaN');
  expect(prent).toContain('Boekel: 5 → 2');
  await expect(prent).toMatchFileSnapshot(`${golden}grafiek-verschuiving.svg`);
});
