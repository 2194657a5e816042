// Run by herontwerp-schaal.bench.ts in a process of its own, so that its memory is its own: one map out of 50
// synthetic indelingen of 100,000 units. Each indeling is the planted map with some units moved to another region.

import { buildOverdekking, consensusMap, type Overdekking, seededToeval } from '@samenhang/motor';

const [n, indelingen, planted, noise] = [100_000, 50, 400, 0.2];
const toeval = seededToeval(1);
const draw = (): number => Math.floor(toeval() * planted);
const waar = Int32Array.from({ length: n }, draw);

function noisyCopy(): Overdekking {
  return buildOverdekking(
    n,
    planted,
    Array.from(waar, (regio, eenheid) => ({ eenheid, regio: toeval() < noise ? draw() : regio, aandeel: 1 })),
  );
}

/** Share of a million random pairs on which two maps agree. */
function compare(a: Int32Array, b: Int32Array): number {
  let same = 0;
  const pairs = 1_000_000;
  for (let k = 0; k < pairs; k++) {
    const i = Math.floor(toeval() * n);
    const j = Math.floor(toeval() * n);
    if ((a[i] === a[j]) === (b[i] === b[j])) same++;
  }
  return same / pairs;
}

const overdekkingen = Array.from({ length: indelingen }, noisyCopy);
const start = performance.now();
const { labels, waarde, aantalRegios } = consensusMap({
  overdekkingen,
  gamma: 0.5,
  seed: 1,
  klok: () => performance.now(),
});
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({ seconds, megabytes, regios: aantalRegios, waarde, gelijk: compare(waar, labels) }),
);
