import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKern, kernTarget } from '../../scripts/lib/kern.ts';

it('ships the search module that its source compiles to', async () => {
  expect(await compileKern()).toBe(readFileSync(kernTarget, 'utf8'));
});
