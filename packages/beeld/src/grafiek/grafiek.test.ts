import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawGrafiekprent, prentbreedte } from '../prent/index.ts';
import { drawCurve, roundOvereenkomst, roundRegios } from './curve.ts';
import { drawRangorde } from './rangorde.ts';
import { drawTijdlijn, type Tijdlijnbeeld } from './tijdlijn.ts';
import { drawTornado } from './tornado.ts';
import { drawVerdeling } from './verdeling.ts';
import { drawWaaier } from './waaier.ts';

const { document } = parseHTML('<html></html>');
const golden = new URL('../../../../tests/golden/', import.meta.url).pathname;
const procent = (deel: number) => `${(deel * 100).toFixed(0)}%`;

const jaren: Tijdlijnbeeld = {
  titel: 'Congruentie',
  punten: [
    { jaar: 2015, waarde: Number.NaN, waargenomen: false },
    { jaar: 2016, waarde: 0.5, waargenomen: true },
    { jaar: 2017, waarde: 0.55, waargenomen: false },
    { jaar: 2018, waarde: 0.75, waargenomen: true },
    { jaar: 2019, waarde: 0.8, waargenomen: true },
  ],
  maximum: 1,
  schrijf: (deel) => `${(deel * 100).toFixed(1)}%`,
  schrijfAs: procent,
  vergeleken: [2016, 2019],
  gebeurtenissen: [2018],
  vertel: ({ waargenomen }) => (waargenomen ? 'waargenomen' : 'afgeleid'),
};

describe('the pictures of charts', () => {
  it('have a line through the years: observed closed, carried open and dashed, nothing without a figure', async () => {
    const { svg } = drawTijdlijn(jaren, { breedte: prentbreedte, hoogte: 220 }, document);
    const prent = drawGrafiekprent({
      titel: 'Aa & Hunze door de jaren',
      grafieken: [{ titel: jaren.titel, svg }],
      uitleg: [
        { teken: 'dicht', tekst: 'waargenomen' },
        { teken: 'open', tekst: 'afgeleid' },
        { teken: 'streep', tekst: 'herindeling' },
      ],
      bron: 'Samenhang. https://voorbeeld.nl/gemeente/GM1680',
    });
    expect(prent).not.toContain('NaN');
    expect(prent).toContain('<title>2017: 55.0%, afgeleid</title>');
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-jaren.svg`);
  });

  it('have the curve of a design with today beside it, named where there is room', async () => {
    const { svg, plaats } = drawCurve(
      {
        punten: [
          { regios: 4, overeenkomst: 0.62 },
          { regios: 20, overeenkomst: 0.81 },
          { regios: 60, overeenkomst: 0.74 },
        ],
        vandaag: [
          { regios: 25, overeenkomst: 0.72, naam: 'Veiligheidsregio’s' },
          { regios: 26, overeenkomst: 0.715, naam: 'GGD-regio’s' },
          { regios: 25, overeenkomst: 0.717, naam: 'Zorgkantoren' },
          { regios: 12, overeenkomst: 0.66, naam: 'Provincies' },
        ],
        asX: 'aantal regio’s',
        asY: 'overeenkomst',
        schrijfX: String,
        schrijfY: procent,
      },
      { breedte: prentbreedte, hoogte: 320 },
      document,
    );
    // The corners of the frame, and in between by the logarithm.
    expect([plaats(3, 0.6), plaats(70, 0.9)].map((p) => p.map(Math.round))).toEqual([
      [48, 274],
      [716, 34],
    ]);
    expect(plaats(Math.sqrt(3 * 70), 0.6)[0]).toBeCloseTo((48 + 716) / 2, 6);
    const prent = drawGrafiekprent({
      titel: 'Van grof naar fijn',
      grafieken: [{ titel: '', svg }],
      bron: 'Bron',
    });
    expect(prent).toContain('>Provincies</text>');
    // Beside Veiligheidsregio’s (left) and GGD-regio’s (right) there is no more room: the pointer names it.
    expect(prent).not.toContain('>Zorgkantoren</text>');
    expect(prent).toContain('<title>Zorgkantoren: 25 · 72%</title>');
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-curve.svg`);
  });

  it('have bars in the colours of the map, and one value pointed out', async () => {
    const staven = [3, 9, 14, 0, 2].map((aantal, i) => ({
      van: 0.3 + i * 0.1,
      tot: 0.4 + i * 0.1,
      aantal,
      kleur: ['#f6efc4', '#d3e3bb', '#a4d2bd', '#6fbcbf', '#409fbb'][i] ?? '',
      uitleg: `${30 + i * 10}% tot ${40 + i * 10}%: ${aantal} gemeenten`,
    }));
    const { svg } = drawVerdeling(
      {
        staven,
        asX: 'congruentie',
        asY: 'gemeenten',
        schrijfX: procent,
        schrijfY: String,
        hoofd: { naam: 'Diever', waarde: 0.52, staaf: 2 },
      },
      { breedte: prentbreedte, hoogte: 240 },
      document,
    );
    const prent = drawGrafiekprent({ titel: 'Verdeling', grafieken: [{ titel: '', svg }], bron: 'Bron' });
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-verdeling.svg`);
  });
});

describe('the pictures of money that moves', () => {
  it('have every gemeente in a row, from loss to gain, with one pointed out', async () => {
    const { svg } = drawRangorde(
      {
        punten: [3.2, -6.5, 0, -2.2, 19.8].map((waarde, k) => ({ naam: `Gemeente ${k + 1}`, waarde })),
        hoofd: 'Gemeente 4',
        asX: 'gemeenten',
        asY: 'euro per inwoner',
        schrijf: String,
      },
      { breedte: prentbreedte, hoogte: 300 },
      document,
    );
    const prent = drawGrafiekprent({ titel: 'Wie wint', grafieken: [{ titel: '', svg }], bron: 'Bron' });
    expect(prent).toContain('>Gemeente 4: -2.2<');
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-rangorde.svg`);
  });

  it('have a bar for each assumption, from its low to its high end', async () => {
    const { svg } = drawTornado(
      {
        regels: [
          { naam: 'Prijs', laag: -400, hoog: 300 },
          { naam: 'Groei', laag: 50, hoog: -150 },
        ],
        midden: -50,
        asX: 'saldo',
        schrijf: String,
      },
      { breedte: prentbreedte },
      document,
    );
    const prent = drawGrafiekprent({ titel: 'Wat telt', grafieken: [{ titel: '', svg }], bron: 'Bron' });
    expect(prent).toContain('>Groei<');
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-tornado.svg`);
  });

  it('have the money of a gemeente as a fan: budget closed, cost broken, and how far it may lie apart', async () => {
    const { svg } = drawWaaier(
      {
        jaren: [2028, 2029, 2030, 2031, 2032].map((jaar, k) => ({
          jaar,
          budget: 4e6 - k * 0.35e6,
          kosten: 3.1e6 + k * 0.1e6,
          // Nothing is known of how far the first year may lie apart.
          band: k === 0 ? undefined : [2.6e6 - k * 1e5, 2.9e6, 3.5e6, 3.8e6 + k * 2e5],
        })),
        jaar: 2031,
        budget: 'krijgt',
        kosten: 'kost',
        asY: 'mln. euro',
        schrijf: (euro) => (euro / 1e6).toFixed(1),
      },
      { breedte: prentbreedte, hoogte: 300 },
      document,
    );
    const prent = drawGrafiekprent({
      titel: 'Zeist, 2028–2032',
      ondertitel: 'Een bedacht scenario',
      grafieken: [{ titel: '', svg }],
      bron: 'Samenhang. https://voorbeeld.nl/geld',
    });
    expect(prent).not.toContain('NaN');
    await expect(prent).toMatchFileSnapshot(`${golden}grafiek-waaier.svg`);
  });
});

describe('the marks of a curve', () => {
  it('are round numbers of regions around all that there are', () => {
    expect(roundRegios([12, 33, 87])).toEqual([10, 15, 20, 30, 40, 50, 70, 100]);
  });

  it('keep all agreement between the lowest and the highest', () => {
    expect(roundOvereenkomst([0.42, 0.86, Number.NaN])).toEqual([0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });
});
