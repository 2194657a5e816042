import type { z } from '@hono/zod-openapi';
import { toetsSchema } from '@samenhang/core/antwoorden';
import { type Toets, textsOf } from '@samenhang/core/uitvoerbaarheid';
import type { Bron } from '../bron/index.ts';
import { type Actor, type EigenProblem, type EigenRouter, forbidden } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Mijntoets, Opslag, Toetsuitslag } from '../store/index.ts';
import { addInvullingen } from './invullingen.ts';
import { mijnParams, mijntoetsenSchema, mijntoetsSchema, organisatieParams, stapSchema } from './schemas.ts';
import { after, shownShort, unknownIn } from './uitkomst.ts';

const tag = 'toetsen';
const soort = 'toets';
const pad = '/mijn/organisaties/{organisatie}/toetsen';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = mijntoetsSchema;
const lijst: z.ZodType = mijntoetsenSchema;

function addReading(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listMijnToetsen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De toetsen van een organisatie',
    description: 'Die zij begon, ook als concept en in de prullenbak, en waarover haar antwoord is gevraagd.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).toetsen.for(actor).list(organisatie);
      if (!uitslag.ok) return { ok: false, problem: uitslag.code === 'verboden' ? forbidden : nergens };
      return { ok: true, status: 200, antwoord: { toetsen: uitslag.waarde.map(shownShort) } };
    },
  });
  router.add({
    method: 'get',
    path: `${pad}/{id}`,
    operationId: 'getMijnToets',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Eén toets, met de vastgestelde antwoorden en het eigen antwoord',
    description:
      'Voor wie de toets begon en voor wie is gevraagd. Een concept van een ander antwoord is er niet bij.',
    params: mijnParams,
    antwoord,
    handle: async ({ actor, params: { organisatie = '', id = '' } }) =>
      after(await (await opslag.open()).toetsen.for(actor).get(organisatie, id)),
  });
}

function addWriting(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const guarded = async (inhoud: Toets, keep: () => Promise<Toetsuitslag<Mijntoets>>, status?: 201) => {
    const bezwaar = guardTeksten(textsOf(inhoud)) ?? unknownIn(bron, inhoud);
    return bezwaar ? ({ ok: false, problem: bezwaar } as const) : after(await keep(), status);
  };
  const van = async (actor: Actor) => (await opslag.open()).toetsen.for(actor);
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createToets',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Begin een toets',
    description: 'Als concept. Alleen de eigen organisatie ziet het tot de toets open is.',
    params: organisatieParams,
    body: toetsSchema,
    antwoord,
    status: 201,
    handle: ({ actor, params: { organisatie = '' }, body }) =>
      guarded(body, async () => (await van(actor)).create(organisatie, body), 201),
  });
  router.addChange({
    method: 'put',
    path: `${pad}/{id}`,
    operationId: 'updateToets',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Wijzig een toets',
    description:
      'Voor wie hem begon. Is de toets open, dan alleen nog de dag, en wie er bij wordt gevraagd (422).',
    params: mijnParams,
    body: toetsSchema,
    antwoord,
    handle: ({ actor, params: { organisatie = '', id = '' }, versie, body }) =>
      guarded(body, async () => (await van(actor)).update(organisatie, { id, versie }, body)),
  });
}

function addSteps(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{id}/stappen`,
    operationId: 'createToetsstap',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Open, sluit of publiceer een toets',
    description:
      'Voor wie hem begon: openen, terugnemen, sluiten, heropenen, publiceren en intrekken. Openbaar wordt een gesloten toets ' +
      'met ten minste één vastgesteld antwoord. Kan een stap nu niet, dan 409.',
    params: mijnParams,
    body: stapSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', id = '' }, body: { stap, versie } }) {
      const toetsen = (await opslag.open()).toetsen.for(actor);
      return after(await toetsen.step(organisatie, { id, versie }, stap, today()));
    },
  });
}

function addBin(router: EigenRouter, opslag: Opslag): void {
  const van = async (actor: Actor) => (await opslag.open()).toetsen.for(actor);
  router.addChange({
    method: 'delete',
    path: `${pad}/{id}`,
    operationId: 'deleteToets',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Gooi een toets weg',
    description:
      'Met de antwoorden. Hij komt in de prullenbak. Wat open of openbaar is, is niet weg te gooien (409).',
    params: mijnParams,
    antwoord,
    handle: async ({ actor, params: { organisatie = '', id = '' }, versie }) =>
      after(await (await van(actor)).discard(organisatie, { id, versie })),
  });
  router.add({
    method: 'post',
    path: `${pad}/{id}/herstel`,
    operationId: 'createToetsherstel',
    tag,
    recht: { soort, handeling: 'terughalen' },
    summary: 'Haal een toets terug uit de prullenbak',
    description: 'Binnen dertig dagen.',
    params: mijnParams,
    antwoord,
    handle: async ({ actor, params: { organisatie = '', id = '' } }) =>
      after(await (await van(actor)).recover(organisatie, id)),
  });
}

/** What members do with toetsen: those that their organisations began, and those that they are asked for. */
export function addEigenToetsen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addReading(router, opslag);
  addWriting(router, opslag, bron);
  addSteps(router, opslag);
  addBin(router, opslag);
  addInvullingen(router, opslag, bron);
}
