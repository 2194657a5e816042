import { maakGetallen, nl } from '@samenhang/taal';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Jarenbeeld } from '../beeld.ts';
import { maakGrafieken } from '../grafieken.ts';
import { drawPrent } from './prent.ts';

function punt(jaar: number, congruentie: number, waargenomen: readonly string[]) {
  const meting = { indelingen: ['x'], congruentie, partners: 12 };
  return {
    jaar,
    bestaat: !Number.isNaN(congruentie),
    gemeenten: 4,
    alles: meting,
    waargenomen: { ...meting, indelingen: waargenomen },
  };
}

const beeld: Jarenbeeld = {
  van: 2016,
  tot: 2018,
  mogelijk: ['x'],
  gekozen: ['x'],
  punten: [punt(2015, Number.NaN, []), punt(2016, 0.5, ['x']), punt(2017, 0.5, []), punt(2018, 0.75, ['x'])],
  gebeurtenissen: [],
  herindelingsjaren: [2017],
};
const grafieken = maakGrafieken(beeld, false, nl, maakGetallen('nl'));

it('makes a chart of congruentie and one of partners on a round scale', () => {
  expect(grafieken.map(({ titel, schrijfAs, maximum }) => [titel, schrijfAs(maximum), maximum])).toEqual([
    ['Congruentie', '100%', 1],
    ['Aantal partners', '20', 20],
  ]);
  expect(grafieken[0]?.punten.map((p) => p.waargenomen)).toEqual([false, true, false, true]);
});

it('draws observed closed, carried open, and nothing where there is no figure', () => {
  const { document } = parseHTML('<html></html>');
  const svg = drawPrent({ titel: 'A & B', grafieken: grafieken.slice(0, 1), bron: 'Bron', t: nl }, document);
  const inGrafiek = svg.slice(0, svg.lastIndexOf('</svg>', svg.length - 7));
  const stippen = [...inGrafiek.matchAll(/<circle [^>]*fill="([^"]*)"/gu)].map(([, vulling]) => vulling);
  expect(stippen).toEqual(['#255893', '#fff', '#255893']);
  expect(svg).toContain(`<title>2017: 50,0%, ${nl.tijdlijn.open}</title>`);
  expect(svg).toContain('A &#38; B');
  expect(svg).toContain('>50,0%<');
  expect(svg).toContain('>75,0%<');
  expect(svg).not.toContain('NaN');
});
