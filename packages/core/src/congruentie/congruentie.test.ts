import type { Overdekking } from '@samenhang/motor';
import { cover, covers, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { computeCongruentie, type Keuze, pairOf, viewGemeente } from './congruentie.ts';

const N = 9;

/** Equal to 12 decimals, or both undefined. */
function expectClose(found: number | undefined, wanted: number | undefined): void {
  if (wanted === undefined || Number.isNaN(wanted)) expect(found).toBeNaN();
  else expect(found).toBeCloseTo(wanted, 12);
}
const keuzeVan = (overdekkingen: readonly Overdekking[]): Keuze => ({
  edities: overdekkingen.map((o, d) => editie(`d${d}`, o)),
});
const compute = (overdekkingen: readonly Overdekking[], rest: Partial<Keuze> = {}, inwoners?: number[]) => {
  const keuze = { ...keuzeVan(overdekkingen), ...rest };
  return computeCongruentie(atlas(overdekkingen[0]?.aantalEenheden ?? 0, keuze.edities, inwoners), keuze);
};
const somecovers = fc.array(covers(N), { minLength: 1, maxLength: 4 }).map((list) => list.map(cover));

/** The definition, word for word, with a set per pair: slow and plain. */
function byDefinition(overdekkingen: readonly Overdekking[], g: number): number {
  const regios = (o: Overdekking, i: number): Set<number> =>
    new Set(o.regio.slice(o.start[i], o.start[i + 1]));
  let som = 0;
  let partners = 0;
  for (let h = 0; h < N; h++) {
    const s = overdekkingen.filter((o) => [...regios(o, g)].some((r) => regios(o, h).has(r))).length;
    if (h === g || s === 0) continue;
    partners++;
    som += s / overdekkingen.length;
  }
  return som / partners;
}

describe('computeCongruentie', () => {
  it("gives the example of RegioAtlas for 's-Gravenhage (2015): 8 partners, 50 %", () => {
    // 's-Gravenhage, Wassenaar, Leidschendam-Voorburg, Rijswijk, Zoetermeer; Westland, Delft, Midden-Delfland,
    // Pijnacker-Nootdorp. One GGD for all nine; a zorgkantoor for the first five and one for the other four;
    // in its jeugdzorgregio 's-Gravenhage stands alone, which still counts in n.
    const zorgkantoor = partition([0, 0, 0, 0, 0, 1, 1, 1, 1]);
    const ggd = partition([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const jeugdzorg = partition([0, 1, 1, 1, 1, 1, 1, 1, 1]);
    const [wassenaar, westland, delft] = [1, 5, 6];
    const c = compute([zorgkantoor, ggd, jeugdzorg]);
    const keuze = keuzeVan([zorgkantoor, ggd, jeugdzorg]);
    expect(c.partners[0]).toBe(8);
    expect([wassenaar, westland, delft].map((h) => pairOf(keuze, 0, h).congruentie)).toEqual([
      2 / 3,
      1 / 3,
      1 / 3,
    ]);
    expect(c.waarden[0]).toBeCloseTo(0.5, 12);
  });

  it('agrees with the definition on overlapping covers', () => {
    fc.assert(
      fc.property(somecovers, (overdekkingen) => {
        const c = compute(overdekkingen);
        for (let g = 0; g < N; g++) expectClose(c.waarden[g], byDefinition(overdekkingen, g));
      }),
    );
  });

  it('does not change when regions are relabelled', () => {
    fc.assert(
      fc.property(
        labels(N),
        labels(N),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (a, b, order) => {
          const before = compute([partition(a), partition(b)]);
          const after = compute([partition(a.map((x) => order[x] ?? 0)), partition(b)]);
          expect([...after.waarden]).toEqual([...before.waarden]);
          expectClose(after.gemiddelde, before.gemiddelde);
        },
      ),
    );
  });

  it('is 100 % for every gemeente with a partner when all indelingen are identical', () => {
    fc.assert(
      fc.property(labels(N, 4), fc.integer({ min: 1, max: 6 }), (a, n) => {
        const c = compute(Array.from({ length: n }, () => partition(a)));
        for (let g = 0; g < N; g++) if (!Number.isNaN(c.waarden[g])) expect(c.waarden[g]).toBeCloseTo(1, 12);
        expect(c.aantalBepaald).toBe([...c.partners].filter((p) => p > 0).length);
      }),
    );
  });

  it('scales by n/(n+1) when an indeling is added in which all stand alone', () => {
    fc.assert(
      fc.property(somecovers, (overdekkingen) => {
        const alleen = partition([...Array(N).keys()]);
        const n = overdekkingen.length;
        const before = compute(overdekkingen);
        const after = compute([...overdekkingen, alleen]);
        for (let g = 0; g < N; g++) expectClose(after.waarden[g], ((before.waarden[g] ?? 0) * n) / (n + 1));
      }),
    );
  });

  it('is undefined, and left out of the means, where a gemeente has no partner', () => {
    const c = compute([partition([0, 0, 1])]);
    expect([...c.waarden]).toEqual([1, 1, Number.NaN]);
    expect(c).toMatchObject({ gemiddelde: 1, minimum: 1, aantalBepaald: 2, gemiddeldAantalPartners: 1 });
  });

  it('is undefined as a whole where nobody has a partner', () => {
    const c = compute([partition([0, 1, 2])]);
    expect([c.gemiddelde, c.minimum, c.maximum]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(c.aantalBepaald).toBe(0);
  });

  it('tells for each indeling what the mean would lose without it', () => {
    fc.assert(
      fc.property(fc.array(covers(N), { minLength: 2, maxLength: 4 }), (lists) => {
        const overdekkingen = lists.map(cover);
        const c = compute(overdekkingen);
        c.bijdragen.forEach(({ verschil }, d) => {
          const zonder = compute(overdekkingen.filter((_, k) => k !== d));
          expectClose(verschil, c.gemiddelde - zonder.gemiddelde);
        });
      }),
    );
  });

  it('has no contribution to tell with a single indeling', () => {
    expect(compute([partition([0, 0])]).bijdragen).toEqual([{ indeling: 'd0', verschil: Number.NaN }]);
  });

  it('weighs indelingen: a weight of 2 is the same indeling twice', () => {
    fc.assert(
      fc.property(labels(N), labels(N), (a, b) => {
        const twice = compute([partition(a), partition(a), partition(b)]);
        const weighed = compute([partition(a), partition(b)], { gewichten: [2, 1] });
        weighed.waarden.forEach((x, g) => {
          expectClose(x, twice.waarden[g]);
        });
        expect(weighed.recept.gewichten).toEqual([2, 1]);
      }),
    );
  });

  it('weighs partners by inhabitants when asked, and leaves those of unknown size out', () => {
    const overdekkingen = [partition([0, 0, 0, 0]), partition([0, 0, 1, 1])];
    const c = compute(overdekkingen, { partnerweging: 'inwoners' }, [10, 300, 100, Number.NaN]);
    expect(c.waarden[0]).toBeCloseTo((300 * 1 + 100 * 0.5) / 400, 12);
    expect(c.recept.formule).toContain('inwoners van h');
  });

  it('weighs gemeenten by inhabitants in the mean of the country when asked', () => {
    const overdekkingen = [partition([0, 0, 0]), partition([0, 0, 1])];
    const c = compute(overdekkingen, { landweging: 'inwoners' }, [100, 100, 800]);
    expect(c.gemiddelde).toBeCloseTo((100 * 0.75 + 100 * 0.75 + 800 * 0.5) / 1000, 12);
    expect(c.recept.formule).toContain('inwoners van g');
  });

  it('carries its recipe', () => {
    const afgeleid = {
      ...editie('later', partition([0, 0])),
      basis: 'afgeleid' as const,
      oorsprongjaar: 1999,
    };
    const keuze = { edities: [editie('nu', partition([0, 0])), afgeleid] };
    const { recept } = computeCongruentie(atlas(2, keuze.edities), keuze);
    expect(recept).toMatchObject({ jaar: 2000, indelingen: ['nu', 'later'], basis: 'gemengd' });
    expect(recept.bron[1]).toMatchObject({ indeling: 'later', basis: 'afgeleid', oorsprongjaar: 1999 });
    expect(recept).not.toHaveProperty('gewichten');
  });

  it.each([
    ['an empty choice', [], undefined, 'at least one'],
    ['too few weights', [partition([0])], [], 'as many weights'],
    ['a weight of zero', [partition([0])], [0], 'above 0'],
    ['a cover of another atlas', [partition([0, 0, 0, 0])], undefined, 'not of this atlas'],
  ])('refuses %s', (_, overdekkingen, gewichten, message) => {
    const keuze: Keuze = { ...keuzeVan(overdekkingen), ...(gewichten ? { gewichten } : {}) };
    expect(() => computeCongruentie(atlas(1, keuze.edities), keuze)).toThrow(message);
  });
});

describe('viewGemeente', () => {
  const overdekkingen = [partition([0, 0, 0, 1]), partition([0, 0, 1, 1]), cover([[0, 1], [1], [0], []])];
  const keuze = keuzeVan(overdekkingen);
  const land = atlas(4, keuze.edities);

  it('lists partners by what they share, most first, with the indelingen', () => {
    expect(viewGemeente(land, keuze, 0).partners).toEqual([
      { gemeente: 1, aantal: 3, congruentie: 1, gedeeld: [0, 1, 2] },
      { gemeente: 2, aantal: 2, congruentie: 2 / 3, gedeeld: [0, 2] },
    ]);
  });

  it('agrees with the figures of the country', () => {
    const c = computeCongruentie(land, keuze);
    for (let g = 0; g < 4; g++) {
      const beeld = viewGemeente(land, keuze, g);
      expect(beeld.congruentie).toBe(c.waarden[g]);
      expect(beeld.partners).toHaveLength(c.partners[g] ?? -1);
    }
  });

  it('tells what its own figure would be without each indeling', () => {
    const beeld = viewGemeente(land, keuze, 0);
    beeld.bijdragen.forEach(({ verschil }, d) => {
      const zonder = { edities: keuze.edities.filter((_, k) => k !== d) };
      expectClose(verschil, beeld.congruentie - viewGemeente(land, zonder, 0).congruentie);
    });
  });
});
