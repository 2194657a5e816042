import { z } from '@hono/zod-openapi';
import { toCompact } from '@samenhang/core';
import { jarenVan } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { atlasParams, atlasSchema, jarenSchema } from './schemas.ts';

export function addAtlassen(router: ResourceRouter): void {
  const { bron } = router;

  router.add({
    path: '/atlassen/{jaar}',
    operationId: 'getAtlas',
    tag: 'atlassen',
    summary: 'Alles van één jaar',
    description: 'Gemeenten, buren, inwoners en alle indelingen van een jaar in één compact antwoord.',
    params: atlasParams,
    query: z.strictObject({}),
    body: atlasSchema,
    thorough: true,
    handle(_query, { jaar = '' }) {
      const atlas = /^\d{4}$/u.test(jaar) ? bron.atlas(Number(jaar)) : undefined;
      if (atlas)
        return { ok: true, key: [atlas.jaar], make: () => toCompact(atlas, bron.andereNamen(atlas.jaar)) };
      return { ok: false, problem: { code: 'onbekend-jaar', waarde: jaar, ...jarenVan(bron) } };
    },
  });

  router.add({
    path: '/jaren',
    operationId: 'listJaren',
    tag: 'atlassen',
    summary: 'De jaren van het pakket',
    description: 'Van welke jaren er gemeenten zijn, en van welke jaren er grenzen op de kaart zijn.',
    query: z.strictObject({}),
    body: jarenSchema,
    handle: () => ({
      ok: true,
      key: [],
      make: () => ({
        jaren: bron.jaren,
        laatste: bron.laatsteJaar,
        grenzen: Object.fromEntries(
          bron.jaren.flatMap((jaar) => {
            const grenzen = bron.pakket.grenzen(jaar);
            return grenzen ? [[jaar, { basis: grenzen.basis, bronjaar: grenzen.bronjaar }]] : [];
          }),
        ),
      }),
    }),
  });
}
