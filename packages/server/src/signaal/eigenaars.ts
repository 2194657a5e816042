import type { z } from '@hono/zod-openapi';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import { problemOf } from '../organisatie/index.ts';
import type { Opslag } from '../store/index.ts';
import { answered, onbekendSignaal, tag } from './gemeen.ts';
import {
  eigenaarantwoordSchema,
  eigenaarParams,
  eigenaarvraagSchema,
  signaalbladSchema,
  signaalParams,
  vragenSchema,
} from './schemas.ts';

const blad: z.ZodType = signaalbladSchema;
const soort = 'signaal';

/** Several organisations own a signal: each by its own choice. */
export function addEigenaars(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/signalen/{id}/eigenaars',
    operationId: 'createSignaaleigenaar',
    tag,
    recht: { soort, handeling: 'overdragen' },
    summary: 'Vraag een andere organisatie om mede-eigenaar te worden',
    description:
      'Zij ziet alleen de titel, tot zij ja zegt. Is de organisatie hier niet, of is zij al gevraagd: 409.',
    params: signaalParams,
    body: eigenaarvraagSchema,
    antwoord: blad,
    status: 201,
    handle: async ({ actor, params: { id = '' }, body: { code } }) =>
      answered(await (await opslag.open()).signalenFor(actor).askEigenaar(id, code), 201),
  });
  router.add({
    method: 'get',
    path: '/mijn/signaalvragen',
    operationId: 'listSignaalvragen',
    tag,
    recht: { soort, handeling: 'aannemen' },
    summary: 'Signalen waarvan uw organisaties mede-eigenaar kunnen worden',
    description: 'Wat op een antwoord wacht, nieuwste eerst.',
    antwoord: vragenSchema,
    async handle({ actor }) {
      const vragen = await (await opslag.open()).signalenFor(actor).vragen();
      return { ok: true, status: 200, antwoord: { vragen: [...vragen] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/signalen/{id}/eigenaars/{organisatie}/antwoord',
    operationId: 'createEigenaarantwoord',
    tag,
    recht: { soort, handeling: 'aannemen' },
    summary: 'Antwoord of uw organisatie mede-eigenaar wordt',
    description: 'Bij ja lezen haar leden het signaal. Het antwoord staat in de geschiedenis.',
    params: eigenaarParams,
    body: eigenaarantwoordSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', organisatie = '' }, body: { ja } }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).answer(id, organisatie, ja);
      if (uitslag.ok) return { ok: true, status: 204 };
      return { ok: false, problem: problemOf(uitslag, onbekendSignaal) };
    },
  });
}
