import { z } from '@hono/zod-openapi';
import { antwoordsjabloonSchema } from '@samenhang/core/antwoorden';
import type { EigenProblem, EigenRouter } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { addStukroutes, afterChange, stukkopSchema } from '../stuk/index.ts';
import { organisatieParams } from './schemas.ts';

const tag = 'antwoordsjablonen';
const soort = 'antwoordsjabloon';
const pad = '/mijn/organisaties/{organisatie}/antwoordsjablonen';
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

const stukSchema = stukkopSchema.extend({ inhoud: antwoordsjabloonSchema }).openapi('Sjabloonstuk');
/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = stukSchema;
const lijst: z.ZodType = z.object({ sjablonen: z.array(stukSchema) }).openapi('Sjablonen');

type Sjabloon = z.output<typeof antwoordsjabloonSchema>;
const guard = ({ naam, tekst }: Sjabloon) => guardTeksten({ naam, tekst });

function addListing(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'listAntwoordsjablonen',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'De sjablonen van een organisatie om opgaven mee te beantwoorden',
    description: 'Ook wat in de prullenbak ligt.',
    params: organisatieParams,
    antwoord: lijst,
    async handle({ actor, params: { organisatie = '' } }) {
      const store = await opslag.open();
      if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return { ok: false, problem: nergens };
      const stukken = store.opgaven.sjablonenFor(actor);
      const koppen = (await stukken.list()).filter((kop) => kop.organisatie === organisatie);
      const sjablonen = await Promise.all(koppen.map(({ id }) => stukken.get(id)));
      return { ok: true, status: 200, antwoord: { sjablonen: sjablonen.filter((een) => een !== undefined) } };
    },
  });
}

function addMaking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: pad,
    operationId: 'createAntwoordsjabloon',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Bewaar een sjabloon om opgaven mee te beantwoorden',
    description: 'Een organisatie heeft van elke naam één (409): wijzig anders dat.',
    params: organisatieParams,
    body: antwoordsjabloonSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const gevonden = guard(body);
      if (gevonden) return { ok: false, problem: gevonden };
      const stukken = (await opslag.open()).opgaven.sjablonenFor(actor);
      return afterChange(await stukken.createFor(organisatie, { titel: '', inhoud: body }), 201);
    },
  });
}

/** The answers that organisations keep to begin with: with their history, and a bin. */
export function addSjablonen(router: EigenRouter, opslag: Opslag): void {
  addListing(router, opslag);
  addMaking(router, opslag);
  addStukroutes(router, opslag, {
    pad: tag,
    naam: 'Antwoordsjabloon',
    een: 'een sjabloon',
    soort,
    inhoud: antwoordsjabloonSchema,
    antwoord,
    keur: guard,
    van: (store, actor) => store.opgaven.sjablonenFor(actor),
  });
}
