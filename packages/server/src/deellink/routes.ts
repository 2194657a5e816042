import { type EigenProblem, type EigenRouter, forbidden, leeg } from '../http/eigen/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import {
  gedeeldSchema,
  gemaaktSchema,
  linkParams,
  linksSchema,
  maakSchema,
  sleutelSchema,
  stukParams,
} from './schemas.ts';

const tag = 'mijn';
const pad = '/mijn/stukken/{id}/links';

/** What is not there and what is another's are the same: not even that it exists is told. */
function problemOf({ code }: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  return code === 'verboden' ? forbidden : { code: 'onbekend-stuk' };
}

function addEigen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listDeellinks',
    tag,
    recht: { soort: 'deellink', handeling: 'lezen' },
    summary: 'Met welke links een ontwerp wordt gedeeld',
    description: 'Die nog werken, zonder hun sleutel. De laatste staat bovenaan.',
    params: stukParams,
    antwoord: linksSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).deellinksFor(actor).list(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 200, antwoord: { links: [...uitslag.waarde] } };
    },
  });
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createDeellink',
    tag,
    recht: { soort: 'deellink', handeling: 'maken' },
    summary: 'Deel een ontwerp met een link',
    description:
      'Wie de link heeft, ziet het ontwerp en kan het niet wijzigen, tot de link verloopt. Met mag ‘opmerken’ ziet en maakt hij ' +
      'ook opmerkingen.',
    params: stukParams,
    body: maakSchema,
    antwoord: gemaaktSchema,
    status: 201,
    async handle({ actor, params: { id = '' }, body: { dagen, mag } }) {
      const uitslag = await (await opslag.open()).deellinksFor(actor).create(id, dagen, mag);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      return { ok: true, status: 201, antwoord: uitslag.waarde };
    },
  });
}

function addIntrekking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{link}/intrekking`,
    operationId: 'createDeellinkintrekking',
    tag,
    recht: { soort: 'deellink', handeling: 'weggooien' },
    summary: 'Trek een link in',
    description: 'De link doet daarna niets meer.',
    params: linkParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', link = '' } }) {
      const uitslag = await (await opslag.open()).deellinksFor(actor).withdraw(id, link);
      return uitslag.ok ? { ok: true, status: 204 } : { ok: false, problem: problemOf(uitslag) };
    },
  });
}

/** Links that share a design: read-only, until they end or are withdrawn. */
export function addDeellinks(router: EigenRouter, opslag: Opslag): void {
  addEigen(router, opslag);
  addIntrekking(router, opslag);
  router.addAanmelding({
    method: 'post',
    path: '/gedeeld',
    operationId: 'createGedeeld',
    tag,
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Bekijk wat met een link is gedeeld',
    description: 'Voor wie de link heeft. De sleutel staat in de vraag zelf, zodat zij in geen adres komt.',
    body: sleutelSchema,
    antwoord: gedeeldSchema,
    async handle({ body: { sleutel } }) {
      const gedeeld = await (await opslag.peek())?.openDeellink(sleutel);
      if (!gedeeld) return { ok: false, problem: { code: 'link-ongeldig' } };
      return { ok: true, status: 200, antwoord: { ...gedeeld, opmerkingen: [...gedeeld.opmerkingen] } };
    },
  });
}
