import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generateSchema, schemaFile } from '../../packages/web/scripts/generate-api.ts';
import { addressOf } from '../hulp/gedeeld.ts';

it('compiles the screens against the API as it is', async () => {
  const openapi = (await (
    await fetch(`${await addressOf('server')}/api/v1/openapi.json`)
  ).json()) as Parameters<typeof generateSchema>[0];
  const how = 'node packages/web/scripts/generate-api.ts URL/api/v1/openapi.json';
  expect(await generateSchema(openapi), how).toBe(await readFile(schemaFile, 'utf8'));
});
