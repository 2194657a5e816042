import type { Bron, Kennis } from '../bron/index.ts';
import { type EigenProblem, type EigenRouter, leeg, unprocessable } from '../http/eigen/index.ts';
import { readKennis } from '../kalender/index.ts';
import type { Agendakeuze, Opslag } from '../store/index.ts';
import { subjectOf, writeFeed } from './feed.ts';
import { feedParams, gemaaktSchema, keuzeSchema, linkParams, linksSchema } from './schemas.ts';

const tag = 'mijn';
const soort = 'agendalink';
const pad = '/mijn/agendalinks';

/** What there is of it in words. */
function named<L extends Agendakeuze>(bron: Bron, kennis: Kennis, link: L): L & { readonly naam: string } {
  const naam = link.soort === 'lichaam' ? kennis.nameOf(link.over) : subjectOf(bron, link)?.naam;
  return { ...link, naam: naam ?? link.over };
}

function addListing(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listAgendalinks',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Met welke links uw agenda dagen ophaalt',
    description: 'Die nog werken, zonder hun sleutel. De laatste staat bovenaan.',
    antwoord: linksSchema,
    async handle({ actor }) {
      const store = await opslag.open();
      const kennis = await readKennis(store, bron, actor);
      const links = await store.agendalinksFor(actor).list();
      return { ok: true, status: 200, antwoord: { links: links.map((een) => named(bron, kennis, een)) } };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createAgendalink',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Maak een link waarmee uw agenda dagen ophaalt',
    description:
      'Met de dagen uit de wet en de dagen die uw organisaties invulden. De link is geheim: wie hem heeft, ziet deze dagen, ' +
      'tot u hem intrekt.',
    body: keuzeSchema,
    antwoord: gemaaktSchema,
    status: 201,
    async handle({ actor, body }) {
      const keuze = { ...body, over: body.soort === 'lichaam' ? body.over : body.over.toUpperCase() };
      if (!subjectOf(bron, keuze))
        return { ok: false, problem: unprocessable([{ veld: 'over', code: 'onbekend' }]) };
      const store = await opslag.open();
      const uitslag = await store.agendalinksFor(actor).create(keuze);
      if (!uitslag.ok) return { ok: false, problem: { code: 'te-veel-agendalinks' } };
      const kennis = await readKennis(store, bron, actor);
      return { ok: true, status: 201, antwoord: named(bron, kennis, uitslag.waarde) };
    },
  });
}

function addWithdrawal(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{link}/intrekking`,
    operationId: 'createAgendalinkintrekking',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Trek een link van uw agenda in',
    description: 'Hij geeft daarna niets meer.',
    params: linkParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { link = '' } }) {
      const uitslag = await (await opslag.open()).agendalinksFor(actor).withdraw(link);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemen.onbekend };
    },
  });
}

const problemen: Readonly<Record<'onbekend' | 'ingetrokken', EigenProblem>> = {
  onbekend: { code: 'onbekende-agendalink' },
  ingetrokken: { code: 'agendalink-ingetrokken' },
};

/** Private feeds of a calendar: made and withdrawn by who they are of, fetched by whoever has the key. */
export function addAgendalinks(router: EigenRouter, opslag: Opslag, bron: Bron, adres: () => string): void {
  addListing(router, opslag, bron);
  addMaking(router, opslag, bron);
  addWithdrawal(router, opslag);
  router.addBestand({
    path: '/agendalinks/{sleutel}',
    operationId: 'getAgendalink',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De dagen van een link, voor een agenda',
    description:
      'Als iCalendar (RFC 5545). Een dag die verschuift, houdt zijn UID; wat vervalt, blijft staan als afgelast. Na ' +
      'intrekken: 410.',
    params: feedParams,
    mediatype: 'text/calendar; charset=utf-8',
    async handle({ sleutel = '' }) {
      const store = await opslag.peek();
      const geopend = await store?.openAgenda(sleutel);
      if (!store || !geopend) return { ok: false, problem: problemen.onbekend };
      if (!geopend.ok) return { ok: false, problem: problemen[geopend.code] };
      const inhoud = await writeFeed(store, bron, geopend.link, adres());
      return inhoud === undefined ? { ok: false, problem: problemen.ingetrokken } : { ok: true, inhoud };
    },
  });
}
