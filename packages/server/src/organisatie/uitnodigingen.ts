import { z } from '@hono/zod-openapi';
import { rollen } from '@samenhang/core';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import type { Opslag } from '../store/index.ts';
import { problemOf } from './problemen.ts';
import { organisatieParams } from './schemas.ts';
import { sendUitnodiging } from './uitnodigingpost.ts';

const tag = 'organisaties';
const pad = '/mijn/organisaties/{organisatie}/uitnodigingen';
const moment = z.string().openapi({ format: 'date-time' });
const rol = z.enum(rollen).openapi({ description: 'Wat de genodigde wordt.' });

const uitnodigingSchema = z
  .object({ id: z.string(), email: z.string(), rol, gemaaktOp: moment, verlooptOp: moment })
  .openapi('Uitnodiging');
const uitnodigingenSchema = z.object({ uitnodigingen: z.array(uitnodigingSchema) }).openapi('Uitnodigingen');
const gemaaktSchema = uitnodigingSchema
  .extend({
    sleutel: z
      .string()
      .optional()
      .openapi({
        description:
          'Hoort achter het # van de link /uitnodiging. Staat er alleen als de server geen e-mail stuurt, en alleen nu: hij ' +
          'bewaart een hash.',
      }),
  })
  .openapi('NieuweUitnodiging');
const maakSchema = z
  .strictObject({
    email: z.email().max(254).toLowerCase().openapi({ description: 'Het e-mailadres van de genodigde.' }),
    rol,
  })
  .openapi('Uitnodigen');
const params = organisatieParams.extend({
  uitnodiging: z.string().openapi({ description: 'Het nummer van de uitnodiging.' }),
});

/** Who is invited to an organisation, by a link that works once. */
export function addUitnodigingen(router: EigenRouter, opslag: Opslag, postbus: Postbus): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listUitnodigingen',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'lezen' },
    summary: 'Welke uitnodigingen er openstaan',
    description: 'Zonder hun link. De laatste staat bovenaan.',
    params: organisatieParams,
    antwoord: uitnodigingenSchema,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).uitnodigingenFor(actor).list(organisatie);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { uitnodigingen: [...uitslag.waarde] } };
    },
  });
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createUitnodiging',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'maken' },
    summary: 'Nodig iemand uit',
    description:
      'Met een link die zeven dagen geldt, één keer, voor dit adres en deze rol. Is er een mailserver, dan gaat hij naar ' +
      'het adres en naar niemand anders.',
    params: organisatieParams,
    body: maakSchema,
    antwoord: gemaaktSchema,
    status: 201,
    async handle({ actor, taal, params: { organisatie = '' }, body }) {
      const store = await opslag.open();
      const uitslag = await store.uitnodigingenFor(actor).create(organisatie, body);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      await sendUitnodiging(store, postbus, { ...uitslag.waarde, taal });
      const { sleutel, ...uitnodiging } = uitslag.waarde;
      // Whoever has the link can take it up: where it goes by mail, only who is invited does.
      const antwoord = postbus.verzendt ? uitnodiging : { ...uitnodiging, sleutel };
      return { ok: true, status: 201, antwoord };
    },
  });
  addIntrekking(router, opslag);
}

function addIntrekking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{uitnodiging}/intrekking`,
    operationId: 'createIntrekking',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'weggooien' },
    summary: 'Trek een uitnodiging in',
    description: 'De link doet daarna niets meer.',
    params,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { organisatie = '', uitnodiging = '' } }) {
      const uitslag = await (await opslag.open()).uitnodigingenFor(actor).withdraw(organisatie, uitnodiging);
      if (uitslag.ok) return { ok: true, status: 204 };
      return { ok: false, problem: problemOf(uitslag, { code: 'onbekende-uitnodiging' }) };
    },
  });
}
