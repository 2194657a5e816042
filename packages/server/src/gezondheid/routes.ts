import { z } from '@hono/zod-openapi';
import type { ResourceRouter } from '../http/openbaar/index.ts';

const gezondheidSchema = z
  .object({
    status: z.literal('ok'),
    versie: z.string().openapi({ description: 'De versie van de API.' }),
    pakket: z.object({ versie: z.string(), hash: z.string() }),
  })
  .openapi('Gezondheid');

export function addGezondheid(router: ResourceRouter, versie: string): void {
  const { versie: pakketversie, hash } = router.bron.pakket;
  router.add({
    path: '/gezondheid',
    operationId: 'getGezondheid',
    tag: 'gezondheid',
    summary: 'Werkt de server?',
    description: 'Antwoordt als de server werkt, met de versies van de server en het pakket.',
    query: z.strictObject({}),
    body: gezondheidSchema,
    handle: () => ({
      ok: true,
      key: [],
      make: () => ({ status: 'ok', versie, pakket: { versie: pakketversie, hash } }) as const,
    }),
  });
}
