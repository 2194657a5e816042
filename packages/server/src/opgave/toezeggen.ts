import type { z } from '@hono/zod-openapi';
import type { EigenRouter } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { mijnopgaveSchema, mijnParams, vraagantwoordSchema } from './schemas.ts';
import { after } from './uitkomst.ts';

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = mijnopgaveSchema;

/** What an organisation says of what it is asked in an opgave. */
export function addToezeggen(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/opgaven/{id}/toezeggingen',
    operationId: 'createOpgavetoezegging',
    tag: 'opgaven',
    recht: { soort: 'opgaveantwoord', handeling: 'maken' },
    summary: 'Zeg of uw organisatie instemt met waarvoor zij is genoemd',
    description:
      'Als eigenaar, of als wie voor een onderdeel verantwoordelijk is. Bij nee hoort een reden. Met null neemt u het terug; ' +
      'de laatste eigenaar kan dat niet (409). Wie genoemd is en nog niets zei, staat er als gevraagd.',
    params: mijnParams,
    body: vraagantwoordSchema,
    antwoord,
    async handle({ actor, params: { organisatie = '', id = '' }, body: { versie, ...gezegd } }) {
      const gevonden = guardTeksten({ reden: gezegd.reden });
      if (gevonden) return { ok: false, problem: gevonden };
      const opgaven = (await opslag.open()).opgaven.for(actor);
      return after(await opgaven.answer(organisatie, { id, versie }, gezegd));
    },
  });
}
