import { describe, it } from 'vitest';

/** Set by `npm run beproeving`, which takes its time: every test, every rule, in every state. */
export const alles = process.env.SAMENHANG_AXE === 'alles';

/**
 * A test that `npm test` leaves to `npm run beproeving`: it takes seconds of a browser for a side path of which the main
 * path, or what answers it beneath, is tested in every run.
 */
export const verder: (naam: string, test: () => Promise<void>) => void = alles ? it : () => undefined;

/** The same of what belongs together. */
export const verderDeel: (naam: string, tests: () => void) => void = alles ? describe : () => undefined;
