import { z } from '@hono/zod-openapi';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';

const tag = 'aanmelden';
const moment = z.string().openapi({ format: 'date-time' });

const sessiesSchema = z
  .object({
    sessies: z.array(
      z.object({
        id: z.string(),
        begonnenOp: moment,
        eindigtOp: moment,
        browser: z.string().nullable().openapi({ description: 'Wat de browser van zichzelf zegt.' }),
        deze: z.boolean().openapi({ description: 'Of het de aanmelding is waarmee u dit vraagt.' }),
      }),
    ),
  })
  .openapi('Sessies');

const sessieParams = z.object({
  sessie: z.string().openapi({ description: 'Het nummer van de aanmelding.' }),
});

/** Where somebody is signed in, and ending that. */
export function addSessies(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/sessies',
    operationId: 'listSessies',
    tag,
    recht: { soort: 'sessie', handeling: 'lezen' },
    summary: 'Waar u bent aangemeld',
    description: 'Elke aanmelding die nog geldt. De laatste staat bovenaan.',
    antwoord: sessiesSchema,
    async handle({ actor }) {
      const sessies = await (await opslag.open()).accounts.sessies(actor.id);
      const antwoord = {
        sessies: sessies.map((sessie) => ({ ...sessie, deze: sessie.id === actor.sessie })),
      };
      return { ok: true, status: 200, antwoord };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/sessies/{sessie}/einde',
    operationId: 'createSessieeinde',
    tag,
    recht: { soort: 'sessie', handeling: 'weggooien' },
    summary: 'Beëindig een aanmelding',
    description: 'Wie daarmee was aangemeld, is dat meteen niet meer.',
    params: sessieParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { sessie = '' } }) {
      const weg = await (await opslag.open()).accounts.endSessies(actor.id, { id: sessie });
      return weg ? { ok: true, status: 204 } : { ok: false, problem: { code: 'onbekende-sessie' } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/sessies/einde',
    operationId: 'createAndereeinde',
    tag,
    recht: { soort: 'sessie', handeling: 'weggooien' },
    summary: 'Beëindig alle andere aanmeldingen',
    description: 'Alleen die waarmee u dit vraagt, blijft.',
    antwoord: leeg,
    status: 204,
    async handle({ actor }) {
      await (await opslag.open()).accounts.endSessies(actor.id, { behalve: actor.sessie ?? '' });
      return { ok: true, status: 204 };
    },
  });
}
