import type { z } from '@hono/zod-openapi';
import { kringnodigingSchema } from '@samenhang/core/antwoorden';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import type { Opslag } from '../store/index.ts';
import { done, pad, problemOf, tag } from './gemeen.ts';
import { kringParams, nodigingParams, nodigingSchema } from './schemas.ts';

const antwoord: z.ZodType = nodigingSchema;

/** Who is invited to a room, by a link that works once. */
export function addNodigingen(router: EigenRouter, opslag: Opslag, postbus: Postbus): void {
  router.add({
    method: 'post',
    path: `${pad}/uitnodigingen`,
    operationId: 'createKringnodiging',
    tag,
    recht: { soort: 'kringlid', handeling: 'maken' },
    summary: 'Nodig iemand uit voor een kring',
    description:
      'Met een link die zeven dagen geldt, één keer, voor het account met dit e-mailadres. 409 als er geen plaats is, ook ' +
      'geen leerplek.',
    params: kringParams,
    body: kringnodigingSchema,
    antwoord,
    status: 201,
    async handle({ actor, taal, params: { kring = '' }, body }) {
      const store = await opslag.open();
      const uitslag = await store.kringenFor(actor).invite(kring, body);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      const { sleutel, ...nodiging } = uitslag.waarde;
      const { email: naar, rol, verlooptOp } = nodiging;
      await postbus.post(store, { naar, taal, sleutel }, { soort: 'kringnodiging', rol, verlooptOp });
      // Where it goes by mail, only who is invited has the link.
      const getoond = postbus.verzendt ? nodiging : { ...nodiging, sleutel };
      return { ok: true, status: 201, antwoord: getoond };
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/uitnodigingen/{nodiging}/intrekking`,
    operationId: 'createKringintrekking',
    tag,
    recht: { soort: 'kringlid', handeling: 'weggooien' },
    summary: 'Trek een uitnodiging voor een kring in',
    description: 'De link doet daarna niets meer.',
    params: nodigingParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { kring = '', nodiging = '' } }) {
      return done(await (await opslag.open()).kringenFor(actor).withdraw(kring, nodiging));
    },
  });
}
