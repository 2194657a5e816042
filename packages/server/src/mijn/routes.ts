import { readOntwerpbestand } from '@samenhang/core';
import { readScenarios } from '@samenhang/core/geld/scenario';
import { type EigenProblem, type EigenRouter, unprocessable } from '../http/eigen/index.ts';
import type { Ontwerpsoort, Opslag } from '../store/index.ts';
import {
  afterChange,
  geschiedenisSchema,
  idParams,
  onbekendStuk,
  shown,
  versieParams,
  vorigeSchema,
} from '../stuk/index.ts';
import {
  mijSchema,
  nieuwSchema,
  overdrachtSchema,
  schrijfSchema,
  stukkenSchema,
  stukSchema,
} from './schemas.ts';

const tag = 'mijn';

/** How what is to be kept is read: what no program could open is not kept. */
const lezers: Readonly<
  Record<
    Ontwerpsoort,
    (
      inhoud: unknown,
    ) =>
      | { readonly ok: true }
      | { readonly ok: false; readonly fouten: readonly { readonly pad: string; readonly code: string }[] }
  >
> = { ontwerp: readOntwerpbestand, geldscenario: readScenarios };

function faultOf(soort: string, inhoud: unknown): EigenProblem | undefined {
  const gelezen = lezers[soort === 'geldscenario' ? soort : 'ontwerp'](inhoud);
  if (gelezen.ok) return undefined;
  return unprocessable(
    gelezen.fouten.map(({ pad, code }) => ({ veld: pad === '' ? 'inhoud' : `inhoud.${pad}`, code })),
  );
}

function addReading(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn',
    operationId: 'getMij',
    tag,
    recht: { soort: 'account', handeling: 'lezen' },
    summary: 'Wie u bent',
    description: 'Uw naam, uw e-mailadres en uw organisaties.',
    antwoord: mijSchema,
    async handle({ actor }) {
      const mij = await (await opslag.open()).accounts.describe(actor.id);
      return mij ? { ok: true, status: 200, antwoord: mij } : { ok: false, problem: onbekendStuk };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken',
    operationId: 'listStukken',
    tag,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Wat u bewaart',
    description:
      'Van u en van uw organisaties, ook wat in de prullenbak ligt. Wat het laatst is gewijzigd, staat bovenaan.',
    antwoord: stukkenSchema,
    async handle({ actor }) {
      const stukken = await (await opslag.open()).for(actor).list();
      return { ok: true, status: 200, antwoord: { stukken: [...stukken] } };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken/{id}',
    operationId: 'getStuk',
    tag,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Eén stuk dat u bewaart',
    description: 'Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.',
    params: idParams,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' } }) {
      const stuk = await (await opslag.open()).for(actor).get(id);
      return stuk ? shown(stuk) : { ok: false, problem: onbekendStuk };
    },
  });
}

function addWriting(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/stukken',
    operationId: 'createStuk',
    tag,
    recht: { soort: 'ontwerp', handeling: 'maken' },
    summary: 'Bewaar een ontwerp, of scenario’s van geld',
    description:
      'De inhoud is een ontwerpbestand, zoals de website en samenhang herontwerp --json het schrijven, of een scenario zoals ' +
      'samenhang geld overgang het leest (of tot vier bij elkaar). Het is van u, of van de organisatie die u noemt.',
    body: nieuwSchema,
    antwoord: stukSchema,
    status: 201,
    async handle({ actor, body: { soort, titel, inhoud, organisatie } }) {
      const problem = faultOf(soort, inhoud);
      if (problem) return { ok: false, problem };
      const stukken = (await opslag.open()).for(actor);
      if (organisatie !== undefined)
        return afterChange(await stukken.createFor(organisatie, soort, { titel, inhoud }), 201);
      return shown(await stukken.create(soort, { titel, inhoud }), 201);
    },
  });
}

function addChanging(router: EigenRouter, opslag: Opslag): void {
  router.addChange({
    method: 'put',
    path: '/mijn/stukken/{id}',
    operationId: 'updateStuk',
    tag,
    recht: { soort: 'ontwerp', handeling: 'wijzigen' },
    summary: 'Wijzig wat u bewaart',
    description:
      'Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).',
    params: idParams,
    body: schrijfSchema,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' }, versie, body: { titel, inhoud } }) {
      const stukken = (await opslag.open()).for(actor);
      const stuk = await stukken.get(id);
      const problem = faultOf(stuk?.soort ?? 'ontwerp', inhoud);
      if (stuk && problem) return { ok: false, problem };
      return afterChange(await stukken.update(id, versie, { titel, inhoud }));
    },
  });
  router.addChange({
    method: 'delete',
    path: '/mijn/stukken/{id}',
    operationId: 'deleteStuk',
    tag,
    recht: { soort: 'ontwerp', handeling: 'weggooien' },
    summary: 'Leg een stuk in de prullenbak',
    description: 'Het is 30 dagen terug te halen. Daarna is het weg, met zijn geschiedenis.',
    params: idParams,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' }, versie }) {
      return afterChange(await (await opslag.open()).for(actor).discard(id, versie));
    },
  });
}

function addHandOver(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/stukken/{id}/overdracht',
    operationId: 'createOverdracht',
    tag,
    recht: { soort: 'ontwerp', handeling: 'overdragen' },
    summary: 'Maak een ontwerp van uw organisatie',
    description:
      'Het is daarna van de organisatie: haar leden zien het. U moet daar ontwerpen mogen maken. Terug kan niet.',
    params: idParams,
    body: overdrachtSchema,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' }, body: { organisatie } }) {
      return afterChange(await (await opslag.open()).for(actor).handOver(id, organisatie));
    },
  });
}

function addHistory(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/stukken/{id}/herstel',
    operationId: 'createHerstel',
    tag,
    recht: { soort: 'ontwerp', handeling: 'terughalen' },
    summary: 'Haal een stuk uit de prullenbak',
    description: 'Daarna is het er weer, met zijn geschiedenis.',
    params: idParams,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' } }) {
      return afterChange(await (await opslag.open()).for(actor).recover(id));
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken/{id}/geschiedenis',
    operationId: 'listGeschiedenis',
    tag,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Wat er met een stuk is gebeurd',
    description: 'Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.',
    params: idParams,
    antwoord: geschiedenisSchema,
    async handle({ actor, params: { id = '' } }) {
      const stappen = await (await opslag.open()).for(actor).history(id);
      if (stappen.length === 0) return { ok: false, problem: onbekendStuk };
      return { ok: true, status: 200, antwoord: { stappen: [...stappen] } };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken/{id}/geschiedenis/{versie}',
    operationId: 'getVersie',
    tag,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Een stuk zoals het was',
    description: 'De naam en de inhoud in een vorige versie.',
    params: versieParams,
    antwoord: vorigeSchema,
    async handle({ actor, params: { id = '', versie = '' } }) {
      const nummer = /^\d{1,9}$/u.test(versie) ? Number(versie) : 0;
      const vorige = await (await opslag.open()).for(actor).atVersion(id, nummer);
      return vorige ? { ok: true, status: 200, antwoord: vorige } : { ok: false, problem: onbekendStuk };
    },
  });
}

/** What somebody keeps: theirs and their organisations', and nobody else's. */
export function addMijn(router: EigenRouter, opslag: Opslag): void {
  addReading(router, opslag);
  addWriting(router, opslag);
  addChanging(router, opslag);
  addHandOver(router, opslag);
  addHistory(router, opslag);
}
