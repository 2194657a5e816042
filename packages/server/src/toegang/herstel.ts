import { z } from '@hono/zod-openapi';
import { type EigenRouter, leeg, tooMany, unprocessable } from '../http/eigen/index.ts';
import type { Toegang } from './toegang.ts';

const tag = 'aanmelden';
const recht = { soort: 'aanmelding', handeling: 'maken' } as const;

const vergetenSchema = z
  .strictObject({ email: z.email().max(254).toLowerCase().openapi({ description: 'Het e-mailadres.' }) })
  .openapi('Vergeten');

const herstelSchema = z
  .strictObject({
    sleutel: z.string().max(128).openapi({ description: 'De sleutel uit de link, achter het #.' }),
    wachtwoord: z.string().min(1).max(1024).openapi({ description: 'Het nieuwe wachtwoord.' }),
  })
  .openapi('Wachtwoordherstel');

/** A forgotten password: asking for a link, and choosing a new one by it. */
export function addHerstel(router: EigenRouter, { wachtwoorden }: Toegang): void {
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/vergeten',
    operationId: 'createVergeten',
    tag,
    recht,
    summary: 'Vraag een nieuw wachtwoord aan',
    description:
      'Heeft het adres een account met een wachtwoord, dan gaat er een link heen die een uur werkt, één keer. Het antwoord is ' +
      'altijd hetzelfde.',
    body: vergetenSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { email }, adres, request: { headers } }) {
      const wacht = await wachtwoorden.forgot(email, { adres, headers });
      return wacht > 0 ? { ok: false, problem: tooMany(wacht) } : { ok: true, status: 204 };
    },
  });
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/herstel',
    operationId: 'createWachtwoordherstel',
    tag,
    recht,
    summary: 'Kies een nieuw wachtwoord met een link',
    description: 'Kan één keer. Overal waar u was aangemeld, bent u dat daarna niet meer.',
    body: herstelSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { sleutel, wachtwoord }, request: { headers } }) {
      const uitkomst = await wachtwoorden.recover(sleutel, wachtwoord, headers);
      if (uitkomst.ok) return { ok: true, status: 204 };
      if (uitkomst.code === 'link') return { ok: false, problem: { code: 'herstel-ongeldig' } };
      return { ok: false, problem: unprocessable([{ veld: 'wachtwoord', code: uitkomst.fout }]) };
    },
  });
}
