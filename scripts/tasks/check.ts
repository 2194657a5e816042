// `npm run check`: format, types, lint, boundaries and dead code.

import { runChecks } from '../lib/checks.ts';

const outcomes = await runChecks();
const failed = outcomes.filter(({ passed }) => !passed);
console.log(
  failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(({ name }) => name).join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
