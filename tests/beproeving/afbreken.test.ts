// Programs that are stopped at any moment: what they have written is whole, or is not there.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProces } from '../api/hulp.ts';

let dir: string;
let bestand: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-beproeving-'));
  bestand = join(dir, 'vraag.txt');
  const n = 120;
  const gewichten = Array.from({ length: (n * (n - 1)) / 2 }, (_, k) => ((k * 7919) % 201) - 100);
  await writeFile(bestand, `${n}\n${gewichten.join('\n')}\n`);
});
afterAll(() => rm(dir, { recursive: true }));

const moment = fc.integer({ min: 0, max: 4000 });

it('gives at Ctrl-C the best so far, or nothing when it had not begun', async () => {
  await fc.assert(
    fc.asyncProperty(moment, async (na) => {
      const { child, afloop } = startProces('los-op', bestand, '--tijd', '60', '--json');
      setTimeout(() => child.kill('SIGINT'), na);
      const { code, uit } = await afloop;
      // Without an exit code: stopped by the system, before the program listened.
      expect([130, null]).toContain(code);
      if (code === null) expect(uit).toBe('');
      else expect(JSON.parse(uit)).toMatchObject({ n: 120, afgebroken: true });
    }),
    { numRuns: 15 },
  );
});
