import type { z } from '@hono/zod-openapi';
import { openTaken, readRonde } from '@samenhang/core';
import { eigenaarschapSchema } from '@samenhang/core/antwoorden';
import { type Bron, type Kennis, nameOfBody } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, forbidden, leeg, unprocessable } from '../http/eigen/index.ts';
import { readKennis, today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { addStukroutes, afterChange, idParams, onbekendStuk } from '../stuk/index.ts';
import { aandachtSchema, lijstSchema, organisatieParams, stapSchema, stukSchema } from './schemas.ts';

const tag = 'eigenaars';
const soort = 'eigenaarschap';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = stukSchema;
const lijst: z.ZodType = lijstSchema;

function addListing(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/eigenaarschap',
    operationId: 'listEigenaarschap',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wie binnen een organisatie voor welke regeling zorgt',
    description: 'Per functie, met de taken en wie wanneer keek; ook wat in de prullenbak ligt.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const kennis = await readKennis(store, bron, actor);
      const alle = await store.eigenaarsFor(actor).all();
      const eigenaarschappen = alle
        .filter((stuk) => stuk.organisatie === organisatie)
        .map((stuk) => ({ ...stuk, naam: nameOfBody(bron, kennis, stuk.inhoud.over) }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
      return { ok: true, status: 200, antwoord: { eigenaarschappen } };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/eigenaarschap',
    operationId: 'createEigenaarschap',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Leg vast wie voor een regeling of lichaam zorgt',
    description: 'Een organisatie heeft er van elk één (409): wijzig anders die.',
    params: organisatieParams,
    body: eigenaarschapSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const { over } = body;
      if (over.soort === 'regeling' && !bron.pakket.regelingen.some(({ rooId }) => rooId === over.id))
        return { ok: false, problem: unprocessable([{ veld: 'over.id', code: 'onbekend' }]) };
      const eigenaars = (await opslag.open()).eigenaarsFor(actor);
      return afterChange(await eigenaars.createFor(organisatie, { titel: '', inhoud: body }), 201);
    },
  });
}

function addNoting(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/eigenaarschap/{id}/stappen',
    operationId: 'createEigenaarstap',
    tag,
    recht: { soort: 'ronde', handeling: 'maken' },
    summary: 'Noteer dat u keek, of dat een taak is gedaan',
    description:
      'Met de dag. Van de ronde noteert wie de functie vervult, of wie namens haar handelt: wie hier een andere functie ' +
      'vervult, of wie in de organisatie de eigenaars vastlegt; dan staat erbij als wat. Wat is genoteerd, verandert niet ' +
      'meer; wel is te noteren dat er toch niet is gekeken, of dat een taak weer open is.',
    params: idParams,
    body: stapSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' }, body }) {
      const stap = { jaar: null, functie: null, taak: null, tekst: '', ...body };
      const uitslag = await (await opslag.open()).eigenaarsFor(actor).note(id, stap);
      if (uitslag.ok) return { ok: true, status: 204 };
      if (uitslag.code === 'vol') return { ok: false, problem: { code: 'botsing' } };
      return { ok: false, problem: uitslag.code === 'verboden' ? forbidden : onbekendStuk };
    },
  });
}

/** What waits for one person, in all their organisations. */
async function readAandacht(opslag: Opslag, bron: Bron, actor: { readonly id: string }) {
  const store = await opslag.open();
  const kennis: Kennis = await readKennis(store, bron, actor);
  const vandaag = today();
  const jaar = Number(vandaag.slice(0, 4));
  const alle = (await store.eigenaarsFor(actor).all()).filter(({ verwijderdOp }) => verwijderdOp === null);
  const stukken = alle.map(({ id, organisatie, inhoud, stappen }) => {
    const kop = { organisatie: organisatie ?? '', stuk: id, naam: nameOfBody(bron, kennis, inhoud.over) };
    const mijn = inhoud.eigenaars.filter(({ persoon }) => persoon === actor.id).map(({ functie }) => functie);
    const taken = openTaken(inhoud, stappen).filter(({ functie }) => mijn.includes(functie));
    const ronde = readRonde(inhoud, stappen, jaar).filter((r) => r.persoon === actor.id && !r.gezien);
    return {
      taken: taken.map(({ id: taak, wat, functie, datum }) => ({
        ...kop,
        functie,
        taak,
        wat,
        datum,
        teLaat: datum < vandaag,
      })),
      ronde: ronde.map(({ functie }) => ({ ...kop, functie })),
    };
  });
  return {
    taken: stukken.flatMap(({ taken }) => taken).sort((a, b) => a.datum.localeCompare(b.datum)),
    ronde: stukken.flatMap(({ ronde }) => ronde),
    jaar,
  };
}

/** The owners of bodies within organisations, what they are to do and who looked when: for members only. */
export function addEigenaars(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addListing(router, opslag, bron);
  addMaking(router, opslag, bron);
  addStukroutes(router, opslag, {
    pad: 'eigenaarschap',
    naam: 'Eigenaarschap',
    een: 'wie voor een regeling zorgt',
    soort,
    inhoud: eigenaarschapSchema,
    antwoord,
    van: (store, actor) => store.eigenaarsFor(actor),
  });
  addNoting(router, opslag);
  router.add({
    method: 'get',
    path: '/mijn/aandacht',
    operationId: 'getAandacht',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat op u wacht',
    description: 'Uw open taken als eigenaar, en welke regelingen u dit jaar nog niet bekeek.',
    antwoord: aandachtSchema,
    async handle({ actor }) {
      return { ok: true, status: 200, antwoord: await readAandacht(opslag, bron, actor) };
    },
  });
}
