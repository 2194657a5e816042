import { z } from '@hono/zod-openapi';
import {
  type Actor,
  type EigenProblem,
  type EigenRouter,
  leeg,
  tooMany,
  unprocessable,
} from '../http/eigen/index.ts';
import { answerOf } from './antwoord.ts';
import type { Toegang } from './toegang.ts';

const tag = 'aanmelden';
const recht = { soort: 'account', handeling: 'wijzigen' } as const;

const codeSchema = z
  .strictObject({
    code: z
      .string()
      .trim()
      .min(1)
      .max(64)
      .openapi({ description: 'De code uit uw app, of een herstelcode.' }),
  })
  .openapi('Aanmeldcode');

const wachtwoordSchema = z
  .strictObject({ wachtwoord: z.string().min(1).max(1024).openapi({ description: 'Uw wachtwoord.' }) })
  .openapi('Wachtwoordbevestiging');

const nieuwSchema = z
  .object({
    adres: z.string().openapi({ description: 'Voor in een QR-code (otpauth).' }),
    herstelcodes: z.array(z.string()).openapi({
      description: 'Voor als u uw app niet hebt. Elk werkt één keer; zij worden alleen nu getoond.',
    }),
  })
  .openapi('NieuweTweedeStap');

/** Why who asks is not taken for the owner of the account; undefined where they are. */
async function doubtOf(
  toegang: Toegang,
  { id }: Actor,
  wachtwoord: string,
): Promise<EigenProblem | undefined> {
  const proef = await toegang.wachtwoorden.check(id, wachtwoord);
  if (proef.ok) return undefined;
  if (proef.code === 'te-vaak') return tooMany(proef.wacht);
  return unprocessable([{ veld: 'wachtwoord', code: proef.code }]);
}

function addBegin(router: EigenRouter, toegang: Toegang): void {
  router.addInlog({
    method: 'post',
    path: '/mijn/tweedestap',
    operationId: 'createTweedestap',
    tag,
    recht,
    summary: 'Vraag voortaan ook een code',
    description: 'Geeft wat uw app nodig heeft. Het geldt pas als u er een code van hebt gegeven.',
    body: wachtwoordSchema,
    antwoord: nieuwSchema,
    status: 201,
    async handle({ actor, body: { wachtwoord }, headers }) {
      const problem = await doubtOf(toegang, actor, wachtwoord);
      if (problem) return { ok: false, problem };
      const nieuw = await (await toegang.tweedeStap()).beginTweedeStap(wachtwoord, headers);
      if (!nieuw) return { ok: false, problem: { code: 'botsing' } };
      return { ok: true, status: 201, antwoord: { ...nieuw, herstelcodes: [...nieuw.herstelcodes] } };
    },
  });
  router.addInlog({
    method: 'post',
    path: '/mijn/tweedestap/bevestiging',
    operationId: 'createTweedestapbevestiging',
    tag,
    recht,
    summary: 'Bevestig de code',
    description: 'Vanaf nu wordt bij elke aanmelding met een wachtwoord een code gevraagd.',
    body: codeSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { code }, headers }) {
      const cookies = await (await toegang.tweedeStap()).confirmTweedeStap(code, headers);
      if (!cookies) return { ok: false, problem: unprocessable([{ veld: 'code', code: 'onjuist' }]) };
      return { ok: true, status: 204, cookies };
    },
  });
}

/** A code after the password: asked at signing in, set up and ended by who has it. */
export function addTweedestap(router: EigenRouter, toegang: Toegang): void {
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/code',
    operationId: 'createCode',
    tag,
    recht: { soort: 'aanmelding', handeling: 'maken' },
    summary: 'Geef de code',
    description: 'Na het wachtwoord, binnen tien minuten. Te vaak proberen kan niet.',
    body: codeSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { code }, adres, request }) {
      return answerOf(await toegang.giveCode(code, adres, request.headers), 204);
    },
  });
  addBegin(router, toegang);
  router.addInlog({
    method: 'post',
    path: '/mijn/tweedestap/einde',
    operationId: 'createTweedestapeinde',
    tag,
    recht,
    summary: 'Vraag geen code meer',
    description: 'Daarna is uw wachtwoord genoeg. De herstelcodes werken niet meer.',
    body: wachtwoordSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, body: { wachtwoord }, headers }) {
      const problem = await doubtOf(toegang, actor, wachtwoord);
      if (problem) return { ok: false, problem };
      const cookies = await (await toegang.tweedeStap()).endTweedeStap(wachtwoord, headers);
      return cookies ? { ok: true, status: 204, cookies } : { ok: false, problem: { code: 'botsing' } };
    },
  });
}
