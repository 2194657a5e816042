import type { z } from '@hono/zod-openapi';
import { zienswijzeSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, unprocessable } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { addStukroutes, afterChange } from '../stuk/index.ts';
import { addBespreking } from './bespreking.ts';
import { addPublicaties } from './openbaar.ts';
import { addSamen } from './samen.ts';
import { lijstSchema, organisatieParams, stukSchema } from './schemas.ts';

const tag = 'zienswijzen';
const soort = 'zienswijze';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = stukSchema;
const lijst: z.ZodType = lijstSchema;

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/zienswijzen',
    operationId: 'listZienswijzen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De zienswijzen van een organisatie',
    description: 'Ook die in voorbereiding zijn, en wat in de prullenbak ligt.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const zienswijzen = await store.zienswijzenFor(actor).ofOrganisatie(organisatie);
      return { ok: true, status: 200, antwoord: { zienswijzen } };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/zienswijzen',
    operationId: 'createZienswijze',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Begin een zienswijze',
    description: 'Als concept. Niemand buiten de organisatie ziet haar voordat zij is gepubliceerd.',
    params: organisatieParams,
    body: zienswijzeSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const { over, titel } = body;
      if (over.soort === 'regeling' && !bron.pakket.regelingen.some(({ rooId }) => rooId === over.id))
        return { ok: false, problem: unprocessable([{ veld: 'over.id', code: 'onbekend' }]) };
      const zienswijzen = (await opslag.open()).zienswijzenFor(actor);
      return afterChange(await zienswijzen.createFor(organisatie, { titel, inhoud: body }), 201);
    },
  });
}

/** The views of councils: each for its own members until it is published, then for everybody. */
export function addZienswijzen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addListing(router, opslag);
  addMaking(router, opslag, bron);
  addStukroutes(router, opslag, {
    pad: 'zienswijzen',
    naam: 'Zienswijze',
    een: 'een zienswijze',
    soort,
    inhoud: zienswijzeSchema,
    antwoord,
    van: (store, actor) => store.zienswijzenFor(actor),
  });
  addBespreking(router, opslag);
  addSamen(router, opslag, bron);
  addPublicaties(router, opslag, bron);
}
