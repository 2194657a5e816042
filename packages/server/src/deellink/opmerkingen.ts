import { createHash } from 'node:crypto';
import { type EigenProblem, type EigenRouter, forbidden, leeg, tooMany } from '../http/eigen/index.ts';
import type { Opslag, Store } from '../store/index.ts';
import { problemOf } from './routes.ts';
import {
  opmerkenSchema,
  opmerkingenSchema,
  opmerkingParams,
  opmerkingSchema,
  stukParams,
} from './schemas.ts';

const tag = 'mijn';
const pad = '/mijn/stukken/{id}/opmerkingen';
/** So many from one network address within a quarter of an hour. */
const vaakst = { aantal: 20, seconden: 900 } as const;

const problemen: Readonly<Record<'link' | 'alleen-lezen' | 'vol', EigenProblem>> = {
  link: { code: 'link-ongeldig' },
  'alleen-lezen': forbidden,
  vol: { code: 'te-veel-opmerkingen' },
};

/** Seconds to wait where this address said too much; else 0. */
function countOpmerking({ accounts }: Store, adres: string): Promise<number> {
  const sleutel = `opmerking:${createHash('sha256').update(adres).digest('hex')}`;
  return accounts.countTry(sleutel, vaakst.aantal, vaakst.seconden);
}

function addMaken(router: EigenRouter, opslag: Opslag): void {
  router.addAanmelding({
    method: 'post',
    path: '/gedeeld/opmerkingen',
    operationId: 'createOpmerking',
    tag,
    recht: { soort: 'opmerking', handeling: 'maken' },
    summary: 'Maak een opmerking bij wat met een link is gedeeld',
    description:
      'Alleen met een link die dat toelaat. Wie de link heeft en wie het ontwerp ziet, leest de opmerking.',
    body: opmerkenSchema,
    antwoord: opmerkingSchema,
    status: 201,
    async handle({ body: { sleutel, naam, tekst }, adres }) {
      const store = await opslag.peek();
      if (!store) return { ok: false, problem: problemen.link };
      const wacht = await countOpmerking(store, adres);
      if (wacht > 0) return { ok: false, problem: tooMany(wacht) };
      const uitkomst = await store.addOpmerking(sleutel, { naam, tekst });
      if (!uitkomst.ok) return { ok: false, problem: problemen[uitkomst.code] };
      return { ok: true, status: 201, antwoord: uitkomst.opmerking };
    },
  });
}

/** What is said of a design by who has a link: made, listed and thrown away. */
export function addOpmerkingen(router: EigenRouter, opslag: Opslag): void {
  addMaken(router, opslag);
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listOpmerkingen',
    tag,
    recht: { soort: 'opmerking', handeling: 'lezen' },
    summary: 'Wat er bij een ontwerp is opgemerkt',
    description: 'Door wie een link hadden. De eerste staat bovenaan.',
    params: stukParams,
    antwoord: opmerkingenSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).opmerkingenFor(actor).list(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { opmerkingen: [...uitslag.waarde] } };
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/{opmerking}/verwijdering`,
    operationId: 'createOpmerkingverwijdering',
    tag,
    recht: { soort: 'opmerking', handeling: 'weggooien' },
    summary: 'Gooi een opmerking weg',
    description: 'Daarna ziet niemand haar meer.',
    params: opmerkingParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', opmerking = '' } }) {
      const uitslag = await (await opslag.open()).opmerkingenFor(actor).remove(id, opmerking);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}
