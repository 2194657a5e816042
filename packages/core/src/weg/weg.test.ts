import { buildOverdekking, type Overdekking, seededToeval } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import type { Atlas, Editie } from '../atlas/index.ts';
import { computeCongruentie } from '../congruentie/index.ts';
import { moves } from '../vergelijking/index.ts';
import { planWeg, type Weg } from './weg.ts';
import { Wegstand } from './wegstand.ts';
import { bestMoves } from './zetten.ts';

function partition(labels: readonly number[]): Overdekking {
  return buildOverdekking(
    labels.length,
    Math.max(...labels) + 1,
    labels.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
  );
}

function editie(indeling: string, overdekking: Overdekking): Editie {
  return {
    indeling,
    jaar: 2020,
    basis: 'waargenomen',
    oorsprongjaar: 2020,
    wijze: '',
    bron: '',
    licentie: '',
    gebreken: '',
    regios: Array.from({ length: overdekking.aantalRegios }, (_, r) => ({ code: `R${r}`, naam: `R${r}` })),
    overdekking,
    onzeker: [],
  };
}

/** Gemeenten in a row, each the neighbour of the next. */
function atlasOf(edities: readonly Editie[], inwoners: readonly number[]): Atlas {
  const n = inwoners.length;
  const buren = inwoners.map((_, g) => [g - 1, g + 1].filter((h) => h >= 0 && h < n));
  const start = [0];
  for (const lijst of buren) start.push((start.at(-1) ?? 0) + lijst.length);
  return {
    jaar: 2020,
    gemeenten: inwoners.map((_, g) => ({ code: `GM${String(g).padStart(4, '0')}`, naam: `G${g}` })),
    inwoners: Float64Array.from(inwoners),
    inwonersJaar: Uint16Array.from(inwoners, () => 2020),
    buren: {
      start: Uint32Array.from(start),
      naar: Uint32Array.from(buren.flat()),
      soort: new Uint8Array(buren.flat().length),
    },
    indelingen: new Map(),
    edities: new Map(edities.map((e) => [e.indeling, e])),
    regels: [],
    voorkeuzes: new Map(),
  };
}

const n = 24;
function random(seed: number, k: number): number[] {
  const toeval = seededToeval(seed);
  return Array.from({ length: n }, () => Math.floor(toeval() * k));
}

const inwoners = random(99, 9).map((x, g) => (g === 3 ? Number.NaN : 1000 * (x + 1)));
const dubbel = buildOverdekking(n, 4, [
  ...random(7, 4).map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
  { eenheid: 2, regio: ((random(7, 4)[2] ?? 0) + 1) % 4, aandeel: 0.5 },
]);
const edities = [
  editie('een', partition(random(1, 5))),
  editie('twee', partition(random(2, 3))),
  editie('drie', dubbel),
  editie('vier', partition(random(2, 3))),
];
const atlas = atlasOf(edities, inwoners);
const ontwerp = partition(random(3, 6));

function countryValue(overdekkingen: readonly Overdekking[], gewichten?: readonly number[]): number {
  const keuze = overdekkingen.map((o, d) => editie(`d${d}`, o));
  return computeCongruentie(atlas, { edities: keuze, ...(gewichten ? { gewichten } : {}) }).gemiddelde;
}

/** Plays the steps one by one, with the covers after each. */
function* replay(weg: Weg, gewichten?: readonly number[]): Generator<readonly Overdekking[]> {
  const stand = new Wegstand(
    edities.map((e) => e.overdekking),
    gewichten,
    weg.overdekkingen.map((o) => o.aantalRegios),
  );
  for (const stap of weg.stappen) {
    for (const w of stap.wijzigingen) stand.apply(stap.gemeente, w);
    yield edities.map((_, d) => stand.overdekking(d));
  }
}

describe('what-if of single moves', () => {
  it('equals congruentie counted from scratch', () => {
    const gewichten = [1, 0.7, 2, 1.3];
    const stand = new Wegstand(
      edities.map((e) => e.overdekking),
      gewichten,
    );
    expect(stand.waarde).toBeCloseTo(
      countryValue(
        edities.map((e) => e.overdekking),
        gewichten,
      ),
      12,
    );
    const toeval = seededToeval(5);
    for (let k = 0; k < 200; k++) {
      const gemeente = Math.floor(toeval() * n);
      const indeling = Math.floor(toeval() * 4);
      const [van = 0, ...meer] = stand.regiosVan(gemeente, indeling);
      const naar = Math.floor(toeval() * 3);
      if (meer.length > 0 || naar === van) continue;
      const vooraf = stand.waarde;
      const winst = stand.gain(gemeente, { indeling, van, naar });
      expect(stand.waarde).toBe(vooraf);
      stand.apply(gemeente, { indeling, van, naar });
      const nu = edities.map((_, d) => stand.overdekking(d));
      expect(stand.waarde).toBeCloseTo(countryValue(nu, gewichten), 10);
      expect(winst).toBeCloseTo(stand.waarde - vooraf, 10);
    }
  });

  it('refuses a move from where the gemeente is not, or not alone', () => {
    const stand = new Wegstand(edities.map((e) => e.overdekking));
    const [van = 0] = stand.regiosVan(0, 0);
    expect(() => {
      stand.apply(0, { indeling: 0, van: van + 1, naar: van });
    }).toThrow(RangeError);
    expect(() => {
      stand.apply(0, { indeling: 0, van, naar: 99 });
    }).toThrow(RangeError);
    expect(() => {
      stand.apply(2, { indeling: 2, van: stand.regiosVan(2, 2)[0] ?? 0, naar: 3 });
    }).toThrow(RangeError);
  });
});

describe('the road to a design', () => {
  const vraag = {
    atlas,
    keuze: { edities },
    doel: [ontwerp, ontwerp, ontwerp, ontwerp],
    gebonden: [[1, 3]],
  };
  const weg = planWeg(vraag);

  it('ends at the design, gemeenten in several regio’s apart', () => {
    weg.overdekkingen.forEach((o) => {
      expect(moves(o, ontwerp).lijst).toEqual([]);
    });
    const doel = moves(dubbel, ontwerp);
    expect(weg.stappen.filter((s) => s.wijzigingen[0]?.indeling === 2)).toHaveLength(doel.lijst.length);
    expect(planWeg(vraag)).toEqual(weg);
  });

  it('tells after each step what the country is worth, as counted from scratch', () => {
    let vorige = weg.begin;
    expect(vorige).toBeCloseTo(countryValue(edities.map((e) => e.overdekking)), 12);
    let k = 0;
    for (const nu of replay(weg)) {
      const stap = weg.stappen[k++];
      expect(stap?.waarde).toBeCloseTo(countryValue(nu), 10);
      expect(stap?.winst).toBeCloseTo((stap?.waarde ?? 0) - vorige, 10);
      vorige = stap?.waarde ?? 0;
    }
    expect(k).toBe(weg.stappen.length);
  });

  it('keeps bound indelingen equal after every step', () => {
    for (const nu of replay(weg)) {
      const [, een, , ander] = nu;
      expect(een && ander && moves(een, ander).lijst).toEqual([]);
    }
    expect(() => planWeg({ ...vraag, gebonden: [[0, 1]] })).toThrow('not equal');
  });

  it('takes at each moment the step that brings most per inhabitant', () => {
    const stand = new Wegstand(
      edities.map((e) => e.overdekking),
      undefined,
      weg.overdekkingen.map((o) => o.aantalRegios),
    );
    weg.stappen.forEach((stap, k) => {
      const winsten = weg.stappen
        .slice(k)
        .filter((s) => s.wijzigingen.length === 1)
        .map((s) => s.wijzigingen.reduce((_, w) => stand.gain(s.gemeente, w), 0) / s.inwoners);
      expect(stap.winst / stap.inwoners).toBeGreaterThanOrEqual(Math.max(...winsten, -1) - 1e-12);
      for (const w of stap.wijzigingen) stand.apply(stap.gemeente, w);
    });
  });

  it('has no steps where nothing is to change', () => {
    expect(planWeg({ ...vraag, doel: [] }).stappen).toEqual([]);
  });
});

describe('best next moves', () => {
  it('finds the one that a hand would', () => {
    // Gemeente 2 is with 3 and 4 in one map, with 0 and 1 in two others.
    const een = partition([0, 0, 1, 1, 1]);
    const ander = partition([0, 0, 0, 1, 1]);
    const kaarten = [editie('a', een), editie('b', ander), editie('c', ander)];
    const [zet] = bestMoves({ atlas: atlasOf(kaarten, [10, 10, 10, 10, 10]), keuze: { edities: kaarten } });
    expect(zet).toMatchObject({ gemeente: 2, indeling: 0, van: 1, naar: 0, inwoners: 10 });
  });

  it('come in order, bring what they promise, and can be asked of one gemeente', () => {
    const zetten = bestMoves({ atlas, keuze: { edities }, aantal: 50 });
    expect(zetten.length).toBeGreaterThan(3);
    zetten.forEach((zet, k) => {
      const stand = new Wegstand(edities.map((e) => e.overdekking));
      stand.apply(zet.gemeente, zet);
      const nu = edities.map((_, d) => stand.overdekking(d));
      expect(countryValue(nu) - countryValue(edities.map((e) => e.overdekking))).toBeCloseTo(zet.winst, 10);
      const volgende = zetten[k + 1];
      if (volgende) expect(volgende.winst / volgende.inwoners).toBeLessThanOrEqual(zet.winst / zet.inwoners);
    });
    const mijn = bestMoves({ atlas, keuze: { edities }, gemeenten: [5] });
    expect(mijn.every((zet) => zet.gemeente === 5)).toBe(true);
  });
});
