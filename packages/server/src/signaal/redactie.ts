import { z } from '@hono/zod-openapi';
import { toCsv } from '@samenhang/beeld';
import { keysOf } from '@samenhang/core';
import { redactieTabel } from '@samenhang/core/signaal';
import type { Bron } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, unprocessable } from '../http/eigen/index.ts';
import { problemOf } from '../organisatie/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import { guardTeksten } from './bewaak.ts';
import { onbekendSignaal, refuseInhoud, tag } from './gemeen.ts';
import { daadParams, daadSchema, dadenSchema, gedaanSchema, ongedaanSchema } from './schemas.ts';

const soort = 'redactie';
const body: z.ZodType<z.output<typeof daadSchema>> = daadSchema;

function problemOfDaad(uitslag: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  if (uitslag.code === 'vol') return unprocessable([{ veld: 'van', code: 'aantal' }]);
  return problemOf(uitslag, onbekendSignaal);
}

function addDoing(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/redactie/signalen/daden',
    operationId: 'createRedactiedaad',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Voeg signalen samen, splits, herschrijf, verberg of stuur terug',
    description:
      'Voor de redactie: adviseurs en beheerders van de organisatie waarvoor deze server is. Wat werd ingestuurd, blijft ' +
      'zoals het was, en alles is terug te draaien. Noem van elk signaal de versie die u zag (anders 412).',
    body,
    antwoord: gedaanSchema,
    status: 201,
    async handle({ actor, body: opdracht }) {
      const problem =
        guardTeksten({ reden: opdracht.reden }) ??
        opdracht.naar.map((inhoud) => refuseInhoud(bron, inhoud)).find((een) => een !== undefined);
      if (problem) return { ok: false, problem };
      const uitslag = await (await opslag.open()).signalenFor(actor).doDaad(opdracht);
      if (!uitslag.ok) return { ok: false, problem: problemOfDaad(uitslag) };
      const { id = '', naar = [] } = uitslag.waarde ?? {};
      return { ok: true, status: 201, antwoord: { id, naar: [...naar] } };
    },
  });
  router.add({
    method: 'post',
    path: '/redactie/signalen/daden/{id}/herstel',
    operationId: 'createRedactieherstel',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Draai terug wat de redactie deed',
    description: 'Zolang met wat ervan kwam niets anders is gedaan (anders 409).',
    params: daadParams,
    body: ongedaanSchema,
    antwoord: gedaanSchema,
    async handle({ actor, params: { id = '' }, body: { reden } }) {
      const problem = guardTeksten({ reden });
      if (problem) return { ok: false, problem };
      const uitslag = await (await opslag.open()).signalenFor(actor).undoDaad(id, reden);
      if (!uitslag.ok) return { ok: false, problem: problemOfDaad(uitslag) };
      return { ok: true, status: 200, antwoord: { id, naar: [...(uitslag.waarde?.naar ?? [])] } };
    },
  });
}

/** What the redactie does with signals, and its log. */
export function addRedactie(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addDoing(router, opslag, bron);
  const antwoord: z.ZodType = dadenSchema;
  router.add({
    method: 'get',
    path: '/redactie/signalen/daden',
    operationId: 'listRedactiedaden',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat de redactie met signalen deed, en waarom',
    description: 'Nieuwste eerst, zonder namen.',
    antwoord,
    async handle({ actor }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).daden();
      if (!uitslag.ok) return { ok: false, problem: problemOfDaad(uitslag) };
      return { ok: true, status: 200, antwoord: { daden: uitslag.waarde } };
    },
  });
  router.addUitvoer({
    path: '/redactie/signalen/logboek',
    operationId: 'getRedactielogboek',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Hetzelfde als bestand (CSV)',
    description: 'Een regel voor elke daad, met de redenen.',
    mediatype: 'text/csv',
    antwoord: z.string(),
    async handle({ actor }) {
      const uitslag = await (await opslag.open()).signalenFor(actor).daden();
      if (!uitslag.ok) return { ok: false, problem: problemOfDaad(uitslag) };
      const tabel = redactieTabel(uitslag.waarde);
      return { ok: true, stroom: once(toCsv(keysOf(tabel), tabel.rijen)) };
    },
  });
}

async function* once(tekst: string): AsyncGenerator<string, undefined> {
  yield await Promise.resolve(tekst);
  return undefined;
}
