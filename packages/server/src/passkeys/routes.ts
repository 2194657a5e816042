import { type EigenProblem, type EigenRouter, leeg, tooMany, unprocessable } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import type { Passkeypoort } from './passkeys.ts';
import {
  antwoordSchema,
  gemaaktSchema,
  nieuwSchema,
  optiesSchema,
  passkeyParams,
  passkeysSchema,
  wachtwoordSchema,
} from './schemas.ts';

const tag = 'aanmelden';
const binnenkomen = { soort: 'aanmelding', handeling: 'maken' } as const;
const maken = { soort: 'passkey', handeling: 'maken' } as const;

const geen: EigenProblem = { code: 'geen-passkeys' };
const onjuist: EigenProblem = { code: 'passkey-onjuist' };

function addOwn(router: EigenRouter, opslag: Opslag): void {
  router.add({
    method: 'get',
    path: '/mijn/passkeys',
    operationId: 'listPasskeys',
    tag,
    recht: { soort: 'passkey', handeling: 'lezen' },
    summary: 'Uw passkeys',
    description: 'De oudste staat bovenaan.',
    antwoord: passkeysSchema,
    async handle({ actor }) {
      const passkeys = await (await opslag.open()).mensen.passkeys.list(actor.id);
      return { ok: true, status: 200, antwoord: { passkeys: [...passkeys] } };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/passkeys/{passkey}/verwijdering',
    operationId: 'createPasskeyverwijdering',
    tag,
    recht: { soort: 'passkey', handeling: 'weggooien' },
    summary: 'Verwijder een passkey',
    description: 'Niemand komt er meer mee binnen. Wie al is aangemeld, blijft dat.',
    params: passkeyParams,
    antwoord: leeg,
    status: 204,
    async handle({ actor, params: { passkey = '' } }) {
      const weg = await (await opslag.open()).mensen.passkeys.remove(actor.id, passkey);
      return weg ? { ok: true, status: 204 } : { ok: false, problem: { code: 'onbekende-passkey' } };
    },
  });
}

function addNew(router: EigenRouter, poort: Passkeypoort | undefined): void {
  router.add({
    method: 'post',
    path: '/mijn/passkeys/begin',
    operationId: 'createPasskeybegin',
    tag,
    recht: maken,
    summary: 'Vraag om een nieuwe passkey',
    description:
      'Geeft wat de browser aan uw apparaat vraagt. Dat vraagt om uw vinger, uw gezicht of uw pincode.',
    body: wachtwoordSchema,
    antwoord: optiesSchema,
    async handle({ actor, body: { wachtwoord } }) {
      if (!poort) return { ok: false, problem: geen };
      const begin = await poort.beginNew(actor.id, wachtwoord);
      if (begin.ok) return { ok: true, status: 200, antwoord: { ...begin.opties } };
      if (begin.code === 'te-vaak') return { ok: false, problem: tooMany(begin.wacht) };
      return { ok: false, problem: unprocessable([{ veld: 'wachtwoord', code: begin.code }]) };
    },
  });
  router.add({
    method: 'post',
    path: '/mijn/passkeys',
    operationId: 'createPasskey',
    tag,
    recht: maken,
    summary: 'Bewaar een nieuwe passkey',
    description: 'Met het antwoord van uw apparaat, binnen vijf minuten. Daarna komt u er ook mee binnen.',
    body: nieuwSchema,
    antwoord: gemaaktSchema,
    status: 201,
    async handle({ actor, taal, body: { naam, antwoord } }) {
      const id = await poort?.add(actor.id, taal, naam, antwoord);
      if (id === undefined)
        return { ok: false, problem: poort ? unprocessable([{ veld: 'antwoord', code: 'onjuist' }]) : geen };
      return { ok: true, status: 201, antwoord: { id } };
    },
  });
}

/** Passkeys: one's own, and coming in by one. Without `poort` this server has no address that they could be for. */
export function addPasskeys(router: EigenRouter, opslag: Opslag, poort: Passkeypoort | undefined): void {
  addOwn(router, opslag);
  addNew(router, poort);
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/passkey/begin',
    operationId: 'createPasskeyvraag',
    tag,
    recht: binnenkomen,
    summary: 'Vraag om u met een passkey aan te melden',
    description: 'Geeft wat de browser aan uw apparaat vraagt. Te vaak proberen kan niet.',
    antwoord: optiesSchema,
    async handle({ adres }) {
      const begin = await poort?.begin(adres);
      if (begin?.ok) return { ok: true, status: 200, antwoord: { ...begin.opties } };
      return { ok: false, problem: begin ? tooMany(begin.wacht) : geen };
    },
  });
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/passkey',
    operationId: 'createPasskeyaanmelding',
    tag,
    recht: binnenkomen,
    summary: 'Meld u aan met een passkey',
    description:
      'Met het antwoord van uw apparaat, binnen vijf minuten. Een wachtwoord of code is niet nodig.',
    body: antwoordSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body: { antwoord }, request }) {
      if (!poort) return { ok: false, problem: geen };
      const cookies = await poort.finish(antwoord, request.headers);
      return cookies ? { ok: true, status: 204, cookies } : { ok: false, problem: onjuist };
    },
  });
}
