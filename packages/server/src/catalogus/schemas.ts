import { z } from '@hono/zod-openapi';

const knoop = z.looseObject({ '@id': z.string(), '@type': z.string() });

export const catalogusSchema = z
  .looseObject({
    '@context': z.record(z.string(), z.string()),
    '@id': z.string(),
    '@type': z.literal('dcat:Catalog'),
    'dcat:dataset': z.array(knoop),
    'dcat:service': z.array(knoop),
  })
  .openapi('Catalogus', { description: 'Catalogus volgens DCAT-AP-NL 3.0, als JSON-LD.' });

export type CatalogusBody = z.output<typeof catalogusSchema>;
