// `npm test`: the checks, the build of the web app and every test, closed by one line with the total.
// With arguments (`npm test -- packages/core`) only the tests that they choose.

import { availableParallelism } from 'node:os';
import { runLint, runOtherChecks } from '../lib/checks.ts';
import { ensureChromium } from '../lib/chromium.ts';
import { add, report, type Total, totalOf } from '../lib/total.ts';
import { runTests } from '../lib/vitest.ts';
import { buildWeb, isWebBuilt } from '../lib/web.ts';

const chosen = process.argv.slice(2);
const chromium = await ensureChromium();
const total = chosen.length === 0 ? await everything() : await runTests(chosen, chromium);

console.log(report(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/**
 * Lint keeps one core busy as long as all that needs no browser keeps another: so they run side by side. What
 * crosses packages has the machine for itself, as it waits for servers and browsers.
 */
async function everything(): Promise<Total> {
  const linting = runLint();
  const checks = await runOtherChecks();
  const web = (await isWebBuilt()) || (await buildWeb());
  const beside = Math.max(1, availableParallelism() - 1);
  const unit = await runTests([`--maxWorkers=${beside}`], chromium, { projects: ['unit'] });
  const lint = await linting;
  const cross = await runTests([], chromium, { projects: ['cross'] });
  return add(totalOf([...checks, lint].map(({ passed }) => passed)), totalOf([web]), unit, cross);
}
