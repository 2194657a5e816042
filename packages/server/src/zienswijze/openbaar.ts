import type { z } from '@hono/zod-openapi';
import { type Bron, registerOf } from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { overParams, publicatiesSchema } from './schemas.ts';

/** The numbers of all versions of the regeling with this number; only that number where the register has it not. */
function chainOf(bron: Bron, nummer: string): readonly string[] {
  const keten = registerOf(bron).ketens.get(nummer);
  return keten?.versies.map(({ rooId }) => rooId) ?? [nummer];
}

/** What everybody may read: it comes from a table that holds nothing else. */
export function addPublicaties(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const antwoord: z.ZodType = publicatiesSchema;
  router.addAanmelding({
    method: 'get',
    path: '/zienswijzen/{over}',
    operationId: 'listPublicaties',
    tag: 'zienswijzen',
    recht: { soort: 'publicatie', handeling: 'lezen' },
    summary: 'Gepubliceerde zienswijzen over een verbonden partij',
    description:
      'Van alle raden die er hier een publiceerden, over elke versie van de regeling, met het antwoord van het bestuur. ' +
      'Van wat is ingetrokken, staat er alleen dat het is ingetrokken.',
    params: overParams,
    antwoord,
    async handle({ params: { over = '' } }) {
      const store = await opslag.peek();
      const wat = over.startsWith('eigen-')
        ? [`lichaam ${over}`]
        : chainOf(bron, over).map((nummer) => `regeling ${nummer}`);
      return { ok: true, status: 200, antwoord: { zienswijzen: (await store?.publicaties(wat)) ?? [] } };
    },
  });
}
