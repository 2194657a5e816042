import { readOntwerpbestand } from '@samenhang/core';
import { changedMeanwhile, type EigenProblem, type EigenRouter, unprocessable } from '../http/eigen/index.ts';
import type { Opslag, Stuk, Wijziging } from '../store/index.ts';
import {
  geschiedenisSchema,
  idParams,
  mijSchema,
  nieuwSchema,
  schrijfSchema,
  stukkenSchema,
  stukSchema,
  versieParams,
  vorigeSchema,
} from './schemas.ts';

const tag = 'mijn';

/** What is not there and what is another's are the same: not even that it exists is told. */
const onbekend: EigenProblem = { code: 'onbekend-stuk' };

/** A design that no program could open is not kept. */
function faultOf(inhoud: unknown): EigenProblem | undefined {
  const gelezen = readOntwerpbestand(inhoud);
  if (gelezen.ok) return undefined;
  return unprocessable(
    gelezen.fouten.map(({ pad, code }) => ({ veld: pad === '' ? 'inhoud' : `inhoud.${pad}`, code })),
  );
}

function shown(stuk: Stuk, status: 200 | 201 = 200) {
  return { ok: true, status, antwoord: stuk, versie: stuk.versie } as const;
}

function afterChange(wijziging: Wijziging) {
  if (wijziging.ok) return shown(wijziging.stuk);
  const problem = wijziging.code === 'onbekend' ? onbekend : changedMeanwhile(wijziging.huidig);
  return { ok: false, problem } as const;
}

function addReading(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn',
    operationId: 'getMij',
    tag,
    summary: 'Wie u bent',
    description: 'Uw naam, uw e-mailadres en uw organisaties.',
    antwoord: mijSchema,
    async handle({ actor }) {
      const mij = await (await opslag.open()).accounts.describe(actor.id);
      return mij ? { ok: true, status: 200, antwoord: mij } : { ok: false, problem: onbekend };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken',
    operationId: 'listStukken',
    tag,
    summary: 'Wat u bewaart',
    description: 'Ook wat in de prullenbak ligt. Wat het laatst is gewijzigd, staat bovenaan.',
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
    summary: 'Eén stuk dat u bewaart',
    description: 'Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.',
    params: idParams,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' } }) {
      const stuk = await (await opslag.open()).for(actor).get(id);
      return stuk ? shown(stuk) : { ok: false, problem: onbekend };
    },
  });
}

function addWriting(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/stukken',
    operationId: 'createStuk',
    tag,
    summary: 'Bewaar een ontwerp',
    description:
      'De inhoud is een ontwerpbestand, zoals de website en samenhang herontwerp --json het schrijven.',
    body: nieuwSchema,
    antwoord: stukSchema,
    status: 201,
    async handle({ actor, body: { soort, titel, inhoud } }) {
      const problem = faultOf(inhoud);
      if (problem) return { ok: false, problem };
      return shown(await (await opslag.open()).for(actor).create(soort, { titel, inhoud }), 201);
    },
  });
  router.addChange({
    method: 'put',
    path: '/mijn/stukken/{id}',
    operationId: 'updateStuk',
    tag,
    summary: 'Wijzig wat u bewaart',
    description:
      'Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).',
    params: idParams,
    body: schrijfSchema,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' }, versie, body: { titel, inhoud } }) {
      const problem = faultOf(inhoud);
      if (problem) return { ok: false, problem };
      return afterChange(await (await opslag.open()).for(actor).update(id, versie, { titel, inhoud }));
    },
  });
  router.addChange({
    method: 'delete',
    path: '/mijn/stukken/{id}',
    operationId: 'deleteStuk',
    tag,
    summary: 'Leg een stuk in de prullenbak',
    description: 'Het is 30 dagen terug te halen. Daarna is het weg, met zijn geschiedenis.',
    params: idParams,
    antwoord: stukSchema,
    async handle({ actor, params: { id = '' }, versie }) {
      return afterChange(await (await opslag.open()).for(actor).discard(id, versie));
    },
  });
}

function addHistory(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/stukken/{id}/herstel',
    operationId: 'createHerstel',
    tag,
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
    summary: 'Wat er met een stuk is gebeurd',
    description: 'Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.',
    params: idParams,
    antwoord: geschiedenisSchema,
    async handle({ actor, params: { id = '' } }) {
      const stappen = await (await opslag.open()).for(actor).history(id);
      if (stappen.length === 0) return { ok: false, problem: onbekend };
      return { ok: true, status: 200, antwoord: { stappen: [...stappen] } };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/stukken/{id}/geschiedenis/{versie}',
    operationId: 'getVersie',
    tag,
    summary: 'Een stuk zoals het was',
    description: 'De naam en de inhoud in een vorige versie.',
    params: versieParams,
    antwoord: vorigeSchema,
    async handle({ actor, params: { id = '', versie = '' } }) {
      const nummer = /^\d{1,9}$/u.test(versie) ? Number(versie) : 0;
      const vorige = await (await opslag.open()).for(actor).atVersion(id, nummer);
      return vorige ? { ok: true, status: 200, antwoord: vorige } : { ok: false, problem: onbekend };
    },
  });
}

/** What somebody keeps: theirs, and nobody else's. */
export function addMijn(router: EigenRouter, opslag: Opslag): void {
  addReading(router, opslag);
  addWriting(router, opslag);
  addHistory(router, opslag);
}
