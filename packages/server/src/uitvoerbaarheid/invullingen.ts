import type { z } from '@hono/zod-openapi';
import { type Toetsinvulling, textsOfInvulling } from '@samenhang/core/uitvoerbaarheid';
import type { Bron } from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { invulstapSchema, invulzetSchema, mijnParams, mijntoetsSchema } from './schemas.ts';
import { after, unknownIn } from './uitkomst.ts';

const tag = 'toetsen';
const soort = 'toetsinvulling';
const pad = '/mijn/organisaties/{organisatie}/toetsen/{id}/antwoord';
const antwoord: z.ZodType = mijntoetsSchema;

/** The gemeenten by the names that they have in the data package. */
function named(bron: Bron, gemeenten: Toetsinvulling['gemeenten']): Toetsinvulling['gemeenten'] {
  const namen = new Map(bron.atlas(bron.laatsteJaar)?.gemeenten.map(({ code, naam }) => [code, naam]));
  return gemeenten.map(({ code, naam }) => ({ code, naam: namen.get(code) ?? naam }));
}

/** What an organisation that is asked answers to a toets. */
export function addInvullingen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createToetsinvulling',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Bewaar een antwoord als concept',
    description:
      'Voor een organisatie die is gevraagd, zolang de toets open is. Een gemeente antwoordt voor zichzelf; een ' +
      'samenwerkingsverband noemt de gemeenten waarvoor het spreekt. Is het vastgesteld of is de toets niet open, dan 409.',
    params: mijnParams,
    body: invulzetSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', id = '' }, body: { versie, gemeenten, oordelen } }) {
      const codes = gemeenten.map(({ code }) => code);
      const bezwaar =
        guardTeksten(textsOfInvulling({ gemeenten, oordelen })) ?? unknownIn(bron, { gemeenten: codes });
      if (bezwaar) return { ok: false, problem: bezwaar };
      const inhoud = { gemeenten: named(bron, gemeenten), oordelen };
      const toetsen = (await opslag.open()).toetsen.for(actor);
      return after(await toetsen.answer(organisatie, { id, versie }, inhoud));
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/stappen`,
    operationId: 'createToetsinvulstap',
    tag,
    recht: { soort, handeling: 'aannemen' },
    summary: 'Stel een antwoord vast, open het weer of gooi het concept weg',
    description:
      'Vaststellen kan met een antwoord op elke vraag en een reden waar die nodig is (422). Kan een stap nu niet, dan 409.',
    params: mijnParams,
    body: invulstapSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', id = '' }, body: { stap, versie } }) {
      const toetsen = (await opslag.open()).toetsen.for(actor);
      return after(await toetsen.stepAnswer(organisatie, { id, versie }, stap));
    },
  });
}
