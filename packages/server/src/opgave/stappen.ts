import type { z } from '@hono/zod-openapi';
import { fillSjabloon, type Stapinvoer } from '@samenhang/core/opgave';
import { datumInWoorden, type Taal } from '@samenhang/taal';
import { type EigenProblem, type EigenRouter, forbidden } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Mijnopgave, Opgaveuitslag, Opslag } from '../store/index.ts';
import {
  antwoordenSchema,
  mijnopgaveSchema,
  mijnParams,
  organisatieParams,
  uitkomstenSchema,
  zetSchema,
} from './schemas.ts';
import { after } from './uitkomst.ts';

const tag = 'opgaven';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };
/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = mijnopgaveSchema;

/** The free texts of a step. */
const stepTexts = ({ reden, antwoord: gegeven }: Stapinvoer) => ({
  reden,
  'antwoord.tekst': gegeven?.tekst ?? '',
});

function addOwnSteps(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/opgaven/{id}/stappen',
    operationId: 'createOpgavestap',
    tag,
    recht: { soort: 'opgave', handeling: 'wijzigen' },
    summary: 'Breng een opgave een stap verder, als eigenaar',
    description:
      'Wat een stap vraagt en vanuit welke staat zij kan, is vast: gesignaleerd, patroon, geagendeerd, in behandeling, ' +
      'beantwoord, veranderd of niet veranderd, teruggekeken. Kan zij nu niet, dan 409. De laatste stap is terug te draaien ' +
      'door wie haar zette; dat blijft te zien.',
    params: mijnParams,
    body: zetSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', id = '' }, body: { versie, ...invoer } }) {
      const gevonden = guardTeksten(stepTexts(invoer));
      if (gevonden) return { ok: false, problem: gevonden };
      const opgaven = (await opslag.open()).opgaven.for(actor);
      return after(await opgaven.step(organisatie, { id, versie }, 'eigenaar', invoer, today()));
    },
  });
}

/** The step with the places in its answer filled for this opgave. */
function fillStep(invoer: Stapinvoer, titel: string, taal: Taal): Stapinvoer {
  const { antwoord: gegeven } = invoer;
  if (!gegeven) return invoer;
  const uiterlijk = gegeven.uiterlijk === null ? '' : datumInWoorden(gegeven.uiterlijk, taal);
  return { ...invoer, antwoord: { ...gegeven, tekst: fillSjabloon(gegeven.tekst, { titel, uiterlijk }) } };
}

function outcomeOf(
  id: string,
  uitslag: Opgaveuitslag<Mijnopgave>,
): z.output<typeof uitkomstenSchema>['uitkomsten'][number] {
  if (uitslag.ok) return { id, gelukt: true, code: null, velden: [] };
  const { code } = uitslag;
  const velden =
    code === 'ongeldig' ? uitslag.fouten.map((fout) => ({ veld: fout.pad, code: fout.code })) : [];
  const bekend =
    code === 'bezet' || code === 'laatste' || code === 'vol' || code === 'beeindigd' ? 'niet-nu' : code;
  return { id, gelukt: false, code: bekend, velden };
}

function addAnswers(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/opgaveantwoorden',
    operationId: 'createOpgaveantwoorden',
    tag,
    recht: { soort: 'opgaveantwoord', handeling: 'maken' },
    summary: 'Antwoord op een of meer opgaven',
    description:
      'Voor een organisatie aan wie een antwoord is gevraagd: in behandeling nemen, beantwoorden, doorzetten of de eigen ' +
      'laatste stap terugdraaien. In de tekst komen {titel} en {uiterlijk} bij elke opgave op hun plek. Elke opgave heeft ' +
      'haar eigen uitkomst.',
    params: organisatieParams,
    body: antwoordenSchema,
    antwoord: uitkomstenSchema,
    async handle({ actor, taal, params: { organisatie = '' }, body: { opgaven, ...invoer } }) {
      const gevonden = guardTeksten(stepTexts(invoer));
      if (gevonden) return { ok: false, problem: gevonden };
      const mijn = (await opslag.open()).opgaven.for(actor);
      const lijst = await mijn.list(organisatie);
      if (!lijst.ok) return { ok: false, problem: lijst.code === 'verboden' ? forbidden : nergens };
      const titels = new Map(lijst.waarde.map(({ id, inhoud }) => [id, inhoud.titel]));
      const uitkomsten = [];
      for (const plek of opgaven) {
        const stap = fillStep(invoer, titels.get(plek.id) ?? '', taal);
        const uitslag = await mijn.step(organisatie, plek, 'antwoorder', stap, today());
        uitkomsten.push(outcomeOf(plek.id, uitslag));
      }
      // Where none of them may be answered, the permission is what failed, not the opgave.
      if (uitkomsten.every(({ code }) => code === 'verboden')) return { ok: false, problem: forbidden };
      return { ok: true, status: 200, antwoord: { uitkomsten } };
    },
  });
}

/** The steps of an opgave, by who owns it and by who is asked to answer. */
export function addSteps(router: EigenRouter, opslag: Opslag): void {
  addOwnSteps(router, opslag);
  addAnswers(router, opslag);
}
