import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import type { Opslag, Uitslag } from '../store/index.ts';
import { idParams } from '../stuk/index.ts';
import { afhandelSchema, opmerkingenSchema, opmerkingParams, zegSchema } from './schemas.ts';
import { problemOf } from './uitkomst.ts';

const tag = 'mijn';
const soort = 'opmerking';
const pad = '/mijn/stukken/{id}/opmerkingen';

const done = (uitslag: Uitslag<undefined>) =>
  uitslag.ok ? ({ ok: true, status: 204 } as const) : ({ ok: false, problem: problemOf(uitslag) } as const);

function addLezen(router: EigenRouter, opslag: Opslag, ring: () => void): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listOpmerkingen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat er bij een ontwerp is opgemerkt',
    description:
      'Door wie het zien, en door wie een link hadden. De eerste staat bovenaan. Ook wat in de prullenbak ligt, staat erbij.',
    params: idParams,
    antwoord: opmerkingenSchema,
    async handle({ actor, params: { id = '' } }) {
      const uitslag = await (await opslag.open()).opmerkingenFor(actor).list(id);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      const { opmerkingen, leden } = uitslag.waarde;
      const eigen = opmerkingen.map((een) => ({ ...een, noemt: [...een.noemt] }));
      return { ok: true, status: 200, antwoord: { opmerkingen: eigen, leden: [...leden] } };
    },
  });
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createStukopmerking',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Maak een opmerking bij een ontwerp',
    description:
      'Voor wie het ontwerp zien; wie alleen een link heeft, leest haar niet. Wie u noemt, krijgt er één keer bericht van.',
    params: idParams,
    body: zegSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '' }, body: { tekst, plek = null, noemt = [] } }) {
      const uitslag = await (await opslag.open()).opmerkingenFor(actor).say(id, { tekst, plek, noemt });
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) };
      if (noemt.length > 0) ring();
      return { ok: true, status: 204 };
    },
  });
}

function addAfhandelen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{opmerking}/afhandeling`,
    operationId: 'createOpmerkingafhandeling',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Zeg dat een opmerking is opgelost, of toch niet',
    description: 'Ook wie haar maakte, mag dat.',
    params: opmerkingParams,
    body: afhandelSchema,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', opmerking = '' }, body: { opgelost } }) {
      return done(await (await opslag.open()).opmerkingenFor(actor).settle(id, opmerking, opgelost));
    },
  });
}

function addPrullenbak(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/{opmerking}/verwijdering`,
    operationId: 'createOpmerkingverwijdering',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Gooi een opmerking weg',
    description: 'Ook wie haar maakte, mag dat. Terughalen kan 30 dagen lang.',
    params: opmerkingParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', opmerking = '' } }) {
      return done(await (await opslag.open()).opmerkingenFor(actor).remove(id, opmerking));
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/{opmerking}/herstel`,
    operationId: 'createOpmerkingherstel',
    tag,
    recht: { soort, handeling: 'terughalen' },
    summary: 'Haal een opmerking terug',
    description: 'Ook wie haar maakte, mag dat.',
    params: opmerkingParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { id = '', opmerking = '' } }) {
      return done(await (await opslag.open()).opmerkingenFor(actor).recover(id, opmerking));
    },
  });
}

/** What members say of a design: made, resolved, thrown away. `ring`: there may be a message to bring away. */
export function addStukopmerkingen(router: EigenRouter, opslag: Opslag, ring: () => void): void {
  addLezen(router, opslag, ring);
  addAfhandelen(router, opslag);
  addPrullenbak(router, opslag);
}
