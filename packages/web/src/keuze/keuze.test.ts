import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stand } from '../adres/index.ts';
import { maakAtlas, maakEditie } from '../testing/maak.ts';
import { firstPair, idsVanKeuze, resolveKeuze, volledigeStand, wijzigJaar } from './keuze.ts';
import { jaarVan, keuzeVan } from './plaats.ts';

const atlas = maakAtlas(
  [10, 20, 30],
  [
    maakEditie('a', [0, 0, 1]),
    maakEditie('b', [0, 1, 1], 'afgeleid'),
    maakEditie('c', [0, 1, 2]),
    maakEditie('eigen-1', [0, 0, 0]),
  ],
);

const samen = (() => {
  const bindend = new Map([
    ['a', 'opgelegd'],
    ['b', 'vrijwillig'],
    ['c', 'statistisch'],
  ]);
  const rijen = [...atlas.indelingen].map(([id, rij]) => {
    return [id, { ...rij, verplichting: bindend.get(id) ?? '' }] as const;
  });
  return { ...atlas, indelingen: new Map(rijen) };
})();

describe('the choice that an address stands for', () => {
  it('is what was observed when it names nothing, never somebody’s own', () => {
    expect([...resolveKeuze(atlas, {}).ids]).toEqual(['a', 'c']);
  });

  it('is all that there is where nothing was observed', () => {
    expect(idsVanKeuze(maakAtlas([1, 2], [maakEditie('b', [0, 1], 'afgeleid')]), undefined)).toEqual(['b']);
  });

  it('is that in which gemeenten act together, observed or derived, where the package says so', () => {
    expect([...resolveKeuze(samen, {}).ids]).toEqual(['a', 'b']);
    expect(resolveKeuze(samen, {}).verband).toBe('werkt-samen');
    expect(resolveKeuze(samen, { keuze: 'alles' })).toMatchObject({
      ids: new Set(['a', 'b', 'c']),
      verband: 'deelt-regio',
    });
  });

  it('keeps its indelingen when the year changes', () => {
    const wissel = (stand: Stand) => wijzigJaar(2016, stand, samen, resolveKeuze(samen, stand));
    expect(wissel({})).toEqual({ jaar: 2016 });
    expect(wissel({ indelingen: ['c'] })).toEqual({ jaar: 2016 });
    expect(wissel({ keuze: 'waargenomen' })).toEqual({ jaar: 2016, indelingen: ['a', 'c'] });
  });

  it('tells what it names but cannot have', () => {
    expect(resolveKeuze(samen, { indelingen: ['a', 'eigen-2', 'x'] }).ontbreekt).toEqual(['eigen-2', 'x']);
    expect(resolveKeuze(samen, { keuze: 'alles' }).ontbreekt).toEqual([]);
  });

  it('is in the order of the catalogue, and each keeps its own weight', () => {
    const { indelingen, keuze, isGewogen } = resolveKeuze(atlas, {
      indelingen: ['c', 'x', 'a'],
      gewichten: [3, 9, 2],
    });
    expect(indelingen.map(({ rij }) => rij.indeling)).toEqual(['a', 'c']);
    expect([keuze?.gewichten, isGewogen]).toEqual([[2, 3], true]);
  });

  it('is nothing to compute with when nothing is chosen, or nothing of it is there', () => {
    for (const indelingen of [[], ['x']])
      expect(resolveKeuze(atlas, { indelingen })).toMatchObject({ keuze: undefined, indelingen: [] });
  });

  it('means the same when every default is written out', () => {
    const ids = fc.subarray(['a', 'b', 'c', 'eigen-1', 'x']);
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
        (indelingen, w) => {
          const stand = { indelingen, gewichten: w.slice(0, indelingen.length) };
          const gekozen = resolveKeuze(atlas, stand);
          expect(resolveKeuze(atlas, volledigeStand(stand, atlas, gekozen))).toEqual({
            ...gekozen,
            ontbreekt: [],
          });
        },
      ),
    );
  });
});

describe('two indelingen side by side, when nobody named any', () => {
  it('are those of the package, else the first two', () => {
    expect(firstPair(atlas)).toEqual(['a', 'b']);
    expect(firstPair({ ...atlas, voorkeuzes: new Map([['vergelijking', ['c', 'a']]]) })).toEqual(['c', 'a']);
  });
});

describe('what another page takes over of the address', () => {
  it('is the choice, not how it was shown', () => {
    const keuze = { jaar: 2016, indelingen: ['a'], taal: 'en' } as const;
    expect(keuzeVan({ ...keuze, weergave: 'tabel', volgorde: '-naam', gemeente: 'GM0344' })).toEqual(keuze);
    expect(jaarVan({ ...keuze, gewichten: [2] })).toEqual({ jaar: 2016, taal: 'en' });
    expect(jaarVan({})).toEqual({});
  });
});
