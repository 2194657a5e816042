// Writes the types of the API that the web app is compiled against.
//
//   node packages/web/scripts/generate-api.ts http://127.0.0.1:4321/api/v1/openapi.json

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** Where the types stand. */
export const schemaFile = join(import.meta.dirname, '../src/atlas/api/generated/schema.ts');

/** The types of an OpenAPI description. Only `paths` is exported: the rest hangs from it. */
export async function generateSchema(openapi: OpenAPI3): Promise<string> {
  const types = astToString(await openapiTS(openapi));
  const header =
    '// Made by packages/web/scripts/generate-api.ts from the OpenAPI description. Do not edit.\n\n';
  return header + types.replace(/^export (?!interface paths)/gmu, '');
}

if (process.argv[1] === import.meta.filename) {
  const address = process.argv[2] ?? 'http://127.0.0.1:4321/api/v1/openapi.json';
  const openapi = (await (await fetch(address)).json()) as OpenAPI3;
  await writeFile(schemaFile, await generateSchema(openapi));
}
