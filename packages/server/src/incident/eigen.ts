import type { z } from '@hono/zod-openapi';
import { incidentonderzoekSchema } from '@samenhang/core/antwoorden';
import { textsOf } from '@samenhang/core/incident';
import type { EigenProblem, EigenRouter } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { addStukroutes, afterChange, idParams } from '../stuk/index.ts';
import { mijnincidentenSchema, mijnincidentSchema, organisatieParams, zetSchema } from './schemas.ts';

const tag = 'incidenten';
const soort = 'incident';
const pad = '/mijn/organisaties/{organisatie}/incidenten';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = mijnincidentSchema;
const lijst: z.ZodType = mijnincidentenSchema;

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listMijnIncidenten',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De incidenten van een organisatie',
    description: 'Ook wat niet openbaar is, en wat in de prullenbak ligt.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const incidenten = [...(await store.incidentenFor(actor).ofOrganisatie(organisatie))];
      return { ok: true, status: 200, antwoord: { incidenten } };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createIncident',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Begin na een incident',
    description:
      'Alleen de leden van de organisatie zien het, tot zij het openbaar maakt. Wat op gegevens van een persoon lijkt, ' +
      'wordt niet bewaard (422).',
    params: organisatieParams,
    body: incidentonderzoekSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const problem = guardTeksten(textsOf(body));
      if (problem) return { ok: false, problem };
      const incidenten = (await opslag.open()).incidentenFor(actor);
      const na = await incidenten.createFor(organisatie, { titel: '', inhoud: body });
      return !na.ok && na.code === 'onbekend' ? { ok: false, problem: nergens } : afterChange(na, 201);
    },
  });
}

function addSteps(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/incidenten/{id}/stappen',
    operationId: 'createIncidentstap',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Besluit na een incident, kijk terug, of maak het openbaar',
    description:
      'Wat een stap vraagt, is vast: een regel kan pas als alle vragen zijn beantwoord, en elk besluit heeft een reden en een ' +
      'dag om terug te kijken. Kan een stap nu niet, of mist er iets, dan staat dat erbij (422). De laatste stap is terug te ' +
      'draaien; dat blijft te zien.',
    params: idParams,
    body: zetSchema,
    antwoord,
    async handle({ actor, params: { id = '' }, body: { versie, ...invoer } }) {
      const problem = guardTeksten({ reden: invoer.reden, 'besluit.regel': invoer.besluit?.regel ?? '' });
      if (problem) return { ok: false, problem };
      const incidenten = (await opslag.open()).incidentenFor(actor);
      return afterChange(await incidenten.step(id, versie, invoer, today()));
    },
  });
}

/** What members do with the incidents of their organisations. */
export function addEigenIncidenten(router: EigenRouter, opslag: Opslag): void {
  addListing(router, opslag);
  addMaking(router, opslag);
  addStukroutes(router, opslag, {
    pad: 'incidenten',
    naam: 'Incident',
    een: 'een incident',
    soort,
    inhoud: incidentonderzoekSchema,
    antwoord,
    keur: (onderzoek) => guardTeksten(textsOf(onderzoek)),
    van: (store, actor) => store.incidentenFor(actor),
  });
  addSteps(router, opslag);
}
