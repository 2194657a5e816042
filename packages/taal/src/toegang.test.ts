import { rechten } from '@samenhang/core';
import { expect, it } from 'vitest';
import { nl } from './nl/index.ts';

it('says every thing of the table of permissions in words, and nothing else', () => {
  const gezegd = new Set(rechten.map(({ soort, handeling }) => `${soort}-${handeling}`));
  expect(Object.keys(nl.toegang.wat).sort()).toEqual([...gezegd].sort());
});
