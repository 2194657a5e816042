import { expect, it } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';
import { askAll } from '../hulp/vragen.ts';

it('answers 10,000 requests that nobody should send with a problem or an answer', async () => {
  const seed = Number(process.env.SAMENHANG_SEED) || 11;
  expect(await askAll(`${await addressOf('server')}/api/v1`, seed, 10_000), `seed ${seed}`).toEqual([]);
}, 1_800_000);
