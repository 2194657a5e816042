import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { opgaveParams, volgeindeSchema, volgingenSchema } from './schemas.ts';

const tag = 'opgaven';
const soort = 'volging';

function addFollowing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/volgingen',
    operationId: 'listVolgingen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Welke opgaven u volgt',
    description: 'Bij elke stap krijgt u een bericht.',
    antwoord: volgingenSchema,
    async handle({ actor }) {
      const opgaven = await (await opslag.open()).opgaven.volgingenFor(actor).list();
      return { ok: true, status: 200, antwoord: { opgaven: [...opgaven] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/volgingen/{id}',
    operationId: 'createVolging',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Volg een opgave',
    description: 'Die op de agenda staat. Volgt u haar al, dan verandert er niets.',
    params: opgaveParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' } }) {
      const gelukt = await (await opslag.open()).opgaven.volgingenFor(actor).follow(id);
      return gelukt ? { ok: true, status: 204 } : { ok: false, problem: { code: 'onbekende-opgave' } };
    },
  });
}

function addEnding(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/volgingen/{id}/einde',
    operationId: 'createVolgingeinde',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Stop met het volgen van een opgave',
    description: 'Volgde u haar niet, dan verandert er niets.',
    params: opgaveParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' } }) {
      await (await opslag.open()).opgaven.volgingenFor(actor).end(id);
      return { ok: true, status: 204 };
    },
  });
  router.addAanmelding({
    method: 'post',
    path: '/volgeinde',
    operationId: 'createVolgeinde',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Stop met volgen met de sleutel uit een bericht',
    description: 'Zonder aan te melden. De sleutel staat in de link van het bericht, achter het #.',
    body: volgeindeSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { sleutel } }) {
      const gelukt = await (await opslag.peek())?.opgaven.endVolging(sleutel);
      return gelukt ? { ok: true, status: 204 } : { ok: false, problem: { code: 'link-ongeldig' } };
    },
  });
}

/** Following opgaven: whoever has an account, and ending it by the key of a message. */
export function addVolgen(router: EigenRouter, opslag: Opslag): void {
  addFollowing(router, opslag);
  addEnding(router, opslag);
}
