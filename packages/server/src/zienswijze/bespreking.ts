import { type EigenProblem, type EigenRouter, forbidden, leeg } from '../http/eigen/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import { idParams, onbekendStuk } from '../stuk/index.ts';
import { gezegdSchema, opmerkingParams, zegSchema } from './schemas.ts';

const tag = 'zienswijzen';
const soort = 'bespreking';

function problemOf({ code }: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  if (code === 'vol') return { code: 'te-veel-opmerkingen' };
  return code === 'verboden' ? forbidden : onbekendStuk;
}

function addSpreken(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/zienswijzen/{id}/bespreking',
    operationId: 'listBespreking',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat leden over een zienswijze zeggen',
    description: 'In de volgorde waarin het is gezegd. Alleen leden zien het, ook na publicatie.',
    params: idParams,
    antwoord: gezegdSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).zienswijzenFor(actor).bespreking.list(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { opmerkingen: [...uitslag.waarde] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/zienswijzen/{id}/bespreking',
    operationId: 'createBespreking',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Zeg iets over een zienswijze',
    description: 'Voor de leden van de organisatie.',
    params: idParams,
    body: zegSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' }, body: { tekst } }) {
      const uitslag = await (await opslag.open()).zienswijzenFor(actor).bespreking.say(id, tekst);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

function addVerwijdering(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/zienswijzen/{id}/bespreking/{opmerking}/verwijdering',
    operationId: 'createBesprekingverwijdering',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Gooi weg wat over een zienswijze is gezegd',
    description: 'Voorgoed.',
    params: opmerkingParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', opmerking = '' } }) {
      const uitslag = await (await opslag.open()).zienswijzenFor(actor).bespreking.remove(id, opmerking);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

/** How members discuss a view among themselves. */
export function addBespreking(router: EigenRouter, opslag: Opslag): void {
  addSpreken(router, opslag);
  addVerwijdering(router, opslag);
}
