// Property tests start from one seed, so that a run of the suite says the same every time; `npm run beproeving`
// takes a fresh one, and prints it.

import fc from 'fast-check';

const gekozen = Number(process.env.SAMENHANG_SEED);

fc.configureGlobal({ seed: Number.isInteger(gekozen) && gekozen > 0 ? gekozen : 20_261_129 });
