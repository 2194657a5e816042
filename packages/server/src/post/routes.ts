import { z } from '@hono/zod-openapi';
import { type EigenProblem, type EigenRouter, forbidden, leeg } from '../http/eigen/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import { composeBericht } from './opmaak.ts';
import type { Postkamer } from './postkamer.ts';

const tag = 'beheer';
const moment = z.string().openapi({ format: 'date-time' });

const berichtSchema = z
  .object({
    id: z.string(),
    naar: z.string().openapi({ description: 'Het e-mailadres.' }),
    soort: z.string(),
    gemaaktOp: moment,
    volgendeOp: moment.openapi({ description: 'Wanneer de server het (weer) probeert.' }),
    pogingen: z.int(),
    reden: z.string().nullable().openapi({ description: 'Wat de mailserver de laatste keer zei.' }),
  })
  .openapi('Bericht');

const berichtenSchema = z
  .object({
    verzendt: z.boolean().openapi({ description: 'Of er een mailserver is ingesteld.' }),
    berichten: z.array(berichtSchema),
  })
  .openapi('Berichten');

const briefSchema = z
  .object({ naar: z.string(), onderwerp: z.string(), tekst: z.string() })
  .openapi('Brief', { description: 'Met een mailserver staat een link met een sleutel er niet in.' });

const params = z.object({
  bericht: z.string().openapi({ description: 'Het nummer van het bericht.' }),
});

function problemOf({ code }: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  return code === 'verboden' ? forbidden : { code: 'onbekend-bericht' };
}

function addList(router: EigenRouter, opslag: Opslag, { postbus }: Postkamer): void {
  router.add({
    method: 'get',
    path: '/beheer/post',
    operationId: 'listBerichten',
    tag,
    recht: { soort: 'post', handeling: 'lezen' },
    summary: 'Berichten die nog niet zijn verstuurd',
    description:
      'Voor wie de server beheert. Zonder mailserver blijven alle berichten hier staan. Het oudste staat bovenaan.',
    antwoord: berichtenSchema,
    async handle({ actor }) {
      const uitslag = await (await opslag.open()).postvakFor(actor).list();
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      const berichten = uitslag.waarde.map(({ taal: _, ...bericht }) => bericht);
      return { ok: true, status: 200, antwoord: { verzendt: postbus.verzendt, berichten } };
    },
  });
}

function addOne(router: EigenRouter, opslag: Opslag, { postbus, adres }: Postkamer): void {
  router.add({
    method: 'post',
    path: '/beheer/post/{bericht}/inzage',
    operationId: 'createBerichtinzage',
    tag,
    recht: { soort: 'post', handeling: 'lezen' },
    summary: 'Lees een bericht dat nog niet is verstuurd',
    description: 'Dat u het las, komt in het logboek van uw organisatie.',
    params,
    antwoord: briefSchema,
    async handle({ actor, params: { bericht = '' } }) {
      const uitslag = await (await opslag.open()).postvakFor(actor).read(bericht);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      const { waarde } = uitslag;
      const brief = await composeBericht(waarde, adres(), !postbus.verzendt);
      return { ok: true, status: 200, antwoord: { naar: waarde.naar, ...brief } };
    },
  });
  router.add({
    method: 'post',
    path: '/beheer/post/{bericht}/verwijdering',
    operationId: 'createBerichtverwijdering',
    tag,
    recht: { soort: 'post', handeling: 'weggooien' },
    summary: 'Gooi een bericht weg dat nog niet is verstuurd',
    description: 'Daarna wordt het niet meer verstuurd.',
    params,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { bericht = '' } }) {
      const uitslag = await (await opslag.open()).postvakFor(actor).discard(bericht);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

/** The outbox, for who manages the server. */
export function addPost(router: EigenRouter, opslag: Opslag, kamer: Postkamer): void {
  addList(router, opslag, kamer);
  addOne(router, opslag, kamer);
}
