// The areas of every layer that the API gives, of every year, by the judgement of other software (JTS).

import { expect, it } from 'vitest';
import { findFaults, listLagen, stelsels } from '../hulp/vlakken.ts';

it.each(stelsels)('the areas of every layer are valid and of one type in %s', async (crs) => {
  const lagen = await listLagen();
  expect(lagen.length).toBeGreaterThan(80);
  expect(await findFaults(lagen, crs)).toEqual([]);
});
