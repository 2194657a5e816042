import type { Overdekking } from '@samenhang/motor';
import { buildNetwerk, connectedParts, tiesOf } from '@samenhang/motor';
import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/index.ts';
import { editie, atlas as maakAtlas } from '../testing/maak.ts';
import { moves } from '../vergelijking/index.ts';
import { planWeg, type Weg } from './weg.ts';
import { Wegstand } from './wegstand.ts';
import { bestMoves } from './zetten.ts';

/** Gemeenten on a grid of `breed` columns, each the neighbour of those beside, above and below it. */
function gridAtlas(breed: number, kaarten: readonly (readonly number[])[]): Atlas {
  const n = kaarten[0]?.length ?? 0;
  const buren = Array.from({ length: n }, (_, g) =>
    [g - breed, g % breed > 0 ? g - 1 : -1, (g + 1) % breed > 0 ? g + 1 : -1, g + breed].filter(
      (h) => h >= 0 && h < n,
    ),
  );
  const start = [0];
  for (const lijst of buren) start.push((start.at(-1) ?? 0) + lijst.length);
  return {
    ...maakAtlas(
      n,
      kaarten.map((k, d) => editie(`d${d}`, partition(k))),
    ),
    buren: {
      start: Uint32Array.from(start),
      naar: Uint32Array.from(buren.flat()),
      soort: new Uint8Array(buren.flat().length),
    },
  };
}

/** The covers after every state: after each step, but of those that happen at once only after the last. */
function states(atlas: Atlas, weg: Weg): Overdekking[][] {
  const edities = [...atlas.edities.values()];
  const stand = new Wegstand(
    edities.map((e) => e.overdekking),
    undefined,
    weg.overdekkingen.map((o) => o.aantalRegios),
  );
  return weg.stappen.flatMap((stap, k) => {
    for (const w of stap.wijzigingen) stand.apply(stap.gemeente, w);
    const volgende = weg.stappen[k + 1];
    if (stap.groep !== undefined && volgende?.groep === stap.groep) return [];
    return [edities.map((_, d) => stand.overdekking(d))];
  });
}

const road = (atlas: Atlas, doel: readonly number[], eisen: Parameters<typeof planWeg>[0]['eisen']): Weg =>
  planWeg({
    atlas,
    keuze: { edities: [...atlas.edities.values()] },
    doel: [partition(doel)],
    ...(eisen ? { eisen } : {}),
  });

describe('a road that keeps to the law', () => {
  it('waits with a step that would break a regio', () => {
    const rij = gridAtlas(7, [[0, 0, 0, 0, 1, 1, 1]]);
    const weg = road(rij, [0, 0, 1, 1, 1, 1, 1], { aaneengesloten: true });
    expect(weg.stappen.map((s) => s.gemeente)).toEqual([3, 2]);
    expect(weg.onmogelijk).toEqual([]);
  });

  it('takes steps together where none can be taken alone', () => {
    const vier = gridAtlas(2, [[0, 0, 1, 1]]);
    const weg = road(vier, [0, 1, 0, 1], { minimum: 2000 });
    expect(weg.stappen.map((s) => s.groep)).toEqual([1, 1]);
    expect(weg.onmogelijk).toEqual([]);
    expect(moves(weg.overdekkingen[0]!, partition([0, 1, 0, 1])).lijst).toEqual([]);
    expect(road(vier, [0, 1, 0, 1], { minimum: 2000, indelingen: [] }).stappen[0]?.groep).toBeUndefined();
  });

  it('says which steps the law forbids whatever the order', () => {
    const vier = gridAtlas(4, [[0, 0, 1, 1]]);
    const weg = road(vier, [0, 0, 0, 1], { minimum: 2000 });
    expect(weg.stappen).toEqual([]);
    expect(weg.onmogelijk).toMatchObject([{ gemeente: 2, wijzigingen: [{ van: 1, naar: 0 }] }]);
  });

  it('has every regio in one piece and large enough in every state, and ends at the design', () => {
    // Pieces of a grid, cut by rows or columns, are connected and hold at least three gemeenten.
    const kaart = fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2), fc.boolean()).map(([a, b, om]) =>
      Array.from({ length: 16 }, (_, g) => {
        const [x, y] = om ? [g % 4, g >> 2] : [g >> 2, g % 4];
        return (x > a ? 2 : 0) + (y > b ? 1 : 0);
      }),
    );
    fc.assert(
      fc.property(kaart, kaart, kaart, (vandaag, ander, doel) => {
        const land = gridAtlas(4, [vandaag, ander]);
        const net = buildNetwerk(16, tiesOf(land.buren));
        const weg = road(land, doel, { aaneengesloten: true, minimum: 1000 });
        expect(weg.onmogelijk).toEqual([]);
        for (const [eerste] of states(land, weg)) {
          const labels = Int32Array.from({ length: 16 }, (_, g) => eerste!.regio[eerste!.start[g]!]!);
          expect(new Set(connectedParts(net, labels)).size).toBe(new Set(labels).size);
        }
        expect(moves(weg.overdekkingen[0]!, partition(doel)).lijst).toEqual([]);
        expect(weg.stappen.map((s) => s.winst).reduce((x, y) => x + y, weg.begin)).toBeCloseTo(
          weg.stappen.at(-1)?.waarde ?? weg.begin,
          10,
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('best next moves within the law', () => {
  it('leave out those that break a regio, and indelingen that are not asked', () => {
    const rij = gridAtlas(5, [
      [0, 0, 1, 1, 1],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1],
    ]);
    const keuze = { edities: [...rij.edities.values()] };
    const vrij = bestMoves({ atlas: rij, keuze, aantal: 99 });
    const wet = bestMoves({ atlas: rij, keuze, aantal: 99, eisen: { aaneengesloten: true, minimum: 2000 } });
    expect(vrij).toEqual(expect.arrayContaining(wet));
    expect(vrij.length).toBeGreaterThan(wet.length);
    expect(bestMoves({ atlas: rij, keuze, indelingen: [0] }).every((z) => z.indeling === 0)).toBe(true);
  });
});
