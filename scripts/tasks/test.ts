// `npm test`: the checks, the build of the web app and every test, closed by one line with the total.
// With arguments (`npm test -- packages/core`) only the tests that they choose.

import { runChecks } from '../lib/checks.ts';
import { ensureChromium } from '../lib/chromium.ts';
import { add, report, type Total, totalOf } from '../lib/total.ts';
import { runTests } from '../lib/vitest.ts';
import { buildWeb, isWebBuilt } from '../lib/web.ts';

const chosen = process.argv.slice(2);
const chromium = await ensureChromium();
const total = chosen.length === 0 ? await everything() : await runTests(chosen, chromium);

console.log(report(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** What is quick to fail first, on all cores. */
async function everything(): Promise<Total> {
  const [checks, web] = await Promise.all([runChecks(), isWebBuilt().then((built) => built || buildWeb())]);
  const tests = await runTests([], chromium, { projects: ['unit', 'cross'] });
  return add(totalOf(checks.map(({ passed }) => passed)), totalOf([web]), tests);
}
