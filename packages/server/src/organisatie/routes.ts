import type { z } from '@hono/zod-openapi';
import type { Bron } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, unprocessable } from '../http/eigen/index.ts';
import type { Opslag, Organisatie, Uitslag } from '../store/index.ts';
import { nameOfCode } from './codes.ts';
import { onbekendLid, problemOf } from './problemen.ts';
import {
  ledenSchema,
  lidParams,
  lidSchema,
  logboekSchema,
  organisatieParams,
  organisatieSchema,
  rolSchema,
  schrijfSchema,
  wijzigSchema,
} from './schemas.ts';

const tag = 'organisaties';

/** A code that the data do not know is not kept. */
function faultOf(
  bron: Bron,
  { soort, code }: Pick<z.output<typeof schrijfSchema>, 'soort' | 'code'>,
): EigenProblem | undefined {
  if (code === null || nameOfCode(bron, soort, code) !== undefined) return undefined;
  return unprocessable([{ veld: 'code', code: 'onbekend' }]);
}

function show(bron: Bron, uitslag: Uitslag<Organisatie>, status: 200 | 201 = 200) {
  if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) } as const;
  const { soort, code, versie } = uitslag.waarde;
  const codenaam = code === null ? null : (nameOfCode(bron, soort, code) ?? null);
  return { ok: true, status, antwoord: { ...uitslag.waarde, codenaam }, versie } as const;
}

function addOrganisatie(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}',
    operationId: 'getOrganisatie',
    tag,
    recht: { soort: 'organisatie', handeling: 'lezen' },
    summary: 'Een organisatie van u',
    description: 'Haar naam, haar soort en haar code in de gegevens.',
    params: organisatieParams,
    antwoord: organisatieSchema,
    async handle({ actor, params: { organisatie = '' } }) {
      return show(bron, await (await opslag.open()).organisatiesFor(actor).get(organisatie));
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/organisaties',
    operationId: 'createOrganisatie',
    tag,
    recht: { soort: 'organisatie', handeling: 'maken' },
    summary: 'Voeg een organisatie toe',
    description: 'Dat kan wie al een organisatie beheert, en beheert daarna ook deze.',
    body: schrijfSchema,
    antwoord: organisatieSchema,
    status: 201,
    async handle({ actor, body }) {
      const problem = faultOf(bron, body);
      if (problem) return { ok: false, problem };
      return show(bron, await (await opslag.open()).organisatiesFor(actor).create(body), 201);
    },
  });
}

function addWijziging(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.addChange({
    method: 'put',
    path: '/mijn/organisaties/{organisatie}',
    operationId: 'updateOrganisatie',
    tag,
    recht: { soort: 'organisatie', handeling: 'wijzigen' },
    summary: 'Wijzig een organisatie',
    description:
      'Haar naam, haar soort, haar code in de gegevens en wat zij van leden eist, vanaf de versie die If-Match noemt.',
    params: organisatieParams,
    body: wijzigSchema,
    antwoord: organisatieSchema,
    async handle({ actor, params: { organisatie = '' }, versie, body }) {
      const problem = faultOf(bron, body);
      if (problem) return { ok: false, problem };
      return show(bron, await (await opslag.open()).organisatiesFor(actor).update(organisatie, versie, body));
    },
  });
}

function addLeden(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/leden',
    operationId: 'listLeden',
    tag,
    recht: { soort: 'lid', handeling: 'lezen' },
    summary: 'Wie er bij een organisatie horen',
    description: 'Met hun rol, op naam.',
    params: organisatieParams,
    antwoord: ledenSchema,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).organisatiesFor(actor).leden(organisatie);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { leden: [...uitslag.waarde] } };
    },
  });
}

function addLid(router: EigenRouter, opslag: Opslag): void {
  router.addChange({
    method: 'put',
    path: '/mijn/organisaties/{organisatie}/leden/{persoon}',
    operationId: 'updateLid',
    tag,
    recht: { soort: 'lid', handeling: 'wijzigen' },
    summary: 'Geef iemand een andere rol',
    description: 'Vanaf de versie die If-Match noemt. De laatste beheerder blijft beheerder.',
    params: lidParams,
    body: rolSchema,
    antwoord: lidSchema,
    async handle({ actor, params: { organisatie = '', persoon = '' }, versie, body: { rol } }) {
      const organisaties = (await opslag.open()).organisatiesFor(actor);
      const uitslag = await organisaties.changeRol(organisatie, persoon, versie, rol);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag, onbekendLid) };
      return { ok: true, status: 200, antwoord: uitslag.waarde, versie: uitslag.waarde.versie };
    },
  });
  router.addChange({
    method: 'delete',
    path: '/mijn/organisaties/{organisatie}/leden/{persoon}',
    operationId: 'deleteLid',
    tag,
    recht: { soort: 'lid', handeling: 'weggooien' },
    summary: 'Haal iemand uit een organisatie',
    description:
      'Wat die persoon voor de organisatie maakte, blijft van de organisatie. Uzelf eruit halen kan altijd, behalve als ' +
      'u de laatste beheerder bent.',
    params: lidParams,
    antwoord: lidSchema,
    async handle({ actor, params: { organisatie = '', persoon = '' }, versie }) {
      const organisaties = (await opslag.open()).organisatiesFor(actor);
      const uitslag = await organisaties.removeLid(organisatie, persoon, versie);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag, onbekendLid) };
      return { ok: true, status: 200, antwoord: uitslag.waarde };
    },
  });
}

function addLogboek(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/logboek',
    operationId: 'listLogboek',
    tag,
    recht: { soort: 'logboek', handeling: 'lezen' },
    summary: 'Wat er in een organisatie is gebeurd',
    description: 'Wie wanneer welke rol gaf of nam, en wat er aan de organisatie veranderde. De laatste 200.',
    params: organisatieParams,
    antwoord: logboekSchema,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).organisatiesFor(actor).logboek(organisatie);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { regels: [...uitslag.waarde] } };
    },
  });
}

/** Organisations, who is what there, and what was done there. */
export function addOrganisaties(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addOrganisatie(router, opslag, bron);
  addWijziging(router, opslag, bron);
  addLeden(router, opslag);
  addLid(router, opslag);
  addLogboek(router, opslag);
}
