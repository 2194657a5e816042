import type { z } from '@hono/zod-openapi';
import { kringafspraakSchema } from '@samenhang/core/antwoorden';
import { type EigenRouter, leeg } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { answered, done, guarded, pad, tag } from './gemeen.ts';
import { afspraakParams, afspraakSchema, kringParams } from './schemas.ts';

const antwoord: z.ZodType = afspraakSchema;
const soort = 'kringafspraak';

const refuse = ({ wat, eigenaar, toelichting }: z.output<typeof kringafspraakSchema>) =>
  guardTeksten({ wat, eigenaar, toelichting });

function addMaking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/afspraken`,
    operationId: 'createKringafspraak',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Leg een afspraak vast',
    description:
      'Met een functie of organisatie als eigenaar, en een dag. Er mag niets over een persoon in staan (422, persoonsgegevens).',
    params: kringParams,
    body: kringafspraakSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { kring = '' }, body }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return guarded(kringen, kring, refuse(body), async () =>
        answered(await kringen.addAfspraak(kring, body), 201),
      );
    },
  });
}

/** What a room agreed: it stays when what was said is destroyed. */
export function addAfspraken(router: EigenRouter, opslag: Opslag): void {
  addMaking(router, opslag);
  router.addChange({
    method: 'put',
    path: `${pad}/afspraken/{afspraak}`,
    operationId: 'updateKringafspraak',
    tag,
    recht: { soort, handeling: 'wijzigen' },
    summary: 'Wijzig een afspraak, of zeg hoe het ermee staat',
    description: 'Ook na het vernietigen van wat is gezegd: zo kijkt een kring terug.',
    params: afspraakParams,
    body: kringafspraakSchema,
    antwoord,
    async handle({ actor, versie, params: { kring = '', afspraak = '' }, body }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return guarded(kringen, kring, refuse(body), async () =>
        answered(await kringen.changeAfspraak(kring, afspraak, versie, body)),
      );
    },
  });
  router.addChange({
    method: 'delete',
    path: `${pad}/afspraken/{afspraak}`,
    operationId: 'deleteKringafspraak',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Gooi een afspraak weg',
    description: 'Meteen en voor goed.',
    params: afspraakParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, versie, params: { kring = '', afspraak = '' } }) {
      return done(await (await opslag.open()).kringenFor(actor).removeAfspraak(kring, afspraak, versie));
    },
  });
}
