// Property tests start from one seed, so that a run of the suite says the same every time; `npm run beproeving`
// takes a fresh one, and prints it. A property that does not say how often it is tried, is tried ten times as often there.

import fc from 'fast-check';

const gekozen = Number(process.env.SAMENHANG_SEED);
const isBeproeving = Number.isInteger(gekozen) && gekozen > 0;

fc.configureGlobal({
  seed: isBeproeving ? gekozen : 20_261_129,
  numRuns: isBeproeving ? 300 : 30,
});
