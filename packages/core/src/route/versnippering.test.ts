import { cover, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taak, Takenboek } from '../taken/index.ts';
import { editie, atlas as maakAtlas } from '../testing/maak.ts';
import {
  compareVersnippering,
  computeRoute,
  computeVersnippering,
  createTafeldoel,
  distributionOf,
  meanAt,
  midden,
  plekVan,
  tafelsAt,
} from './index.ts';

const taak = (id: string, anders: Partial<Taak> = {}): Taak => ({
  taak: id,
  naam: id,
  naamEn: id,
  wet: 'Proefwet',
  artikel: null,
  omschrijving: '',
  omschrijvingEn: '',
  wieBeslist: ['college'],
  organisatie: null,
  schaal: 'lokaal',
  indeling: null,
  indelingGezocht: null,
  regiosoort: null,
  regiosoortEn: null,
  woonplaatsregel: null,
  tweedePlaats: null,
  wieRechtHeeft: '',
  wieRechtHeeftEn: '',
  bron: '',
  gecontroleerdOp: null,
  geldigVan: null,
  geldigTot: null,
  twijfel: null,
  twijfelEn: null,
  ...anders,
});
const inIndeling = (id: string, indeling: string, anders: Partial<Taak> = {}): Taak =>
  taak(id, { schaal: 'indeling', indeling, ...anders });
const lid = (...behoeften: string[]) => ({ soort: 'volwassene' as const, naam: '', naamEn: '', behoeften });
const boek = (taken: readonly Taak[], ...huishoudens: string[][]): Takenboek => ({
  taken,
  behoeften: [...new Set(taken.map((t) => t.taak))].map((behoefte) => ({
    behoefte,
    naam: '',
    naamEn: '',
    omschrijving: '',
    omschrijvingEn: '',
    taken: [behoefte],
  })),
  huishoudens: huishoudens.map((behoeften, i) => ({
    huishouden: `h${String(i)}`,
    naam: '',
    naamEn: '',
    leden: behoeften.map((b) => lid(b)),
  })),
});

// Four gemeenten: youth care pairs them, work puts the first three together.
const land = maakAtlas(4, [
  editie('jeugd', partition([0, 0, 1, 1])),
  editie('werk', partition([0, 0, 0, 1])),
]);
const taken = [
  taak('bijstand'),
  inIndeling('jeugdhulp', 'jeugd'),
  inIndeling('banen', 'werk', { wieBeslist: ['uwv', 'college'] }),
  inIndeling('veilig', 'nergens'),
];

describe('computeVersnippering', () => {
  const alle = computeVersnippering({
    atlas: land,
    takenboek: boek(taken, ['bijstand', 'jeugdhulp', 'banen'], ['bijstand', 'veilig']),
  });

  it('counts regio’s with the same gemeenten once, and a regio of one gemeente as that gemeente', () => {
    expect([0, 1, 2, 3].map((g) => tafelsAt(alle, g, 0))).toEqual([
      { min: 3, max: 3 },
      { min: 3, max: 3 },
      { min: 3, max: 3 },
      { min: 2, max: 2 },
    ]);
    expect(distributionOf(alle, 0)).toEqual([
      { tafels: 2, tenMinste: 1, tenHoogste: 1 },
      { tafels: 3, tenMinste: 3, tenHoogste: 3 },
    ]);
  });

  it('says between what the number lies where an indeling is not there', () => {
    expect(tafelsAt(alle, 0, 1)).toEqual({ min: 1, max: 2 });
    expect(meanAt(alle, 0)).toEqual({ min: 2, max: 2.5 });
    expect(alle.gemiddelde).toEqual({ min: 15 / 8, max: 19 / 8 });
  });

  it('explains it by leaving out each group of tasks', () => {
    const werk = alle.bijdragen.find((b) => b.indeling === 'werk');
    expect(werk).toMatchObject({ taken: ['banen'], huishoudens: 1, bijdrage: 3 / 8 });
  });

  it('tells before and after: a design for both indelingen, and an indeling that is dropped', () => {
    const takenboek = boek(taken, ['bijstand', 'jeugdhulp', 'banen']);
    const voor = computeVersnippering({ atlas: land, takenboek });
    const samen = { regios: [], overdekking: partition([0, 0, 1, 1]) };
    const na = computeVersnippering({ atlas: land, takenboek, vervangen: new Map([['werk', samen]]) });
    expect(compareVersnippering(voor, na)).toMatchObject({ minder: 3, gelijk: 1, meer: 0 });
    expect(compareVersnippering(voor, na).verschillen[0]).toEqual({
      gemeente: 0,
      huishouden: 0,
      voor: { min: 3, max: 3 },
      na: { min: 2, max: 2 },
    });
    const weg = computeVersnippering({ atlas: land, takenboek, vervangen: new Map([['jeugd', 'lokaal']]) });
    expect([0, 3].map((g) => tafelsAt(weg, g, 0).max)).toEqual([2, 1]);
    expect(() => compareVersnippering(voor, alle)).toThrow(RangeError);
  });

  it('takes up an indeling that is given for a task, by mapping or by its name', () => {
    const takenboek = boek(
      [...taken.slice(0, 3), taak('veilig', { schaal: 'indeling', indelingGezocht: 'vt' })],
      ['jeugdhulp', 'veilig'],
    );
    const max = (vraag: Parameters<typeof computeVersnippering>[0]) => computeVersnippering(vraag).gemiddelde;
    expect(max({ atlas: land, takenboek })).toEqual({ min: 1, max: 2 });
    const eigen = new Map([['veilig', 'jeugd']]);
    expect(max({ atlas: land, takenboek, eigen })).toEqual({ min: 1, max: 1 });
    const rijker = maakAtlas(4, [...land.edities.values(), editie('vt', partition([0, 0, 0, 0]))]);
    expect(max({ atlas: rijker, takenboek })).toEqual({ min: 2, max: 2 });
  });
});

describe('computeRoute', () => {
  it('refuses a need that is not in the table', () => {
    const vraag = { atlas: land, ...boek(taken), leden: [{ behoeften: ['geluk'] }], plek: plekVan(0) };
    expect(() => computeRoute(vraag)).toThrow(/geluk/);
  });
});

describe('createTafeldoel', () => {
  it('gives what the whole computation gives, for any map', () => {
    const n = 6;
    const atlas = maakAtlas(n, [
      editie('jeugd', partition([0, 0, 1, 1, 2, 2])),
      editie('werk', cover([[0], [0, 1], [1], [1], [2], [2]])),
      editie('ggd', partition([0, 0, 0, 1, 1, 1])),
    ]);
    const takenboek = boek(
      [...taken, inIndeling('gezond', 'ggd')],
      ['bijstand', 'jeugdhulp', 'banen'],
      ['veilig', 'gezond'],
      ['jeugdhulp', 'gezond', 'banen', 'veilig'],
    );
    for (const vervangt of [['jeugd'], ['jeugd', 'werk'], ['nergens']]) {
      const doel = createTafeldoel({ atlas, takenboek }, vervangt);
      fc.assert(
        fc.property(labels(n), (kaart) => {
          const vervanging = { regios: [], overdekking: partition(kaart) };
          const vervangen = new Map(vervangt.map((id) => [id, vervanging]));
          const { gemiddelde } = computeVersnippering({ atlas, takenboek, vervangen });
          const tafels = doel.meanTafels(kaart);
          expect(tafels).toBeCloseTo(midden(gemiddelde), 12);
          expect(tafels).toBeGreaterThanOrEqual(doel.bereik.minst - 1e-12);
          expect(tafels).toBeLessThanOrEqual(doel.bereik.meest + 1e-12);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('names the sets of gemeenten that save a tafel as a regio', () => {
    const atlas = maakAtlas(4, [
      editie('jeugd', partition([0, 0, 1, 1])),
      editie('ggd', partition([0, 0, 0, 1])),
    ]);
    const takenboek = boek([...taken, inIndeling('gezond', 'ggd')], ['jeugdhulp', 'gezond']);
    const doel = createTafeldoel({ atlas, takenboek }, ['jeugd']);
    expect(doel.gebieden).toEqual([[0, 1, 2]]);
    expect(doel.meanTafels([0, 0, 0, 1])).toBe(doel.bereik.minst);
    expect(doel.meanTafels([0, 0, 0, 0])).toBe(doel.bereik.meest);
  });

  it('asks for a label per gemeente', () => {
    const doel = createTafeldoel({ atlas: land, takenboek: boek(taken, ['jeugdhulp']) }, ['jeugd']);
    expect(() => doel.meanTafels([0])).toThrow(RangeError);
  });
});
