import { expect, it } from 'vitest';
import { drawGrafiekprent } from '../prent/index.ts';
import { layOutStroom } from './layout.ts';
import { drawStroom } from './stroom.ts';

const golden = new URL('../../../../tests/golden/', import.meta.url).pathname;

it('gives every regio room for its name and keeps the bands of a regio together', () => {
  const aantal = 42;
  const kruistabel = Array.from({ length: aantal }, (_, i) => ({
    a: i % 35,
    b: i,
    gemeenten: i === 0 ? 300 : 1,
  }));
  const stroom = layOutStroom({
    kruistabel,
    stroomdiagram: {
      links: Array.from({ length: 35 }, (_, i) => i),
      rechts: Array.from({ length: aantal }, (_, i) => i),
    },
  });
  for (const knopen of [stroom.links, stroom.rechts]) {
    const middens = knopen.map(({ y, hoogte }) => y + hoogte / 2);
    expect(Math.min(...middens.slice(1).map((y, i) => y - (middens[i] ?? 0)))).toBeGreaterThanOrEqual(14.9);
    expect(Math.max(...knopen.map(({ y, hoogte }) => y + hoogte))).toBeLessThanOrEqual(stroom.hoogte);
  }
  const [eerste, tweede] = stroom.banden.filter(({ a }) => a === 0);
  expect(tweede?.y0).toBeCloseTo((eerste?.y0 ?? 0) + (eerste?.hoogte ?? 0));
});

it('is a picture with a name beside every regio', async () => {
  const namen = {
    a: ['Noord', 'Midden & Oost', 'Zuid'],
    b: ['Boven de rivieren, waar de naam te lang is', 'Onder'],
  };
  const svg = drawStroom({
    kruistabel: [
      { a: 0, b: 0, gemeenten: 12 },
      { a: 1, b: 0, gemeenten: 5 },
      { a: 1, b: 1, gemeenten: 3 },
      { a: 2, b: 1, gemeenten: 9 },
    ],
    stroomdiagram: { links: [0, 1, 2], rechts: [0, 1] },
    naamVan: (zijde, regio) => namen[zijde][regio] ?? '',
    tinten: ['#77aadd', '#eedd88', '#ee8866'],
    isBij: ({ a }) => a === 1,
  });
  const prent = drawGrafiekprent({
    titel: 'Van drie naar twee',
    grafieken: [{ titel: '', svg }],
    bron: 'Bron',
  });
  expect(prent).toContain('<title>Midden &#38; Oost → Onder: 3</title>');
  await expect(prent).toMatchFileSnapshot(`${golden}stroom.svg`);
});
