import { expect, it } from 'vitest';
import { parseBand } from './band.ts';

it('takes thousands with a point as thousands, never as one and a half', () => {
  expect(parseBand('aantal inwoners', true)('1.500..2.000')).toEqual({ min: 1500, max: 2000 });
  expect(parseBand('aantal inwoners', true)('250.000..1.500.000')).toEqual({ min: 250_000, max: 1_500_000 });
});
