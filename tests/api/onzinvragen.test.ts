import { expect, it } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';
import { askAll } from '../hulp/vragen.ts';

it('answers 150 requests that nobody should send with a problem or an answer (10,000 in npm run beproeving)', async () => {
  expect(await askAll(`${await addressOf('server')}/api/v1`, 11, 150)).toEqual([]);
});
