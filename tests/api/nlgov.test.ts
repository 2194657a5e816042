// The NLGov REST API Design Rules, by the official Spectral ruleset.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root, serve } from './hulp.ts';

const ruleset = join(root, '../shared/data/nlgov/adr-linter-2.2.0.yaml');
const require = createRequire(join(root, 'gereedschap/package.json'));
const spectral = require.resolve('@stoplight/spectral-cli/dist/index.js');
const absent = existsSync(ruleset) ? '' : ' (skipped: ../shared/data/nlgov is not here)';

it.skipIf(absent !== '')(`follows the NLGov API Design Rules without a single remark${absent}`, async () => {
  const server = await serve();
  const dir = await mkdtemp(join(tmpdir(), 'samenhang-nlgov-'));
  try {
    const file = join(dir, 'openapi.json');
    await writeFile(file, await (await fetch(`${server.url}/api/v1/openapi.json`)).text());
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        spectral,
        'lint',
        '--fail-severity',
        'hint',
        '--quiet',
        '--format',
        'json',
        '--ruleset',
        ruleset,
        file,
      ],
      { env: { ...process.env, SCARF_ANALYTICS: 'false' } },
    ).catch((error: unknown) => error as { stdout: string });
    expect(JSON.parse(stdout)).toEqual([]);
  } finally {
    await rm(dir, { recursive: true });
    await server.close();
  }
});
