import type { z } from '@hono/zod-openapi';
import { mayDo } from '@samenhang/core';
import { kennisbijdrageSchema } from '@samenhang/core/antwoorden';
import { type Kennisbijdrage, textsOf } from '@samenhang/core/kennis';
import type { Bron } from '../bron/index.ts';
import {
  type Actor,
  type EigenProblem,
  type EigenRouter,
  forbidden,
  leeg,
  tooMany,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Haal } from '../ophalen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag, Store } from '../store/index.ts';
import { addStukroutes, afterChange, idParams, onbekendStuk, problemOfWijziging } from '../stuk/index.ts';
import { unknownIn } from './bekend.ts';
import { previewList } from './lijst.ts';
import {
  eigenSchema,
  invoerSchema,
  lijstSchema,
  organisatieParams,
  stukSchema,
  verbergSchema,
  voorbeeldSchema,
} from './schemas.ts';

const tag = 'kennis';
const soort = 'kennis';
const maken = { soort, handeling: 'maken' } as const;
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = stukSchema;
const voorbeeld: z.ZodType = voorbeeldSchema;
const eigen: z.ZodType = eigenSchema;

/** So many lists somebody may have fetched in an hour. */
const vaakst = { aantal: 30, seconden: 3600 } as const;

/** What cannot be brought in: likely of a person, or of what is not there. */
function refusalOf(bron: Bron, bijdrage: Kennisbijdrage, pad = ''): EigenProblem | undefined {
  const persoonlijk = guardTeksten(
    Object.fromEntries(Object.entries(textsOf(bijdrage)).map(([veld, tekst]) => [`${pad}${veld}`, tekst])),
  );
  if (persoonlijk) return persoonlijk;
  const vreemd = unknownIn(bron, bijdrage);
  return vreemd.length === 0
    ? undefined
    : unprocessable(vreemd.map(({ veld, code }) => ({ veld: `${pad}${veld}`, code })));
}

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/organisaties/{organisatie}/kennis',
    operationId: 'listEigenKennis',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat van een organisatie niet openbaar is: haar prullenbak, en wat is verborgen',
    description: 'Met de reden. Wie op deze server mag verbergen, ziet alles wat is verborgen.',
    params: organisatieParams,
    antwoord: eigen,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const kennis = store.kennisFor(actor);
      const koppen = await kennis.list();
      const magVerbergen = await kennis.mayHide();
      const verborgen = (await kennis.listHidden()).filter(
        (een) => magVerbergen || een.organisatie.id === organisatie,
      );
      return {
        ok: true,
        status: 200,
        antwoord: {
          prullenbak: koppen.filter((kop) => kop.organisatie === organisatie && kop.verwijderdOp !== null),
          verborgen: verborgen.map(({ id, organisatie: van, bijdrage, verborgenReden }) => ({
            id,
            organisatie: van,
            titel: bijdrage.wat === 'item' ? bijdrage.titel : bijdrage.taak,
            reden: verborgenReden ?? '',
          })),
          magVerbergen,
        },
      };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/kennis',
    operationId: 'createKennis',
    tag,
    recht: maken,
    summary: 'Breng kennis of ervaring in, voor een organisatie',
    description:
      'Iedereen kan het daarna lezen. Een link staat er één keer (409), wie hem ook inbracht. Wat op gegevens van een persoon ' +
      'lijkt, wordt niet bewaard (422).',
    params: organisatieParams,
    body: kennisbijdrageSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const problem = refusalOf(bron, body);
      if (problem) return { ok: false, problem };
      const kennis = (await opslag.open()).kennisFor(actor);
      return afterChange(await kennis.createFor(organisatie, { titel: '', inhoud: body }), 201);
    },
  });
}

function addHiding(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/kennis/{id}/verberging',
    operationId: 'createKennisverberging',
    tag,
    recht: { soort, handeling: 'verbergen' },
    summary: 'Verberg ingebrachte kennis, of toon haar weer',
    description: 'Met een reden, die de organisatie leest die haar inbracht. Staat in haar logboek.',
    params: idParams,
    body: verbergSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' }, body: { reden } }) {
      const persoonlijk = guardTeksten({ reden: reden ?? '' });
      if (persoonlijk) return { ok: false, problem: persoonlijk };
      const uitslag = await (await opslag.open()).kennisFor(actor).hide(id, reden);
      if (uitslag.ok) return { ok: true, status: 204 };
      return { ok: false, problem: uitslag.code === 'verboden' ? forbidden : onbekendStuk };
    },
  });
}

/** Why this person may not bring in anything for this organisation; undefined where they may. */
async function refuseMaker(
  store: Store,
  actor: Actor,
  organisatie: string,
): Promise<EigenProblem | undefined> {
  const wie = await store.accounts.describe(actor.id);
  const lid = wie?.organisaties.find(({ id }) => id === organisatie);
  if (!lid) return nergens;
  return mayDo({ aangemeld: true, rol: lid.rol }, maken, 'organisatie') ? undefined : forbidden;
}

function addPreview(router: EigenRouter, opslag: Opslag, bron: Bron, haal: Haal): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/kennis/voorbeeld',
    operationId: 'previewKennisinvoer',
    tag,
    recht: maken,
    summary: 'Wat een lijst zou inbrengen',
    description:
      'RSS, Atom, OAI-PMH (Dublin Core) of CSV: als tekst, of van een adres dat de server ophaalt. Per regel: nieuw, gelijk, ' +
      'gewijzigd, van een ander, of geweigerd met wat er mis is. Er wordt niets bewaard. Een adres in het netwerk van de ' +
      'server zelf wordt niet opgehaald.',
    params: organisatieParams,
    body: lijstSchema,
    antwoord: voorbeeld,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const store = await opslag.open();
      const problem = await refuseMaker(store, actor, organisatie);
      if (problem) return { ok: false, problem };
      const wacht =
        body.adres === undefined
          ? 0
          : await store.accounts.countTry(`ophalen:${actor.id}`, vaakst.aantal, vaakst.seconden);
      if (wacht > 0) return { ok: false, problem: tooMany(wacht) };
      const bekend = { ingebracht: await store.kennis(), verborgen: await store.verborgenLinks() };
      const plan = await previewList({ bron, haal }, organisatie, bekend, body);
      return { ok: true, status: 200, antwoord: plan };
    },
  });
}

function addInvoer(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/kennis/invoer',
    operationId: 'createKennisinvoer',
    tag,
    recht: maken,
    summary: 'Bewaar wat uit een lijst komt, in één keer',
    description:
      'Nieuwe items, en wijzigingen vanaf de versie die erbij staat. Alles wordt bewaard, of niets.',
    params: organisatieParams,
    body: invoerSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { organisatie = '' }, body: { delen } }) {
      for (const [k, { inhoud }] of delen.entries()) {
        const problem = refusalOf(bron, inhoud, `delen.${k}.inhoud.`);
        if (problem) return { ok: false, problem };
      }
      const uitslag = await (await opslag.open()).kennisFor(actor).keepAll(organisatie, delen);
      if (uitslag.ok) return { ok: true, status: 204 };
      return { ok: false, problem: problemOfWijziging(uitslag.reden, `delen.${uitslag.nummer}.inhoud.`) };
    },
  });
}

/** What organisations bring in to learn from: made and changed by their members, hidden by who keeps order. */
export function addKennis(router: EigenRouter, opslag: Opslag, bron: Bron, haal: Haal): void {
  addListing(router, opslag);
  addMaking(router, opslag, bron);
  addPreview(router, opslag, bron, haal);
  addInvoer(router, opslag, bron);
  addStukroutes(router, opslag, {
    pad: 'kennis',
    naam: 'Kennis',
    een: 'ingebrachte kennis',
    soort,
    inhoud: kennisbijdrageSchema,
    antwoord,
    keur: (inhoud) => refusalOf(bron, inhoud),
    van: (store, actor) => store.kennisFor(actor),
  });
  addHiding(router, opslag);
}
