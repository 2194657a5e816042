import { createHash } from 'node:crypto';
import { type EigenProblem, type EigenRouter, forbidden, tooMany } from '../http/eigen/index.ts';
import type { Opslag, Store } from '../store/index.ts';
import { opmerkenSchema, opmerkingSchema } from './schemas.ts';

const tag = 'mijn';
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

/** What is said of a design by who has a link. */
export function addLinkopmerkingen(router: EigenRouter, opslag: Opslag): void {
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
