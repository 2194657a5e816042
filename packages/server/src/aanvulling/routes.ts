import type { z } from '@hono/zod-openapi';
import { aanvullingSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, leeg, unprocessable } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { addStukroutes, afterChange, problemOfWijziging } from '../stuk/index.ts';
import { addBeeld } from './beeld.ts';
import { isKnown, nergens } from './kennis.ts';
import { addRegister } from './register.ts';
import { invoerSchema, lijstSchema, organisatieParams, stukSchema } from './schemas.ts';

const tag = 'aanvullingen';
const soort = 'aanvulling';

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = stukSchema;
const lijst: z.ZodType = lijstSchema;

const onbekend = (pad: string): EigenProblem => unprocessable([{ veld: `${pad}over.id`, code: 'onbekend' }]);

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/aanvullingen',
    operationId: 'listAanvullingen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat een organisatie toevoegt aan het register',
    description: 'Elke waarde met haar bron, met wie haar schreef en wanneer; en wat in de prullenbak ligt.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const aanvullingen = store.aanvullingenFor(actor);
      const [inbreng, koppen] = [await aanvullingen.inbreng(), await aanvullingen.list()];
      return {
        ok: true,
        status: 200,
        antwoord: {
          aanvullingen: inbreng.filter((deel) => deel.organisatie.id === organisatie),
          prullenbak: koppen.filter((kop) => kop.organisatie === organisatie && kop.verwijderdOp !== null),
        },
      };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/aanvullingen',
    operationId: 'createAanvulling',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Voeg iets toe aan het register, voor een organisatie',
    description:
      'Voor één regeling, lichaam of raad. Een organisatie heeft er van elk één (409): wijzig anders die. Het register ' +
      'zelf verandert nooit.',
    params: organisatieParams,
    body: aanvullingSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const stukken = (await opslag.open()).aanvullingenFor(actor);
      if (!isKnown(bron, body.over)) return { ok: false, problem: onbekend('') };
      const wijziging = await stukken.createFor(organisatie, { titel: '', inhoud: body });
      return afterChange(wijziging, 201);
    },
  });
}

function addInvoer(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/aanvullingen/invoer',
    operationId: 'createAanvullinginvoer',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Bewaar veel in één keer',
    description:
      'Wat uit een tabel komt: nieuwe stukken, en wijzigingen vanaf de versie die erbij staat. Alles wordt bewaard, of niets.',
    params: organisatieParams,
    body: invoerSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { organisatie = '' }, body: { delen } }) {
      const aanvullingen = (await opslag.open()).aanvullingenFor(actor);
      const vreemd = delen.findIndex(({ inhoud }) => !isKnown(bron, inhoud.over));
      if (vreemd >= 0) return { ok: false, problem: onbekend(`delen.${vreemd}.inhoud.`) };
      const uitslag = await aanvullingen.keepAll(organisatie, delen);
      if (uitslag.ok) return { ok: true, status: 204 };
      const { nummer, reden } = uitslag;
      return { ok: false, problem: problemOfWijziging(reden, `delen.${nummer}.inhoud.`) };
    },
  });
}

/** What organisations add to the national register, each for its own members. */
export function addAanvullingen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addListing(router, opslag);
  addMaking(router, opslag, bron);
  addInvoer(router, opslag, bron);
  addRegister(router, opslag, bron);
  addBeeld(router, opslag, bron);
  addStukroutes(router, opslag, {
    pad: 'aanvullingen',
    naam: 'Aanvulling',
    een: 'een aanvulling op het register',
    soort,
    inhoud: aanvullingSchema,
    antwoord,
    van: (store, actor) => store.aanvullingenFor(actor),
  });
}
