import type { z } from '@hono/zod-openapi';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import { problemOf } from '../organisatie/index.ts';
import type { Opslag } from '../store/index.ts';
import { answered, onbekendSignaal, tag } from './gemeen.ts';
import {
  deelgenootvraagSchema,
  deelgenotenSchema,
  eigenaarantwoordSchema,
  eigenaarParams,
  eigenaarvraagSchema,
  signaalbladSchema,
  signaalParams,
  vragenSchema,
} from './schemas.ts';

const blad: z.ZodType = signaalbladSchema;
const soort = 'signaal';

/** Who runs into the same, and asking one of these. */
export function addDeelgenoten(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/signalen/{id}/deelgenoten',
    operationId: 'listDeelgenoten',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Organisaties die hetzelfde tegenkomen',
    description:
      'Zij zijn eigenaar van een open signaal met dezelfde taak en dezelfde naad. Alleen waar minstens 5 signalen uit 3 ' +
      'gemeenten die hebben, en zonder iets van die signalen te tonen.',
    params: signaalParams,
    antwoord: deelgenotenSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).deelgenoten(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag, onbekendSignaal) };
      return { ok: true, status: 200, antwoord: { deelgenoten: [...uitslag.waarde] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/signalen/{id}/deelgenoten',
    operationId: 'createDeelgenootvraag',
    tag,
    recht: { soort, handeling: 'overdragen' },
    summary: 'Vraag een organisatie die hetzelfde tegenkomt om mee te doen',
    description:
      'Wie voor haar mag antwoorden, krijgt één bericht, zonder de tekst van het signaal. Staat zij niet in de lijst, of is ' +
      'zij al gevraagd: 409.',
    params: signaalParams,
    body: deelgenootvraagSchema,
    antwoord: blad,
    status: 201,
    handle: async ({ actor, params: { id = '' }, body: { organisatie } }) =>
      answered(await (await opslag.open()).signalenFor(actor).inviteDeelgenoot(id, organisatie), 201),
  });
}

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
      'Zij ziet alleen de titel, tot zij ja zegt. Wie voor haar mag antwoorden, krijgt één bericht. Is de organisatie hier niet, of is zij al gevraagd: 409.',
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
