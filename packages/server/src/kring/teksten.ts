import type { z } from '@hono/zod-openapi';
import { kringtekstSchema } from '@samenhang/core/antwoorden';
import { KRINGUITGAAND, type Kringtekstsoort } from '@samenhang/core/kring';
import { type EigenProblem, type EigenRouter, leeg } from '../http/eigen/index.ts';
import { guardTeksten } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { answered, done, guarded, pad, tag } from './gemeen.ts';
import { kringParams, tekstParams, tekstSchema, versieSchema, woordSchema } from './schemas.ts';

const antwoord: z.ZodType = tekstSchema;
const een = `${pad}/teksten/{tekst}`;

/** What may leave the room tells of no person; of what stays in it the browser warns. */
function refuse({ soort, tekst }: { soort: Kringtekstsoort; tekst: string }): EigenProblem | undefined {
  return KRINGUITGAAND.includes(soort) ? guardTeksten({ tekst }) : undefined;
}

function addMaking(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'post',
    path: `${pad}/teksten`,
    operationId: 'createKringtekst',
    tag,
    recht: { soort: 'kring', handeling: 'lezen' },
    summary: 'Schrijf iets in een kring',
    description:
      'Een notitie voor uzelf schrijft ieder die meedoet; wat anderen lezen, schrijven deelnemers. In een bevinding of ' +
      'systeemvraag mag niets over een persoon staan (422, persoonsgegevens). 409 als de kring is gesloten.',
    params: kringParams,
    body: kringtekstSchema,
    antwoord,
    status: 201,
    async handle({ actor, params: { kring = '' }, body }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return guarded(kringen, kring, refuse(body), async () =>
        answered(await kringen.addTekst(kring, body), 201),
      );
    },
  });
}

function addChanging(router: EigenRouter, opslag: Opslag): void {
  router.addChange({
    method: 'put',
    path: een,
    operationId: 'updateKringtekst',
    tag,
    recht: { soort: 'kring', handeling: 'lezen' },
    summary: 'Wijzig een tekst van een kring',
    description: 'Wie instemde met een systeemvraag zoals die was, stemde niet in met de nieuwe tekst.',
    params: tekstParams,
    body: kringtekstSchema,
    antwoord,
    async handle({ actor, versie, params: { kring = '', tekst = '' }, body }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return guarded(kringen, kring, refuse(body), async () =>
        answered(await kringen.changeTekst(kring, tekst, versie, body)),
      );
    },
  });
  router.addChange({
    method: 'delete',
    path: een,
    operationId: 'deleteKringtekst',
    tag,
    recht: { soort: 'kring', handeling: 'lezen' },
    summary: 'Gooi een tekst van een kring weg',
    description: 'Meteen en voor goed: een kring heeft geen prullenbak.',
    params: tekstParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, versie, params: { kring = '', tekst = '' } }) {
      return done(await (await opslag.open()).kringenFor(actor).removeTekst(kring, tekst, versie));
    },
  });
}

/** The texts of a room: what is said to one another, and what each notes for themselves. */
export function addTeksten(router: EigenRouter, opslag: Opslag): void {
  addMaking(router, opslag);
  addChanging(router, opslag);
  router.add({
    method: 'post',
    path: `${een}/instemming`,
    operationId: 'createKringinstemming',
    tag,
    recht: { soort: 'kringinstemming', handeling: 'maken' },
    summary: 'Stem in met het doorsturen van een systeemvraag, of trek dat in',
    description:
      'Voor deze versie van de tekst. Intrekken kan tot de vraag is doorgestuurd; daarna is het 409.',
    params: tekstParams,
    body: woordSchema,
    antwoord,
    async handle({ actor, params: { kring = '', tekst = '' }, body }) {
      const kringen = (await opslag.open()).kringenFor(actor);
      return answered(await kringen.consent(kring, tekst, body.versie, body.akkoord));
    },
  });
  router.add({
    method: 'post',
    path: `${een}/verzending`,
    operationId: 'createKringverzending',
    tag,
    recht: { soort: 'kringtekst', handeling: 'overdragen' },
    summary: 'Geef een systeemvraag vrij voor de agenda',
    description: 'Alleen als alle deelnemers instemmen met deze versie; anders 409. Eén keer.',
    params: tekstParams,
    body: versieSchema,
    antwoord,
    async handle({ actor, params: { kring = '', tekst = '' }, body }) {
      return answered(await (await opslag.open()).kringenFor(actor).send(kring, tekst, body.versie));
    },
  });
}
