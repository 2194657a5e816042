import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSignalen, GELIJKENIS_VANAF, searchWordsOf } from './gelijkenis.ts';
import { leegSignaal, NADEN, type Signaalinhoud } from './velden.ts';

const signaal = (meer: Partial<Signaalinhoud>): Signaalinhoud => ({
  ...leegSignaal,
  titel: 'Wachten',
  wat: 'Wachten op een woning',
  taken: ['jeugdhulp'],
  naden: ['wachten'],
  rol: 'beleid',
  ...meer,
});

it('weighs words and what it is about, computed by hand', () => {
  const een = signaal({ titel: 'Woning', wat: 'wachten duurt maanden', taken: ['a', 'b'], naden: ['geld'] });
  const ander = signaal({ titel: 'Woningen', wat: 'wachten kost geld', taken: ['a'], naden: ['wachten'] });
  // Words: {woning, wachten, duurt, maanden} and {woninge, wachten, kost, geld}: 1 of 7. About: 3 of 3+3+2+2 = 10.
  expect(compareSignalen(een, ander).score).toBeCloseTo(0.6 * (1 / 7) + 0.4 * (3 / 10), 12);
  expect(compareSignalen(een, ander).gedeeld).toEqual([{ soort: 'taak', waarde: 'a' }]);
  expect(compareSignalen(een, een).score).toBeCloseTo(1, 12);
});

it('proposes what tells the same in other words, and not what tells something else', () => {
  const een = signaal({ wat: 'Jongeren die de jeugdzorg verlaten wachten maanden op een eigen woning.' });
  const zelfde = signaal({ wat: 'Een jongere uit de jeugdzorg wacht maandenlang op een woning.' });
  const anders = signaal({
    titel: 'Vervoer',
    wat: 'De regiotaxi stopt bij de gemeentegrens.',
    taken: ['wmo'],
    naden: ['regiogrens'],
  });
  expect(compareSignalen(een, zelfde).score).toBeGreaterThan(GELIJKENIS_VANAF);
  expect(compareSignalen(een, anders).score).toBeLessThan(GELIJKENIS_VANAF);
});

it('is the same from both sides, and between 0 and 1, whatever is written', () => {
  const willekeurig = fc
    .record({
      titel: fc.string({ unit: 'grapheme', maxLength: 30 }),
      wat: fc.lorem({ maxCount: 12 }),
      taken: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      naden: fc.uniqueArray(fc.constantFrom(...NADEN), { minLength: 1 }),
    })
    .map(signaal);
  fc.assert(
    fc.property(willekeurig, willekeurig, (een, ander) => {
      const heen = compareSignalen(een, ander);
      expect(heen.score).toBeCloseTo(compareSignalen(ander, een).score, 12);
      expect(heen.score).toBeGreaterThanOrEqual(0);
      expect(heen.score).toBeLessThanOrEqual(1);
      expect(searchWordsOf(een).length).toBeLessThanOrEqual(8);
    }),
  );
});
