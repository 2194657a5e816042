import { z } from '@hono/zod-openapi';
import { rollen } from '@samenhang/core';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';

const tag = 'mijn';

const genodigdSchema = z
  .object({
    uitnodigingen: z.array(
      z.object({
        id: z.string(),
        organisatie: z.string().openapi({ description: 'De naam van de organisatie.' }),
        rol: z.enum(rollen).openapi({ description: 'Wat u daar wordt.' }),
        verlooptOp: z.string().openapi({ format: 'date-time' }),
      }),
    ),
  })
  .openapi('MijnUitnodigingen');

const params = z.object({
  uitnodiging: z.string().openapi({ description: 'Het nummer van de uitnodiging.' }),
});

/** Invitations for who is signed in: taken up without a link. */
export function addGenodigd(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/uitnodigingen',
    operationId: 'listGenodigd',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'lezen' },
    summary: 'Waarvoor u bent uitgenodigd',
    description: 'Uitnodigingen voor uw e-mailadres die u nog kunt aannemen.',
    antwoord: genodigdSchema,
    async handle({ actor }) {
      const uitnodigingen = await (await opslag.open()).mensen.listGenodigd(actor.id);
      return { ok: true, status: 200, antwoord: { uitnodigingen: [...uitnodigingen] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/uitnodigingen/{uitnodiging}/aanname',
    operationId: 'createEigenaanname',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'aannemen' },
    summary: 'Neem een uitnodiging aan die voor u is',
    description: 'Zonder link. U bent daarna lid van de organisatie, in de rol die erbij staat.',
    params,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { uitnodiging = '' } }) {
      const gelukt = await (await opslag.open()).mensen.acceptGenodigd(actor.id, uitnodiging);
      return gelukt ? { ok: true, status: 204 } : { ok: false, problem: { code: 'onbekende-uitnodiging' } };
    },
  });
}
