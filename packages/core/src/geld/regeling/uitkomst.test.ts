import { describe, expect, it } from 'vitest';
import { fallingShares } from '../index.ts';
import { sleutelSchema, vertrekSchema } from './antwoord.ts';
import { type Deelnemer, divideBegroting } from './deelnemer.ts';
import { presentSleutels } from './sleuteluitkomst.ts';
import { sleutelTabel, vertrekTabellen } from './tabel.ts';
import { presentVertrek, type Vertrekkeuze } from './uitkomst.ts';

const wie = (naam: string, bijdrage: number, meer: Partial<Deelnemer> = {}): Deelnemer => ({
  naam,
  gemeente: null,
  inwoners: 10 * bijdrage,
  bijdrage,
  bron: 'eigen',
  clienten: null,
  gebruik: null,
  ...meer,
});

const keuze: Vertrekkeuze = {
  deelnemers: [wie('A', 100), wie('B', 200), wie('C', 300), wie('D', 400)],
  vasteKosten: 500,
  regel: { aandelen: fallingShares(4), grondslag: 'vaste-kosten', vermogen: 40 },
  weg: [1],
};

function answer(vraag: Vertrekkeuze) {
  const uitkomst = presentVertrek(vraag);
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
  return uitkomst.antwoord;
}

describe('leaving, as an answer', () => {
  it('has of each what it pays, per inhabitant too, and who bears what in each year', () => {
    const antwoord = answer(keuze);
    expect(vertrekSchema.parse(antwoord)).toEqual(antwoord);
    expect(antwoord.deelnemers[1]).toMatchObject({
      vertrekt: true,
      uittreedsom: { betaalt: 250, vermogen: 8, som: 242 },
      jaren: [100, 75, 50, 25],
      blijvend: 0,
    });
    expect(antwoord.deelnemers[3]).toMatchObject({
      uittreedsom: null,
      blijvend: 50,
      blijvendPerInwoner: 0.0125,
    });
    // A hundred a year is left behind: who leaves pays less of it every year, who stays more.
    expect(antwoord.samen).toEqual([
      { jaar: 1, weg: 100, blijvers: 0 },
      { jaar: 2, weg: 75, blijvers: 25 },
      { jaar: 3, weg: 50, blijvers: 50 },
      { jaar: 4, weg: 25, blijvers: 75 },
    ]);
    const [tabel, volgende] = vertrekTabellen(antwoord);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toContain('jaar_4');
    expect(tabel.rijen[1]).toEqual(['B', null, 2000, 200, 'eigen', true, 242, 100, 75, 50, 25, 0, 0]);
    expect(volgende.rijen.map(([naam]) => naam)).toEqual(['A', 'C', 'D']);
  });

  it('says what it is worth when a second one leaves: worked out by hand for D', () => {
    // B and D leave 300 of the 500 behind; A and C pay it, 1 : 3. D pays 200 · 2.5 − 40 · 0.4.
    const [, , d] = answer(keuze).nogEen;
    expect(d).toMatchObject({ naam: 'D', som: 484, blijvers: 300, teKlein: null });
    expect(d?.meestPerInwoner).toBeCloseTo(0.075, 12);
  });

  it('says which scale is needed, of whom it depends, and nothing where clients are not known of all', () => {
    const clienten = [70, 30, 15, 5];
    const deelnemers = keuze.deelnemers.map((d, g) => ({ ...d, clienten: clienten[g] ?? 0 }));
    const wens = { bezetting: 0.9, weigering: 0.05 };
    const { schaal, nogEen } = answer({ ...keuze, deelnemers, wens });
    expect(schaal).toMatchObject({ plaatsen: 94, nu: 120, straks: 90, alleen: ['A'], minst: ['A'] });
    expect(schaal?.clienten).toBeCloseTo(89.1, 1);
    // 10,000 inhabitants have 120 clients.
    expect(schaal?.inwoners).toBeCloseTo(((schaal?.clienten ?? 0) * 10_000) / 120, 6);
    expect(nogEen.map(({ teKlein }) => teKlein)).toEqual([true, true, true]);
    const half = deelnemers.map((d, g) => (g === 2 ? { ...d, clienten: null } : d));
    expect(answer({ ...keuze, deelnemers: half, wens }).schaal).toBeNull();
  });

  it('says why it cannot be computed', () => {
    const codes = (
      [
        { weg: [] },
        { weg: [0, 1, 2, 3] },
        { vasteKosten: 1001 },
        { deelnemers: [wie('A', 0), wie('B', 0)] },
      ] as const
    ).map((anders) => {
      const uitkomst = presentVertrek({ ...keuze, ...anders });
      return uitkomst.ok ? 'ok' : uitkomst.fout.code;
    });
    expect(codes).toEqual(['niemand-weg', 'niemand-blijft', 'vaste-kosten', 'geen-bijdragen']);
  });
});

describe('contributions to begin with', () => {
  const feit = (naam: string, inwoners: number | null, deel: number | null) => ({
    naam,
    gemeente: null,
    inwoners,
    deel,
  });

  it('follow the key of the register where it has one of everybody, else inhabitants, and nothing is guessed', () => {
    expect(
      divideBegroting(1000, [feit('P', null, 30), feit('A', 5, 70)]).map(({ bijdrage, bron }) => [
        bijdrage,
        bron,
      ]),
    ).toEqual([
      [300, 'register'],
      [700, 'register'],
    ]);
    expect(
      divideBegroting(1000, [feit('P', null, 30), feit('A', 300, null), feit('B', 100, null)]).map(
        ({ bijdrage, bron }) => [bijdrage, bron],
      ),
    ).toEqual([
      [0, 'onbekend'],
      [750, 'inwoners'],
      [250, 'inwoners'],
    ]);
  });
});

describe('another key, as an answer', () => {
  const deelnemers = [
    wie('P', 300, { inwoners: null }),
    wie('A', 200, { inwoners: 1000, gebruik: 30 }),
    wie('B', 600, { inwoners: 3000, gebruik: 10 }),
  ];

  it('leaves who has no inhabitants as it is, and divides the rest', () => {
    const uitkomst = presentSleutels({
      deelnemers,
      sleutel: [{ maat: 'gebruik', gewicht: 1 }],
      hoogstens: 0.25,
    });
    if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
    const { antwoord } = uitkomst;
    expect(sleutelSchema.parse(antwoord)).toEqual(antwoord);
    expect(
      antwoord.deelnemers.map(({ naam, vast, straks, verschilPerInwoner }) => [
        naam,
        vast,
        straks,
        verschilPerInwoner,
      ]),
    ).toEqual([
      ['P', true, 300, null],
      ['A', false, 600, 0.4],
      ['B', false, 200, -400 / 3000],
    ]);
    // A rises by at most 250 a year, so that it takes two years, and P never changes.
    expect(antwoord.deelnemers.map(({ pad }) => pad.map(Math.round))).toEqual([
      [300, 300],
      [450, 600],
      [350, 200],
    ]);
    expect(antwoord.bereikt).toBe(true);
    expect(sleutelTabel(antwoord).kolommen.map(({ sleutel }) => sleutel)).toContain('jaar_2');
  });

  it('says why a key cannot be', () => {
    const codes = (
      [
        { sleutel: [{ maat: 'inwoners', gewicht: 0.5 }] },
        {
          sleutel: [{ maat: 'gebruik', gewicht: 1 }],
          deelnemers: deelnemers.map((d) => ({ ...d, gebruik: null })),
        },
        {
          sleutel: [{ maat: 'gebruik', gewicht: 1 }],
          deelnemers: deelnemers.map((d) => ({ ...d, gebruik: 0 })),
        },
        { deelnemers: [] },
      ] as const
    ).map((anders) => {
      const uitkomst = presentSleutels({
        deelnemers,
        sleutel: [{ maat: 'inwoners', gewicht: 1 }],
        ...anders,
      });
      return uitkomst.ok ? 'ok' : uitkomst.fout;
    });
    expect(codes).toEqual([
      { code: 'gewichten', som: 0.5 },
      { code: 'maat-mist', maat: 'gebruik', namen: ['A', 'B'] },
      { code: 'maat-nergens', maat: 'gebruik' },
      { code: 'geen-bijdragen' },
    ]);
  });
});
