import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { idParams, onbekendStuk } from '../stuk/index.ts';
import { openbaarSchema, vrijgaveSchema } from './schemas.ts';
import { problemOf } from './uitkomst.ts';

const tag = 'mijn';
const soort = 'vrijgave';
const pad = '/mijn/stukken/{id}/vrijgave';

function addLezen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'getVrijgave',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Of iedereen een ontwerp ziet',
    description: 'En dan: welke versie, sinds wanneer.',
    params: idParams,
    antwoord: vrijgaveSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).vrijgavenFor(actor).get(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { vrijgave: uitslag.waarde } };
    },
  });
}

function addWijzigen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createVrijgave',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Maak een ontwerp openbaar',
    description:
      'Iedereen ziet het zoals het nu is. Wat u daarna wijzigt, ziet niemand tot u het opnieuw openbaar maakt.',
    params: idParams,
    antwoord: vrijgaveSchema,
    status: 201,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).vrijgavenFor(actor).publish(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 201, antwoord: { vrijgave: uitslag.waarde } };
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/einde`,
    operationId: 'createVrijgaveeinde',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Maak een ontwerp niet langer openbaar',
    description: 'Wie het adres heeft, ziet het daarna niet meer.',
    params: idParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).vrijgavenFor(actor).withdraw(id);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

/** What is made public, and seeing it. */
export function addVrijgaven(router: EigenRouter, opslag: Opslag): void {
  addLezen(router, opslag);
  addWijzigen(router, opslag);
  router.addAanmelding({
    method: 'get',
    path: '/gedeeld/{id}',
    operationId: 'getOpenbaarStuk',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Bekijk een ontwerp of een kaart die openbaar is',
    description:
      'Voor iedereen. Niets ervan blijft in een tussenopslag: wat niet langer openbaar is, is meteen weg.',
    params: idParams,
    antwoord: openbaarSchema,
    async handle({ params: { id = '' } }) {
      const stuk = await (await opslag.peek())?.openVrijgave(id);
      return stuk ? { ok: true, status: 200, antwoord: stuk } : { ok: false, problem: onbekendStuk };
    },
  });
}
