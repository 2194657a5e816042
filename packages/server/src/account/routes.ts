import {
  type Actor,
  type EigenProblem,
  type EigenRouter,
  leeg,
  tooMany,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import type { Toegang } from '../toegang/index.ts';
import { addGenodigd } from './genodigd.ts';
import { gegevensSchema, naamSchema, opheffingSchema, taalSchema, wachtwoordSchema } from './schemas.ts';

const tag = 'mijn';
const wijzigen = { soort: 'account', handeling: 'wijzigen' } as const;

/** Why who asks is not taken for the owner of the account; undefined where they are. */
async function doubtOf(
  toegang: Toegang,
  { id }: Actor,
  veld: string,
  wachtwoord: string | undefined,
): Promise<EigenProblem | undefined> {
  const proef = await toegang.wachtwoorden.check(id, wachtwoord);
  if (proef.ok) return undefined;
  return proef.code === 'te-vaak' ? tooMany(proef.wacht) : unprocessable([{ veld, code: proef.code }]);
}

function addGegevens(router: EigenRouter, opslag: Opslag): void {
  router.addUitvoer({
    path: '/mijn/gegevens',
    operationId: 'getGegevens',
    tag,
    recht: { soort: 'account', handeling: 'lezen' },
    summary: 'Alles wat de server van u bewaart',
    description:
      'Uw account, waar u bent aangemeld, uw organisaties, uw ontwerpen met alle versies, en wat u voor organisaties deed. ' +
      'Geen wachtwoorden en geen sleutels.',
    antwoord: gegevensSchema,
    async handle({ actor }) {
      const stroom = await (await opslag.open()).mensen.exportOf(actor.id);
      return stroom ? { ok: true, stroom } : { ok: false, problem: { code: 'niet-aangemeld' } };
    },
  });
}

function addWijziging(router: EigenRouter, opslag: Opslag, toegang: Toegang): void {
  router.add({
    method: 'post',
    path: '/mijn/naam',
    operationId: 'createNaam',
    tag,
    recht: wijzigen,
    summary: 'Wijzig uw naam',
    description: 'Ook bij wat u eerder deed, staat daarna deze naam.',
    body: naamSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, body: { naam } }) {
      await (await opslag.open()).mensen.rename(actor.id, naam);
      return { ok: true, status: 204 };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/wachtwoord',
    operationId: 'createWachtwoord',
    tag,
    recht: wijzigen,
    summary: 'Wijzig uw wachtwoord',
    description: 'Met het oude erbij. Waar u verder was aangemeld, bent u dat daarna niet meer.',
    body: wachtwoordSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, taal, body: { oud, nieuw } }) {
      const fout = await toegang.wachtwoorden.faultOf(actor.id, nieuw);
      if (fout) return { ok: false, problem: unprocessable([{ veld: 'nieuw', code: fout }]) };
      const problem = await doubtOf(toegang, actor, 'oud', oud);
      if (problem) return { ok: false, problem };
      await toegang.wachtwoorden.change(actor, nieuw, taal);
      return { ok: true, status: 204 };
    },
  });
}

function addTaal(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/taal',
    operationId: 'createTaal',
    tag,
    recht: wijzigen,
    summary: 'Kies de taal van uw e-mail',
    description: 'Tot u zich weer aanmeldt: dan geldt de taal van de pagina waarop u dat doet.',
    body: taalSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, body: { taal } }) {
      await (await opslag.open()).mensen.setTaal(actor.id, taal);
      return { ok: true, status: 204 };
    },
  });
}

function addOpheffing(router: EigenRouter, toegang: Toegang): void {
  router.add({
    method: 'post',
    path: '/mijn/opheffing',
    operationId: 'createOpheffing',
    tag,
    recht: { soort: 'account', handeling: 'weggooien' },
    summary: 'Hef uw account op',
    description:
      'Uw account en uw eigen ontwerpen zijn daarna weg, voorgoed. Wat van een organisatie is, blijft daar, zonder uw naam. ' +
      'Bent u de enige beheerder van een organisatie, dan moet daar eerst iemand anders beheerder zijn.',
    body: opheffingSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, body: { wachtwoord } }) {
      const problem = await doubtOf(toegang, actor, 'wachtwoord', wachtwoord);
      if (problem) return { ok: false, problem };
      const opheffing = await toegang.wachtwoorden.remove(actor.id);
      if (opheffing.ok) return { ok: true, status: 204 };
      const organisaties = opheffing.organisaties.map(({ naam }) => naam);
      return { ok: false, problem: { code: 'eerst-overdragen', organisaties } };
    },
  });
}

/** Somebody's own account: what is kept of them, their name and password, and its end. */
export function addAccount(router: EigenRouter, opslag: Opslag, toegang: Toegang): void {
  addGegevens(router, opslag);
  addWijziging(router, opslag, toegang);
  addTaal(router, opslag);
  addOpheffing(router, toegang);
  addGenodigd(router, opslag);
}
