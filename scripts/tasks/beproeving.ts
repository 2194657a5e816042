// `npm run beproeving`: what is too slow or too random for every run. Programs that are killed, questions that are
// nonsense, every property test from a fresh seed, which is printed (SAMENHANG_SEED=… runs it again), and every rule of
// axe in every state of every page.

import { ensureChromium } from '../lib/chromium.ts';
import { report } from '../lib/total.ts';
import { runTests } from '../lib/vitest.ts';

const seed = process.env.SAMENHANG_SEED ?? String(1 + Math.floor(Math.random() * 2 ** 31));
const repeat = `SAMENHANG_SEED=${seed} npm run beproeving`;
console.log(`Seed ${seed}. Again: ${repeat}`);
const total = await runTests(process.argv.slice(2), await ensureChromium(), {
  projects: ['unit', 'beproeving', 'reizen'],
  env: { SAMENHANG_SEED: seed },
});
if (total.failed > 0) console.log(`Again: ${repeat}`);
console.log(report(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
