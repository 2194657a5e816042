import type { z } from '@hono/zod-openapi';
import {
  kringaanvaardingSchema,
  kringbeginSchema,
  kringinstellingSchema,
  kringstapSchema,
} from '@samenhang/core/antwoorden';
import { isDestroyDay, KRINGREGELS } from '@samenhang/core/kring';
import { type EigenRouter, leeg, unprocessable } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import type { Postbus } from '../post/index.ts';
import type { Opslag } from '../store/index.ts';
import { addAfspraken } from './afspraken.ts';
import { answered, done, pad, tag } from './gemeen.ts';
import { addNodigingen } from './nodigingen.ts';
import { inzageSchema, kringkoppenSchema, kringParams, kringSchema, sleutelSchema } from './schemas.ts';
import { addTeksten } from './teksten.ts';

/** What is answered is described, and not checked again: it was when it was kept. */
const antwoord: z.ZodType = kringSchema;
const koppen: z.ZodType = kringkoppenSchema;
const inzage: z.ZodType = inzageSchema;

const verouderd = unprocessable([{ veld: 'regels', code: 'verouderd' }]);
const gebruikt = { code: 'uitnodiging-ongeldig' } as const;

function addBegin(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/kringen',
    operationId: 'listKringen',
    tag,
    recht: { soort: 'account', handeling: 'lezen' },
    summary: 'De kringen waaraan u meedoet',
    description: 'Met wat er aan de beurt is. De nieuwste staat bovenaan.',
    antwoord: koppen,
    async handle({ actor }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return {
        ok: true,
        status: 200,
        antwoord: { kringen: await kringen.list(), magMaken: await kringen.mayMake() },
      };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/kringen',
    operationId: 'createKring',
    tag,
    recht: { soort: 'kring', handeling: 'maken' },
    summary: 'Maak een kring voor een peerreview',
    description: 'U wordt gastheer, en stemt als eerste in met de regels.',
    body: kringbeginSchema,
    antwoord,
    status: 201,
    async handle({ actor, body }) {
      if (body.regels !== KRINGREGELS) return { ok: false, problem: verouderd };
      return answered(await (await opslag.open()).kringenFor(actor).create(body), 201);
    },
  });
}

/** The key is in what is sent: it comes into no address. */
function addDeelname(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: '/mijn/kringen/inzage',
    operationId: 'createKringinzage',
    tag,
    recht: { soort: 'kringlid', handeling: 'aannemen' },
    summary: 'Wat een uitnodiging voor een kring inhoudt',
    description: 'Alleen voor wie is uitgenodigd. Over de kring zelf staat er niets in: eerst instemmen.',
    body: sleutelSchema,
    antwoord: inzage,
    async handle({ actor, body }) {
      const gevonden = await (await opslag.open()).kringenFor(actor).findNodiging(body.sleutel);
      if (!gevonden) return { ok: false, problem: gebruikt };
      return { ok: true, status: 200, antwoord: gevonden };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/kringen/deelname',
    operationId: 'createKringdeelname',
    tag,
    recht: { soort: 'kringlid', handeling: 'aannemen' },
    summary: 'Stem in met de regels en doe mee',
    description:
      'Met de sleutel van de uitnodiging: één keer, en alleen voor het account met dat e-mailadres. Vastgelegd wordt met ' +
      'welke versie van de regels u instemt, en wanneer.',
    body: kringaanvaardingSchema,
    antwoord,
    status: 201,
    async handle({ actor, body }) {
      if (body.regels !== KRINGREGELS) return { ok: false, problem: verouderd };
      const uitslag = await (await opslag.open()).kringenFor(actor).accept(body);
      return uitslag.ok ? answered(uitslag, 201) : { ok: false, problem: gebruikt };
    },
  });
}

function addKring(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: pad,
    operationId: 'getKring',
    tag,
    recht: { soort: 'kring', handeling: 'lezen' },
    summary: 'Alles van een kring dat u mag zien',
    description: 'Wie niet meedoet, krijgt 404: ook een beheerder van een organisatie of van de server.',
    params: kringParams,
    antwoord,
    async handle({ actor, params: { kring = '' } }) {
      return answered(await (await opslag.open()).kringenFor(actor).read(kring));
    },
  });
  router.addChange({
    method: 'put',
    path: pad,
    operationId: 'updateKring',
    tag,
    recht: { soort: 'kring', handeling: 'wijzigen' },
    summary: 'Wijzig het plan, de leerplekken of de terugblik',
    description: '409 als er minder leerplekken zouden zijn dan bezet.',
    params: kringParams,
    body: kringinstellingSchema,
    antwoord,
    async handle({ actor, versie, params: { kring = '' }, body }) {
      return answered(await (await opslag.open()).kringenFor(actor).change(kring, versie, body));
    },
  });
  router.add({
    method: 'post',
    path: `${pad}/vertrek`,
    operationId: 'createKringvertrek',
    tag,
    recht: { soort: 'kringlid', handeling: 'weggooien' },
    summary: 'Verlaat een kring',
    description:
      'Uw eigen notities en uw instemming gaan weg; wat u deelde, blijft. Vertrekt de gastheer, dan wordt de eerste ' +
      'deelnemer dat; is er geen deelnemer meer, dan blijft er niets van de kring.',
    params: kringParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { kring = '' } }) {
      return done(await (await opslag.open()).kringenFor(actor).leave(kring));
    },
  });
}

function addGang(router: EigenRouter, opslag: Opslag): void {
  router.addChange({
    method: 'put',
    path: `${pad}/staat`,
    operationId: 'updateKringstaat',
    tag,
    recht: { soort: 'kring', handeling: 'wijzigen' },
    summary: 'Begin, sluit of heropen een kring, of vernietig meteen wat is gezegd',
    description:
      'Sluiten gaat met de dag waarop alles verdwijnt wat is gezegd, hooguit een jaar later. Vernietigen kan alleen na ' +
      'sluiten, en niet terug. De afspraken blijven.',
    params: kringParams,
    body: kringstapSchema,
    antwoord,
    async handle({ actor, versie, params: { kring = '' }, body }) {
      if (body.naar === 'gesloten' && !isDestroyDay(today(), body.vernietigOp))
        return { ok: false, problem: unprocessable([{ veld: 'vernietigOp', code: 'buiten-termijn' }]) };
      return answered(await (await opslag.open()).kringenFor(actor).move(kring, versie, body));
    },
  });
}

/** Rooms in which peers review one another: for who takes part, and for nobody else. */
export function addKringen(router: EigenRouter, opslag: Opslag, postbus: Postbus): void {
  addBegin(router, opslag);
  addDeelname(router, opslag);
  addKring(router, opslag);
  addGang(router, opslag);
  addNodigingen(router, opslag, postbus);
  addTeksten(router, opslag);
  addAfspraken(router, opslag);
}
