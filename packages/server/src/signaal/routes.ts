import type { z } from '@hono/zod-openapi';
import { signaalinhoudSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import { problemOf } from '../organisatie/index.ts';
import type { Opslag } from '../store/index.ts';
import { addDeelgenoten, addEigenaars } from './eigenaars.ts';
import { answered, onbekendSignaal, refuseInhoud, tag } from './gemeen.ts';
import { addRedactie } from './redactie.ts';
import {
  gelijkenissenSchema,
  gelijkenisvraagSchema,
  historieSchema,
  lijstSchema,
  organisatieParams,
  signaalbladSchema,
  signaalParams,
  zoekvraagSchema,
} from './schemas.ts';
import { readZoekvraag } from './zoekvraag.ts';

const soort = 'signaal';

/** What is answered is described, and not checked again: it was when it was kept. */
const blad: z.ZodType = signaalbladSchema;
const lijst: z.ZodType = lijstSchema;
const historie: z.ZodType = historieSchema;
const gelijkenissen: z.ZodType = gelijkenissenSchema;

function addSending(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/signalen',
    operationId: 'createSignaal',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Stuur een signaal in namens een organisatie',
    description:
      'Er mag niets over een persoon in staan: lijkt dat toch zo, dan wordt niets bewaard en staat in het antwoord (422, ' +
      'persoonsgegevens) welk veld en welke plaats dat is. Anderen zien de organisatie en de rol, nooit uw naam.',
    params: organisatieParams,
    body: signaalinhoudSchema,
    antwoord: blad,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const problem = refuseInhoud(bron, body);
      if (problem) return { ok: false, problem };
      const uitslag = await (await opslag.open()).signalenFor(actor).create(organisatie, body);
      return answered(uitslag, 201, { code: 'onbekende-organisatie' });
    },
  });
}

function addChanging(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.addChange({
    method: 'put',
    path: '/mijn/signalen/{id}',
    operationId: 'updateSignaal',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Wijzig een signaal dat uw organisatie instuurde',
    description:
      'Zolang de redactie er niets anders van maakte (anders 409). Wat de redactie terugstuurde, is daarna weer open.',
    params: signaalParams,
    body: signaalinhoudSchema,
    antwoord: blad,
    async handle({ actor, params: { id = '' }, versie, body }) {
      const problem = refuseInhoud(bron, body);
      if (problem) return { ok: false, problem };
      return answered(await (await opslag.open()).signalenFor(actor).change(id, versie, body));
    },
  });
  router.addChange({
    method: 'delete',
    path: '/mijn/signalen/{id}',
    operationId: 'deleteSignaal',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Trek een signaal in dat uw organisatie instuurde',
    description: 'Het telt dan nergens meer mee, ook niet waar het is samengevoegd. Na 30 dagen is het weg.',
    params: signaalParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' }, versie }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).withdraw(id, versie);
      if (uitslag.ok) return { ok: true, status: 204 };
      return { ok: false, problem: problemOf(uitslag, onbekendSignaal) };
    },
  });
}

function addReading(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/signalen/zoekvraag',
    operationId: 'createSignaalzoekvraag',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Zoek in de signalen die u mag lezen',
    description:
      'Van elk filter minstens één waarde, nieuwste eerst. Waar u naar zoekt, staat niet in het adres en dus in geen logboek.',
    body: zoekvraagSchema,
    antwoord: lijst,
    async handle({ actor, body }) {
      const signalen = (await opslag.open()).signalenFor(actor);
      return { ok: true, status: 200, antwoord: await signalen.search(readZoekvraag(bron, body)) };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/signalen/{id}',
    operationId: 'getSignaal',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Een signaal, met waar het uit voortkomt en wat ervan werd',
    description: 'Voor leden van elke organisatie die eigenaar is, en voor de redactie.',
    params: signaalParams,
    antwoord: blad,
    handle: async ({ actor, params: { id = '' } }) =>
      answered(await (await opslag.open()).signalenFor(actor).get(id)),
  });
  router.add({
    method: 'get',
    path: '/mijn/signalen/{id}/geschiedenis',
    operationId: 'listSignaalstappen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat er met een signaal is gebeurd',
    description: 'Met de redenen van de redactie, en wat er eerder stond.',
    params: signaalParams,
    antwoord: historie,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).history(id);
      if (!uitslag.ok) return { ok: false, problem: onbekendSignaal };
      return { ok: true, status: 200, antwoord: { stappen: uitslag.waarde } };
    },
  });
}

function addGelijkenissen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/signalen/gelijkenissen',
    operationId: 'createGelijkenisvraag',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Zoek signalen die op dit signaal lijken',
    description:
      'Door woorden en kenmerken te vergelijken, in wat u mag lezen. Het signaal zelf wordt niet bewaard.',
    body: gelijkenisvraagSchema,
    antwoord: gelijkenissen,
    async handle({ actor, body: { inhoud, behalve } }) {
      const problem = refuseInhoud(bron, inhoud);
      if (problem) return { ok: false, problem };
      const gevonden = await (await opslag.open()).signalenFor(actor).alike(inhoud, behalve);
      return { ok: true, status: 200, antwoord: { gelijkenissen: gevonden } };
    },
  });
}

/** Signals: sent for an organisation, read by who owns them and by the redactie. */
export function addSignalen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addSending(router, opslag, bron);
  addChanging(router, opslag, bron);
  addReading(router, opslag, bron);
  addGelijkenissen(router, opslag, bron);
  addEigenaars(router, opslag);
  addDeelgenoten(router, opslag);
  addRedactie(router, opslag, bron);
}
