import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maakAtlas, maakEditie } from '../../testing/maak.ts';
import {
  geenSloten,
  isEnkelvoudig,
  lockAll,
  lockedGemeenten,
  toggleGemeente,
  toggleRegio,
} from './sloten.ts';

const vandaag = maakEditie('vandaag', [0, 0, 0, 1, 1, 2, -1]);
const atlas = maakAtlas([1, 2, 3, 4, 5, 6, 7], [vandaag]);
const zetten = fc.array(
  fc.record({ soort: fc.constantFrom('regio', 'gemeente'), welke: fc.integer({ min: 0, max: 6 }) }),
  { maxLength: 12 },
);

function play(spel: readonly { soort: string; welke: number }[]) {
  return spel.reduce(
    (sloten, { soort, welke }) =>
      soort === 'regio'
        ? toggleRegio(atlas, vandaag, sloten, welke)
        : toggleGemeente(atlas, vandaag, sloten, welke),
    geenSloten,
  );
}

it('locks or frees the one gemeente that is pointed at, and no other', () => {
  fc.assert(
    fc.property(zetten, fc.integer({ min: 0, max: 5 }), (spel, g) => {
      const voor = play(spel);
      const na = lockedGemeenten(atlas, vandaag, toggleGemeente(atlas, vandaag, voor, g));
      const vast = lockedGemeenten(atlas, vandaag, voor);
      const code = atlas.gemeenten[g]?.code ?? '';
      const anders = atlas.gemeenten.filter((x) => na.has(x.code) !== vast.has(x.code));
      expect(anders.map((x) => x.code)).toEqual([code]);
    }),
  );
});

it('never names a gemeente beside the regio that locks it', () => {
  fc.assert(
    fc.property(zetten, (spel) => {
      const sloten = play(spel);
      const los = lockedGemeenten(atlas, vandaag, { ...sloten, gemeenten: [] });
      expect(sloten.gemeenten.filter((g) => los.has(g))).toEqual([]);
    }),
  );
});

it('locks every gemeente that has a regio, and only an indeling in which each has one at most', () => {
  expect(lockedGemeenten(atlas, vandaag, lockAll(vandaag)).size).toBe(6);
  expect(isEnkelvoudig(vandaag)).toBe(true);
});
