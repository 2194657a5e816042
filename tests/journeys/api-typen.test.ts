import { readFile } from 'node:fs/promises';
import { startServer } from '@samenhang/server';
import { expect, it } from 'vitest';
import { generateSchema, schemaFile } from '../../packages/web/scripts/generate-api.ts';

it('compiles the screens against the API as it is', async () => {
  const started = await startServer({ port: 0 });
  if (!started.ok) throw new Error('the package is refused');
  try {
    const openapi = (await (await fetch(`${started.server.url}/api/v1/openapi.json`)).json()) as Parameters<
      typeof generateSchema
    >[0];
    const how = 'node packages/web/scripts/generate-api.ts URL/api/v1/openapi.json';
    expect(await generateSchema(openapi), how).toBe(await readFile(schemaFile, 'utf8'));
  } finally {
    await started.server.close();
  }
});
