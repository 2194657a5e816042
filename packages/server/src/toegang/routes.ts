import { z } from '@hono/zod-openapi';
import { organisatiesoorten } from '@samenhang/core';
import { type EigenRouter, leeg, unprocessable } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { answerOf } from './antwoord.ts';
import { addHerstel } from './herstel.ts';
import { addSessies } from './sessies.ts';
import type { Toegang } from './toegang.ts';
import { addTweedestap } from './tweedestap.ts';
import { addUitnodiging } from './uitnodiging.ts';
import { wachtwoordfoutOf } from './wachtwoord.ts';

const tag = 'aanmelden';
/** Whoever comes in is not known yet. */
const binnenkomen = { soort: 'aanmelding', handeling: 'maken' } as const;

const afgemeldSchema = z
  .object({
    vervolg: z.string().nullable().openapi({
      description: 'Waar u zich ook bij uw organisatie afmeldt; null als dat niet hoeft.',
    }),
  })
  .openapi('Afgemeld');

const inlogSchema = z
  .strictObject({
    email: z.email().max(254).toLowerCase().openapi({ description: 'Het e-mailadres.' }),
    wachtwoord: z.string().min(1).max(1024).openapi({ description: 'Het wachtwoord.' }),
  })
  .openapi('Inlog');

const eersteSchema = z
  .strictObject({
    ...inlogSchema.shape,
    sleutel: z.string().max(128).openapi({ description: 'De sleutel uit de link die de server toont.' }),
    naam: z.string().trim().min(1).max(200).openapi({ description: 'Uw naam.' }),
    organisatie: z.strictObject({
      naam: z.string().trim().min(1).max(200).openapi({ description: 'De naam van uw organisatie.' }),
      soort: z.enum(organisatiesoorten).openapi({ description: 'Wat voor organisatie het is.' }),
    }),
  })
  .openapi('EersteAanmelding');

function addFirst(router: EigenRouter, toegang: Toegang): void {
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/eerste',
    operationId: 'createEerste',
    tag,
    recht: binnenkomen,
    summary: 'Maak de eerste beheerder',
    description: 'Kan één keer, met de sleutel die de server bij het starten toont. U bent daarna aangemeld.',
    body: eersteSchema,
    antwoord: leeg,
    status: 201,
    async handle({ body, request }) {
      if (!toegang.isFirstKey(body.sleutel)) return answerOf({ ok: false, code: 'sleutel' }, 201);
      const code = await wachtwoordfoutOf(body.wachtwoord, body.email);
      if (code) return { ok: false, problem: unprocessable([{ veld: 'wachtwoord', code }]) };
      return answerOf(await toegang.signUpFirst(body, request.headers), 201);
    },
  });
}

/** Where to sign out beside here, for who is signed in by this session; undefined where nowhere else. */
type Elders = (sessie: string) => Promise<string | undefined>;

function addEinde(router: EigenRouter, toegang: Toegang, elders: Elders | undefined): void {
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/einde',
    operationId: 'createAfmelding',
    tag,
    recht: { soort: 'aanmelding', handeling: 'weggooien' },
    summary: 'Meld u af',
    description: 'Maakt het cookie ongeldig, hier en in de browser, en zegt waar u zich ook nog afmeldt.',
    antwoord: afgemeldSchema,
    async handle({ request }) {
      const sessie = elders && (await toegang.identify(request))?.sessie;
      const vervolg = sessie === undefined ? undefined : await elders?.(sessie);
      const cookies = await toegang.signOut(request.headers);
      return { ok: true, status: 200, antwoord: { vervolg: vervolg ?? null }, cookies };
    },
  });
}

/** Signing in and out, and who comes first. */
export function addToegang(router: EigenRouter, toegang: Toegang, opslag: Opslag, elders?: Elders): void {
  addFirst(router, toegang);
  addUitnodiging(router, toegang);
  addSessies(router, opslag);
  addTweedestap(router, toegang);
  addHerstel(router, toegang);
  addEinde(router, toegang, elders);
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding',
    operationId: 'createAanmelding',
    tag,
    recht: binnenkomen,
    summary: 'Meld u aan',
    description: 'Geeft een cookie dat 12 uur geldt. Te vaak achter elkaar proberen kan niet.',
    body: inlogSchema,
    antwoord: leeg,
    status: 204,
    async handle({ body, request, adres }) {
      return answerOf(await toegang.signIn(body, adres, request.headers), 204);
    },
  });
}
