import { describe, expect, it } from 'vitest';
import { buildOverdekking, seededToeval } from '../grond/index.ts';
import { type FunctioneleVraag, functioneleRegios } from './functioneel.ts';
import { validityOf } from './stroomgebieden.ts';
import { selfContainment } from './zelfvoorziening.ts';

type Stroom = readonly [van: number, naar: number, banen: number];

function vraag(n: number, stromen: readonly Stroom[], eis: Partial<FunctioneleVraag> = {}): FunctioneleVraag {
  return {
    n,
    stromen: {
      van: Uint32Array.from(stromen, (s) => s[0]),
      naar: Uint32Array.from(stromen, (s) => s[1]),
      banen: Float64Array.from(stromen, (s) => s[2]),
    },
    minOmvang: 100,
    minDichtheid: 0.5,
    doelOmvang: 200,
    doelDichtheid: 0.8,
    ...eis,
  };
}

/** Towns on a square: many work at home, others in towns near by, and more so in large ones. */
function landje(n: number, seed: number): Stroom[] {
  const toeval = seededToeval(seed);
  const steden = Array.from({ length: n }, () => ({
    x: toeval(),
    y: toeval(),
    omvang: Math.min(5000, 100 / toeval()),
  }));
  return steden.flatMap((a, i) =>
    steden.map((b, j): Stroom => {
      const afstand = (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
      const deel = i === j ? 0.5 : ((b.omvang / 5000) * toeval() * 0.2) / (0.02 + 15 * afstand);
      return [i, j, Math.floor(a.omvang * deel)];
    }),
  );
}
const landjes = [1, 2, 3, 4, 5, 6].map((seed) => landje(40, seed));
const eisVanLandje = { minOmvang: 500, minDichtheid: 0.6, doelOmvang: 5000, doelDichtheid: 0.7 };

describe('functional regions', () => {
  it('computes a case by hand', () => {
    // Zone 1: sc = 20/80 = 0.25, size 80: 0.25/0.8 · (1 − 0.375 · 1.2) · 1.6 = 0.275. It has a tie with 0 alone, and
    // then {0, 1} has sc = 390/400: 1.6, no less than before.
    expect(validityOf(vraag(0, []), 20, 80, 30)).toBeCloseTo(0.275, 12);
    const stromen: Stroom[] = [
      [0, 0, 300],
      [0, 1, 10],
      [0, 2, 10],
      [1, 0, 60],
      [1, 1, 20],
      [2, 0, 10],
      [2, 2, 200],
    ];
    const uitkomst = functioneleRegios(vraag(3, stromen));
    expect([...uitkomst.labels]).toEqual([0, 0, 1]);
    expect(uitkomst).toMatchObject({ reserve: [], nietGeplaatst: [], buiten: [], stappen: 1 });
    expect(uitkomst.regios[0]).toMatchObject({ kern: 0, intern: 390, bewoners: 400, werk: 400 });
    expect(uitkomst.regios[0]?.geldigheid).toBeCloseTo(1.6, 12);
  });

  it('puts a zone on the reserve list that would lower the validity of the other', () => {
    // Zone 2 coheres most with 0 (validity 0.7/0.6), which with it would have sc = 137/197 < 0.7.
    const stromen: Stroom[] = [
      [0, 0, 100],
      [0, 2, 1],
      [1, 1, 100],
      [3, 3, 100],
      [2, 0, 31],
      [2, 1, 30],
      [2, 3, 30],
      [2, 2, 5],
      [4, 4, 10],
      [5, 2, 9],
    ];
    const eis = { minOmvang: 10, minDichtheid: 0.6, doelOmvang: 50, doelDichtheid: 0.7 };
    const uitkomst = functioneleRegios(vraag(6, stromen, eis));
    expect(uitkomst.buiten).toEqual([4, 5]);
    expect(uitkomst.reserve).toHaveLength(1);
    expect(uitkomst.reserve[0]).toMatchObject({ zone: 2, uit: 'alleen', reden: 'verzwakt' });
    expect([...uitkomst.labels]).toEqual([0, 1, 0, 2, -1, -1]);
    expect(uitkomst.regios[0]?.geldigheidVooraf).toBeCloseTo(0.7 / 0.6, 12);
    expect(uitkomst.regios[0]?.geldigheid).toBeCloseTo(137 / 197 / 0.6, 12);
  });

  it('counts a region without ties as valid, however small', () => {
    const stromen: Stroom[] = [
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 1],
    ];
    const uitkomst = functioneleRegios(vraag(2, stromen));
    expect([...uitkomst.labels]).toEqual([0, 0]);
    expect(uitkomst.regios[0]?.geldigheid).toBe(1);
  });

  it.each(landjes.map((stromen, k) => [k, stromen] as const))(
    'keeps its promises in country %i',
    (_, stromen) => {
      const opgave = vraag(40, stromen, eisVanLandje);
      const uitkomst = functioneleRegios(opgave);
      expect(functioneleRegios(opgave)).toEqual(uitkomst);
      const nergens = [...uitkomst.labels.keys()].filter((z) => uitkomst.labels[z] === -1);
      expect(nergens).toEqual([...uitkomst.buiten, ...uitkomst.nietGeplaatst].sort((a, b) => a - b));
      expect(uitkomst.regios.flatMap((r) => r.leden).length + nergens.length).toBe(40);
      for (const regio of uitkomst.regios) {
        expect(regio.geldigheidVooraf).toBeGreaterThanOrEqual(1);
        expect(regio.leden).toContain(regio.kern);
      }
    },
  );

  it.each(landjes.map((stromen, k) => [k, stromen] as const))(
    'has sums as from scratch in country %i',
    (_, stromen) => {
      const opgave = vraag(40, stromen, eisVanLandje);
      const { labels, regios, buiten } = functioneleRegios(opgave);
      const binnen = stromen.filter(([van, naar]) => !buiten.includes(van) && !buiten.includes(naar));
      const leden = [...labels].flatMap((regio, eenheid) =>
        regio < 0 ? [] : [{ eenheid, regio, aandeel: 1 }],
      );
      const opnieuw = selfContainment(buildOverdekking(40, regios.length, leden), vraag(40, binnen).stromen);
      regios.forEach((regio, r) => {
        const { intern, aanbod, vraag: vraagkant } = opnieuw[r] ?? { intern: 0, aanbod: 0, vraag: 0 };
        expect(regio.intern).toBe(intern);
        expect(regio.dichtheid).toBeCloseTo(Math.min(aanbod, vraagkant), 12);
        expect(regio.geldigheid).toBeCloseTo(
          validityOf(opgave, regio.intern, regio.intern / aanbod, regio.intern / vraagkant),
          9,
        );
      });
    },
  );

  it('does not depend on the order of the flows, nor on splitting one in two', () => {
    const stromen = landjes[0] ?? [];
    const gesplitst = stromen.flatMap(([van, naar, banen]): Stroom[] => [
      [van, naar, Math.floor(banen / 2)],
      [van, naar, Math.ceil(banen / 2)],
    ]);
    const een = functioneleRegios(vraag(40, stromen, eisVanLandje));
    expect(functioneleRegios(vraag(40, gesplitst.reverse(), eisVanLandje))).toEqual(een);
  });

  it('accepts nothing at all, and refuses nonsense', () => {
    expect(functioneleRegios(vraag(0, [])).regios).toEqual([]);
    expect(functioneleRegios(vraag(2, [])).buiten).toEqual([0, 1]);
    expect(() => functioneleRegios(vraag(1, [[0, 1, 5]]))).toThrow(RangeError);
    expect(() => functioneleRegios(vraag(1, [[0, 0, -5]]))).toThrow(RangeError);
    expect(() => functioneleRegios(vraag(1, [], { doelOmvang: 50 }))).toThrow(RangeError);
    expect(() => functioneleRegios(vraag(1, [], { minDichtheid: 0.9 }))).toThrow(RangeError);
  });
});
