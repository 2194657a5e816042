import { labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, Editie } from '../atlas/index.ts';
import { computeCongruentie } from '../congruentie/index.ts';
import { atlas, editie } from '../testing/maak.ts';
import { gebeurtenissenVan, herindelingenSince } from './gebeurtenissen.ts';
import { chooseJaren, compareWithEarlier, measureJaar } from './reeks.ts';
import { longestSpan, observedInBoth } from './span.ts';

function afgeleid(e: Editie): Editie {
  return { ...e, basis: 'afgeleid' };
}

function jaargang(jaar: number, n: number, edities: readonly Editie[]): Atlas {
  return { ...atlas(n, edities), jaar };
}

/** Four gemeenten: x has the pairs AB and CD, y one regio of all, or in the last year AB and CD too. */
const x = editie('x', partition([0, 0, 1, 1]));
const y = editie('y', partition([0, 0, 0, 0]));
const later = editie('y', partition([0, 0, 1, 1]));
const reeks = [
  jaargang(2017, 4, [x, later]),
  jaargang(2015, 4, [x, y]),
  jaargang(2016, 4, [afgeleid(x), afgeleid(y)]),
];

describe('the series', () => {
  // By hand: over x and y each gemeente has one partner at 2/2 and two at 1/2, so (1 + 1/2 + 1/2) / 3 = 2/3.
  it('has the values worked out by hand, observed apart from carried', () => {
    const punten = chooseJaren(reeks, { basis: 'alles' }).map((keuze) => measureJaar(keuze));
    expect(punten.map((p) => [p.jaar, p.alles.congruentie, p.alles.partners])).toEqual([
      [2015, 2 / 3, 3],
      [2016, 2 / 3, 3],
      [2017, 1, 1],
    ]);
    expect(punten.map((p) => p.waargenomen.indelingen)).toEqual([['x', 'y'], [], ['x', 'y']]);
    expect(punten[1]?.waargenomen.congruentie).toBeNaN();
  });

  it('compares a year with the last one that observed the same', () => {
    const keuzes = chooseJaren(reeks, { basis: 'alles' });
    expect(compareWithEarlier(keuzes, 0)).toBeUndefined();
    expect(compareWithEarlier(keuzes, 1)).toBeUndefined();
    expect(compareWithEarlier(keuzes, 2, 'GM0000')).toEqual({
      jaar: 2015,
      indelingen: ['x', 'y'],
      eerder: 2 / 3,
      nu: 1,
    });
  });

  it('leaves out what a year lacks, together with its weight', () => {
    const [eerste, tweede] = chooseJaren([jaargang(2015, 4, [y]), jaargang(2016, 4, [x, y])], {
      indelingen: ['x', 'y'],
      gewichten: [3, 1],
    });
    expect(eerste?.keuze.gewichten).toEqual([1]);
    expect(tweede?.keuze.gewichten).toEqual([3, 1]);
    // One partner at 4/4, two at 1/4.
    expect(tweede && measureJaar(tweede, 'GM0000').alles.congruentie).toBe(0.5);
  });

  it('keeps a year in which the gemeente is not on the list, without a figure', () => {
    const [eerste] = chooseJaren(reeks, { indelingen: ['x'] });
    expect(eerste && measureJaar(eerste, 'GM9999')).toMatchObject({
      bestaat: false,
      gemeenten: 4,
      alles: { indelingen: ['x'], congruentie: Number.NaN, partners: Number.NaN },
    });
  });

  it('of the country is the mean over its gemeenten', () => {
    fc.assert(
      fc.property(labels(7), labels(7), (a, b) => {
        const land = jaargang(2015, 7, [editie('a', partition(a)), editie('b', partition(b))]);
        for (const keuze of chooseJaren([land], { basis: 'alles' })) {
          const { congruentie } = measureJaar(keuze).alles;
          expect(congruentie).toBe(computeCongruentie(land, keuze.keuze).gemiddelde);
          const delen = land.gemeenten
            .map(({ code }) => measureJaar(keuze, code).alles.congruentie)
            .filter((c) => !Number.isNaN(c));
          if (delen.length === 0) expect(congruentie).toBeNaN();
          else expect(congruentie).toBeCloseTo(delen.reduce((p, q) => p + q) / delen.length, 12);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('compares only over what both years observed', () => {
    const jarenlang = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(jarenlang, (gezien) => {
        const jaren = gezien.map(([a, b], i) =>
          jaargang(2015 + i, 4, [a ? x : afgeleid(x), b ? y : afgeleid(y)]),
        );
        const keuzes = chooseJaren(jaren, { basis: 'alles' });
        keuzes.forEach((_, k) => {
          const sinds = compareWithEarlier(keuzes, k);
          const vorige = jaren.findLast((j, i) => i < k && observedInBoth(j, jaren[k]).length > 0);
          expect(sinds?.jaar).toBe(vorige?.jaar);
          if (sinds) expect(sinds.indelingen).toEqual(observedInBoth(vorige, jaren[k]));
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('the longest span', () => {
  it('has at least two indelingen observed at both ends', () => {
    expect(longestSpan(reeks)).toEqual({ van: 2015, tot: 2017 });
    expect(longestSpan(reeks.slice(1))).toBeUndefined();
  });
});

describe('the events', () => {
  const rij = (datum: string, van: string, naar: string, blijftBestaan = false) => ({
    datum,
    van,
    naar,
    blijftBestaan,
  });
  const rijen = [
    rij('2015-01-01', 'GM0001', 'GM0014'),
    rij('2015-06-01', 'GM0002', 'GM0014'),
    rij('2018-07-01', 'GM0040', 'GM0014', true),
    rij('2019-01-01', 'GM0009', 'GM0014'),
    rij('2019-01-01', 'GM0017', 'GM0014'),
    rij('2019-01-01', 'GM0014', 'GM0014', true),
  ];

  it('show in the first list after their date', () => {
    expect(gebeurtenissenVan(rijen, 2015, 'GM0014')).toEqual([
      { jaar: 2016, soort: 'opgenomen', anderen: ['GM0002'] },
      { jaar: 2019, soort: 'deelGekregen', anderen: ['GM0040'] },
      { jaar: 2019, soort: 'opgenomen', anderen: ['GM0009', 'GM0017'] },
    ]);
    expect(gebeurtenissenVan(rijen, 2015, 'GM0017')).toEqual([
      { jaar: 2019, soort: 'opgegaan', anderen: ['GM0014'] },
    ]);
    expect(gebeurtenissenVan(rijen, 2015, 'GM0040')).toEqual([
      { jaar: 2019, soort: 'deelAfgestaan', anderen: ['GM0014'] },
    ]);
  });

  it('are of all gemeenten when none is named', () => {
    expect(herindelingenSince(rijen, 2015).map((r) => r.datum)).not.toContain('2015-01-01');
    expect(herindelingenSince(rijen, 2015)).toHaveLength(5);
  });
});
