import type { z } from '@hono/zod-openapi';
import { type Opgave, textsOf } from '@samenhang/core/opgave';
import { type Actor, type EigenProblem, type EigenRouter, forbidden } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Mijnopgave, Opgaveuitslag, Opslag } from '../store/index.ts';
import {
  mijnopgavenSchema,
  mijnopgaveSchema,
  mijnParams,
  opgaveSchema,
  organisatieParams,
  partijenSchema,
} from './schemas.ts';
import { addSjablonen } from './sjablonen.ts';
import { addSteps } from './stappen.ts';
import { addToezeggen } from './toezeggen.ts';
import { after, shown } from './uitkomst.ts';
import { addVolgen } from './volgen.ts';

const tag = 'opgaven';
const soort = 'opgave';
const pad = '/mijn/organisaties/{organisatie}/opgaven';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = mijnopgaveSchema;
const lijst: z.ZodType = mijnopgavenSchema;

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listMijnOpgaven',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De opgaven van een organisatie',
    description:
      'Waarvan zij eigenaar is, ook als concept en in de prullenbak; waarin zij is genoemd; en waarop haar antwoord is gevraagd.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).opgaven.for(actor).list(organisatie);
      if (!uitslag.ok) return { ok: false, problem: uitslag.code === 'verboden' ? forbidden : nergens };
      return { ok: true, status: 200, antwoord: { opgaven: uitslag.waarde.map(shown) } };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/opgavepartijen',
    operationId: 'listOpgavepartijen',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Welke organisaties hier meedoen',
    description: 'Om in een opgave te noemen, als eigenaar of als wie antwoordt.',
    params: organisatieParams,
    antwoord: partijenSchema,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).opgaven.for(actor).partijen(organisatie);
      if (!uitslag.ok) return { ok: false, problem: uitslag.code === 'verboden' ? forbidden : nergens };
      return { ok: true, status: 200, antwoord: { organisaties: [...uitslag.waarde] } };
    },
  });
}

function addWriting(router: EigenRouter, opslag: Opslag): void {
  const guarded = async (inhoud: Opgave, keep: () => Promise<Opgaveuitslag<Mijnopgave>>, status?: 201) => {
    const gevonden = guardTeksten(textsOf(inhoud));
    return gevonden ? ({ ok: false, problem: gevonden } as const) : after(await keep(), status);
  };
  const van = async (actor: Actor) => (await opslag.open()).opgaven.for(actor);
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createOpgave',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Begin een opgave',
    description:
      'Als concept. Alleen de organisaties die eigenaar zijn, zien het tot het op de agenda staat.',
    params: organisatieParams,
    body: opgaveSchema,
    antwoord,
    status: 201,
    handle: ({ actor, params: { organisatie = '' }, body }) =>
      guarded(body, async () => (await van(actor)).create(organisatie, body), 201),
  });
  router.addChange({
    method: 'put',
    path: `${pad}/{id}`,
    operationId: 'updateOpgave',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Wijzig een opgave',
    description: 'Voor wie eigenaar is. Wat op de agenda staat, blijft compleet (422).',
    params: mijnParams,
    body: opgaveSchema,
    antwoord,
    handle: ({ actor, params: { organisatie = '', id = '' }, versie, body }) =>
      guarded(body, async () => (await van(actor)).update(organisatie, { id, versie }, body)),
  });
}

function addBin(router: EigenRouter, opslag: Opslag): void {
  const van = async (actor: Actor) => (await opslag.open()).opgaven.for(actor);
  router.addChange({
    method: 'delete',
    path: `${pad}/{id}`,
    operationId: 'deleteOpgave',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Gooi een concept weg',
    description: 'Het komt in de prullenbak. Wat op de agenda staat, is niet weg te gooien (409).',
    params: mijnParams,
    antwoord,
    handle: async ({ actor, params: { organisatie = '', id = '' }, versie }) =>
      after(await (await van(actor)).discard(organisatie, { id, versie })),
  });
  router.add({
    method: 'post',
    path: `${pad}/{id}/herstel`,
    operationId: 'createOpgaveherstel',
    tag,
    recht: { soort, handeling: 'terughalen' },
    summary: 'Haal een concept terug uit de prullenbak',
    description: 'Binnen dertig dagen.',
    params: mijnParams,
    antwoord,
    handle: async ({ actor, params: { organisatie = '', id = '' } }) =>
      after(await (await van(actor)).recover(organisatie, id)),
  });
}

/** What members do with the opgaven of their organisations, and what people follow. */
export function addEigenOpgaven(router: EigenRouter, opslag: Opslag): void {
  addListing(router, opslag);
  addWriting(router, opslag);
  addBin(router, opslag);
  addSteps(router, opslag);
  addToezeggen(router, opslag);
  addSjablonen(router, opslag);
  addVolgen(router, opslag);
}
