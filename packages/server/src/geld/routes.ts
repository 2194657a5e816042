import { z } from '@hono/zod-openapi';
import {
  geldonderwerpenSchema,
  ontvangerSchema,
  ontvangersSchema,
  registersleutelsSchema,
  uitkeringenSchema,
  urgentieSchema,
} from '@samenhang/core/antwoorden';
import {
  findOntvanger,
  findUitkeringen,
  type GeldonderwerpenAntwoord,
  geldonderwerpenTabel,
  listOnderwerpen,
  listOntvangers,
  type OntvangerAntwoord,
  type OntvangersAntwoord,
  type Ontvangeruitkomst,
  ontvangersTabel,
  ontvangerTabel,
  type RegistersleutelsAntwoord,
  registersleutelsTabel,
  type UitkeringenAntwoord,
  type Uitkeringuitkomst,
  type UrgentieAntwoord,
  uitkeringenTabel,
  urgentGroups,
  urgentieTabel,
} from '@samenhang/core/geld';
import { inhabitantsFor, readRegistersleutels } from '../bron/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { ontvangerQuery, uitkeringenQuery, urgentieQuery } from './schemas.ts';

function problemOf(uitkomst: Exclude<Uitkeringuitkomst, { ok: true }>, onderwerp: string): Problem {
  switch (uitkomst.code) {
    case 'onbekend':
      return { code: 'onbekende-uitkering', onderwerp, bedoeld: uitkomst.bedoeld };
    case 'meerdere':
      return { code: 'uitkering-meerdere', onderwerp, onderwerpen: uitkomst.onderwerpen };
    case 'ander-jaar':
      return {
        code: 'uitkering-ander-jaar',
        onderwerp: uitkomst.onderwerp,
        jaren: uitkomst.jaren.filter((jaar) => jaar !== null),
      };
  }
}

/** Public facts on money: the amounts of a decree, the keys of the register and who the law gives priority for a home. */
export function addGeld(router: ResourceRouter): void {
  addUitkeringen(router);
  addOntvangers(router);
  addSleutels(router);
  addUrgentie(router);
}

/** The amounts of the decree on decentralisatie- and integratie-uitkeringen. */
function addUitkeringen(router: ResourceRouter): void {
  const { bron } = router;
  const { geld } = bron.pakket;

  router.add({
    path: '/geld/onderwerpen',
    operationId: 'listGeldonderwerpen',
    tag: 'geld',
    summary: 'Waarvan er bedragen zijn',
    description:
      'De onderwerpen van de decentralisatie- en integratie-uitkeringen, met de jaren waarvan er bedragen zijn.',
    query: z.strictObject({}),
    body: geldonderwerpenSchema,
    vormen: tabelVormen((antwoord: GeldonderwerpenAntwoord) => [geldonderwerpenTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => ({ onderwerpen: listOnderwerpen(geld) }) }),
  });

  router.add({
    path: '/geld/uitkeringen',
    operationId: 'getUitkeringen',
    tag: 'geld',
    summary: 'Wie hoeveel kreeg',
    description:
      'De bedragen van een onderwerp in een jaar, per ontvanger, zoals de bijlagen bij het besluit ze noemen. ' +
      'Met de som, en het totaal dat het besluit zelf noemt waar dat bekend is.',
    query: uitkeringenQuery,
    body: uitkeringenSchema,
    vormen: tabelVormen((antwoord: UitkeringenAntwoord) => [uitkeringenTabel(antwoord)]),
    handle({ onderwerp, jaar = null }) {
      const uitkomst = findUitkeringen({
        regels: geld,
        onderwerp,
        jaar,
        inwoners: inhabitantsFor(bron, jaar),
      });
      if (!uitkomst.ok) return { ok: false, problem: problemOf(uitkomst, onderwerp) };
      return { ok: true, key: [uitkomst.antwoord.onderwerp, jaar], make: () => uitkomst.antwoord };
    },
  });
}

function recipientProblem(uitkomst: Exclude<Ontvangeruitkomst, { ok: true }>, ontvanger: string): Problem {
  return uitkomst.code === 'onbekend'
    ? { code: 'onbekende-ontvanger', ontvanger, bedoeld: uitkomst.bedoeld }
    : {
        code: 'ontvanger-meerdere',
        ontvanger,
        ontvangers: uitkomst.ontvangers.map(({ sleutel }) => sleutel),
      };
}

/** Who there is, and all amounts of one. */
function addOntvangers(router: ResourceRouter): void {
  const { bron } = router;
  const { geld } = bron.pakket;
  router.add({
    path: '/geld/ontvangers',
    operationId: 'listGeldontvangers',
    tag: 'geld',
    summary: 'Wie er bedragen kreeg',
    description:
      'Alle ontvangers in de bijlagen bij het besluit, met de namen waaronder zij daar staan en het aantal bedragen.',
    query: z.strictObject({}),
    body: ontvangersSchema,
    vormen: tabelVormen((antwoord: OntvangersAntwoord) => [ontvangersTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => ({ ontvangers: [...listOntvangers(geld)] }) }),
  });
  router.add({
    path: '/geld/bedragen',
    operationId: 'getBedragen',
    tag: 'geld',
    summary: 'Wat één ontvanger kreeg',
    description:
      'Alle bedragen van een ontvanger, per onderwerp en jaar, met het deel van het geheel en per inwoner waar die bekend zijn.',
    query: ontvangerQuery,
    body: ontvangerSchema,
    vormen: tabelVormen((antwoord: OntvangerAntwoord) => [ontvangerTabel(antwoord)]),
    handle({ ontvanger }) {
      const uitkomst = findOntvanger({
        regels: geld,
        ontvanger,
        inwoners: (jaar) => inhabitantsFor(bron, jaar),
      });
      if (!uitkomst.ok) return { ok: false, problem: recipientProblem(uitkomst, ontvanger) };
      return { ok: true, key: [uitkomst.antwoord.sleutel], make: () => uitkomst.antwoord };
    },
  });
}

/** The contribution keys that the register names. */
function addSleutels(router: ResourceRouter): void {
  router.add({
    path: '/geld/sleutels',
    operationId: 'listSleutels',
    tag: 'geld',
    summary: 'Bijdragesleutels uit het register',
    description:
      'De verdeelsleutels die het register van regelingen noemt, als procenten per deelnemer, met ernaast wat het naar ' +
      'inwoners zou zijn. Van andere regelingen zegt het register niets.',
    query: z.strictObject({}),
    body: registersleutelsSchema,
    vormen: tabelVormen((antwoord: RegistersleutelsAntwoord) => [registersleutelsTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => readRegistersleutels(router.bron) }),
  });
}

/** Whom a gemeente must give priority for a home. */
function addUrgentie(router: ResourceRouter): void {
  const { regels } = router.bron.pakket.feiten;
  router.add({
    path: '/geld/urgentie',
    operationId: 'getUrgentie',
    tag: 'geld',
    summary: 'Wie voorrang moet krijgen bij een woning',
    description:
      'De groepen van artikel 12, derde lid, van de Huisvestingswet op een dag. Vanaf welke dag dit een plicht is, is niet bekend.',
    query: urgentieQuery,
    body: urgentieSchema,
    vormen: tabelVormen((antwoord: UrgentieAntwoord) => [urgentieTabel(antwoord)]),
    handle: ({ datum }) => ({ ok: true, key: [datum], make: () => urgentGroups(regels, datum) }),
  });
}
