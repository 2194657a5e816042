import { z } from '@hono/zod-openapi';
import { apiBase } from '../http/gedeeld/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { presentCatalogus } from './present.ts';
import { catalogusSchema } from './schemas.ts';

export function addCatalogus(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/catalogus',
    operationId: 'getCatalogus',
    tag: 'downloads',
    summary: 'De catalogus van alle gegevens',
    description: 'Elke dataset met bron, licentie en downloads, volgens DCAT-AP-NL (JSON-LD).',
    query: z.strictObject({}),
    body: catalogusSchema,
    mediaType: 'application/ld+json',
    handle: (_query, _params, { origin }) => ({
      ok: true,
      key: [origin],
      make: () => presentCatalogus(bron, origin + apiBase),
    }),
  });
}
