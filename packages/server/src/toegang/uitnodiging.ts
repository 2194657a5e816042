import { z } from '@hono/zod-openapi';
import { rollen } from '@samenhang/core';
import { type EigenRouter, leeg, unprocessable } from '../http/eigen/index.ts';
import { answerOf } from './antwoord.ts';
import type { Toegang } from './toegang.ts';

const tag = 'aanmelden';

const sleutelSchema = z.strictObject({
  sleutel: z.string().max(128).openapi({ description: 'De sleutel uit de link, achter het #.' }),
});

const aanbodSchema = z
  .object({
    organisatie: z.string().openapi({ description: 'De naam van de organisatie.' }),
    rol: z.enum(rollen).openapi({ description: 'Wat u daar wordt.' }),
    email: z.string().openapi({ description: 'Het e-mailadres waarvoor de uitnodiging is.' }),
    verlooptOp: z.string().openapi({ format: 'date-time' }),
  })
  .openapi('Uitnodigingsaanbod');

const aannameSchema = sleutelSchema
  .extend({
    naam: z.string().trim().min(1).max(200).openapi({ description: 'Uw naam.' }),
    wachtwoord: z
      .string()
      .min(1)
      .max(1024)
      .openapi({ description: 'Een nieuw wachtwoord, of dat van het account dat dit adres al heeft.' }),
  })
  .openapi('Aanname');

/** What the link of an invitation offers, and taking it up. The key is in what is sent: it comes into no address. */
export function addUitnodiging(router: EigenRouter, toegang: Toegang): void {
  router.addAanmelding({
    method: 'post',
    path: '/uitnodiging/inzage',
    operationId: 'createInzage',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'lezen' },
    summary: 'Lees een uitnodiging',
    description: 'Voor wie de link heeft: van welke organisatie, in welke rol, voor welk e-mailadres.',
    body: sleutelSchema,
    antwoord: aanbodSchema,
    async handle({ body: { sleutel } }) {
      const aanbod = await toegang.findAanbod(sleutel);
      if (!aanbod) return { ok: false, problem: { code: 'uitnodiging-ongeldig' } };
      const { organisatie, rol, email, verlooptOp } = aanbod;
      return { ok: true, status: 200, antwoord: { organisatie, rol, email, verlooptOp } };
    },
  });
  router.addAanmelding({
    method: 'post',
    path: '/uitnodiging/aanname',
    operationId: 'createAanname',
    tag,
    recht: { soort: 'uitnodiging', handeling: 'aannemen' },
    summary: 'Neem een uitnodiging aan',
    description:
      'Kan één keer. Organisatie, rol en adres staan vast. Meld u daarna aan. Het antwoord zegt niet of het adres al een ' +
      'account had: had het dat, en is dit niet het wachtwoord daarvan, dan wacht de uitnodiging op wie zich daarmee aanmeldt.',
    body: aannameSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body, adres, request: { headers } }) {
      const uitkomst = await toegang.accept(body, { adres, headers });
      if (!uitkomst.ok && uitkomst.code === 'wachtwoord')
        return { ok: false, problem: unprocessable([{ veld: 'wachtwoord', code: uitkomst.fout }]) };
      return answerOf(uitkomst, 204);
    },
  });
}
