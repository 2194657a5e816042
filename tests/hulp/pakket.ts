// Stands in for `@samenhang/data` in tests (vitest.config.ts): all of it, but the shipped package is read once per
// worker. What is read is never written to, so that tests can share it.

import { readPakket as read, standaardPakket } from '../../packages/data/src/index.ts';

export * from '../../packages/data/src/index.ts';

let gelezen: ReturnType<typeof read> | undefined;

/** As `readPakket`; the shipped package comes from memory when it was read before. */
export const readPakket: typeof read = (dir) => {
  if (dir !== standaardPakket) return read(dir);
  gelezen ??= read(dir);
  return gelezen;
};
