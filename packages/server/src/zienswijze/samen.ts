import type { z } from '@hono/zod-openapi';
import { samenbeginSchema, samenversieSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  type EigenRouter,
  forbidden,
  leeg,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import { onbekendStuk, shown } from '../stuk/index.ts';
import {
  deelnameSchema,
  eindeSchema,
  organisatieParams,
  overnameSchema,
  samenlijstSchema,
  samenParams,
  samensleutelSchema,
  samenstukSchema,
  stukSchema,
} from './schemas.ts';

const tag = 'zienswijzen';
const soort = 'samentekst';
const pad = '/mijn/organisaties/{organisatie}/samenteksten';
/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = samenstukSchema;
const lijst: z.ZodType = samenlijstSchema;
const zienswijze: z.ZodType = stukSchema;

function problemOf(uitslag: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  if (uitslag.code === 'gewijzigd') return changedMeanwhile(uitslag.huidig);
  if (uitslag.code === 'verboden') return forbidden;
  return uitslag.code === 'onbekend' ? onbekendStuk : conflict;
}

/** What came of it: a text with its version, or why there is none. */
function after(uitslag: Uitslag<{ readonly versie: number }>, status: 200 | 201) {
  return uitslag.ok
    ? ({ ok: true, status, antwoord: uitslag.waarde, versie: uitslag.waarde.versie } as const)
    : ({ ok: false, problem: problemOf(uitslag) } as const);
}

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listSamenteksten',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De teksten waarover deze raad samen met andere besluit',
    description: 'Met elke versie, en welke raad welke versie heeft vastgesteld, door wie en wanneer.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const uitslag = await (await opslag.open()).samentekstenFor(actor).list(organisatie);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { teksten: uitslag.waarde } };
    },
  });
}

function addWriting(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createSamentekst',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Begin een tekst waarover meer raden besluiten',
    description: 'Alleen de raden die meedoen, zien de tekst.',
    params: organisatieParams,
    body: samenbeginSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const { over } = body;
      if (over.soort !== 'regeling' || !bron.pakket.regelingen.some(({ rooId }) => rooId === over.id))
        return { ok: false, problem: unprocessable([{ veld: 'over.id', code: 'onbekend' }]) };
      return after(await (await opslag.open()).samentekstenFor(actor).create(organisatie, body), 201);
    },
  });
  router.addChange({
    method: 'put',
    path: `${pad}/{tekst}`,
    operationId: 'updateSamentekst',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Wijzig een gezamenlijke tekst',
    description:
      'Heeft een raad de laatste versie overgenomen, dan komt er een volgende versie bij; anders verandert de laatste.',
    params: samenParams,
    body: samenversieSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', tekst = '' }, versie, body }) {
      const samen = (await opslag.open()).samentekstenFor(actor);
      return after(await samen.write(organisatie, tekst, versie, body), 200);
    },
  });
}

function addMeedoen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{tekst}/uitnodigingen`,
    operationId: 'createSamenuitnodiging',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Nodig een andere raad uit om mee te doen',
    description:
      'Geeft een sleutel die één keer werkt, zeven dagen lang. Wie hem gebruikt, leest alle versies.',
    params: samenParams,
    antwoord: samensleutelSchema,
    status: 201,
    async handle({ actor, params: { organisatie = '', tekst = '' } }) {
      const uitslag = await (await opslag.open()).samentekstenFor(actor).invite(organisatie, tekst);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 201, antwoord: uitslag.waarde };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/samendeelnames',
    operationId: 'createSamendeelname',
    tag,
    recht: { soort, handeling: 'aannemen' },
    summary: 'Doe mee aan een tekst van meer raden',
    description: 'Met de sleutel die een andere raad gaf.',
    params: organisatieParams,
    body: deelnameSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body: { sleutel } }) {
      return after(await (await opslag.open()).samentekstenFor(actor).join(organisatie, sleutel), 201);
    },
  });
}

function addTaking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{tekst}/zienswijzen`,
    operationId: 'createSamenzienswijze',
    tag,
    recht: { soort: 'zienswijze', handeling: 'maken' },
    summary: 'Neem een versie over als zienswijze van uw raad',
    description: 'De tekst staat dan vast: uw raad stelt haar vast zoals zij is, of niet.',
    params: samenParams,
    body: overnameSchema,
    antwoord: zienswijze,
    status: 201,
    async handle({ actor, params: { organisatie = '', tekst = '' }, body: { versie } }) {
      const uitslag = await (await opslag.open()).samentekstenFor(actor).take(organisatie, tekst, versie);
      return uitslag.ok ? shown(uitslag.waarde, 201) : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

function addEinde(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{tekst}/vertrek`,
    operationId: 'createSamenvertrek',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Doe niet meer mee aan een gezamenlijke tekst',
    description:
      'Uw raad ziet de tekst dan niet meer; alleen een nieuwe uitnodiging brengt hem terug. Wat uw raad overnam, blijft zijn ' +
      'eigen zienswijze. De andere raden zien nog wat uw raad besloot. Vertrekt de laatste raad, dan verdwijnt de tekst.',
    params: samenParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { organisatie = '', tekst = '' } }) {
      const uitslag = await (await opslag.open()).samentekstenFor(actor).leave(organisatie, tekst);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/{tekst}/einde`,
    operationId: 'createSameneinde',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Beëindig een gezamenlijke tekst, of open haar weer',
    description:
      'Voor de raad die de tekst begon; is die vertrokken, dan voor wie daarna het eerst meedeed. Alle raden lezen de tekst ' +
      'nog, en besluiten over wat zij al overnamen. Schrijven, overnemen en uitnodigen kan niet meer (409).',
    params: samenParams,
    body: eindeSchema,
    antwoord,
    status: 200,
    async handle({ actor, params: { organisatie = '', tekst = '' }, body: { beeindigd } }) {
      return after(
        await (await opslag.open()).samentekstenFor(actor).end(organisatie, tekst, beeindigd),
        200,
      );
    },
  });
}

/** Texts that several councils decide upon: each sees them all, and decides for itself. */
export function addSamen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addListing(router, opslag);
  addWriting(router, opslag, bron);
  addMeedoen(router, opslag);
  addTaking(router, opslag);
  addEinde(router, opslag);
}
