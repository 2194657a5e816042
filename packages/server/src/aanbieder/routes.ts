import { z } from '@hono/zod-openapi';
import { parse, serialize } from 'hono/utils/cookie';
import { type EigenProblem, type EigenRouter, leeg, tooMany, type Uitkomst } from '../http/eigen/index.ts';
import type { Aanbieder, Aankomst } from './aanbieder.ts';
import { Onbereikbaar } from './protocol.ts';

const tag = 'aanmelden';
/** Seconds after which a provider that did not answer may do so again. */
const wachtSeconden = 30;
/** Seconds that somebody may take to sign in there. */
const reistijd = 600;

const wijzenSchema = z
  .object({
    aanbieder: z
      .object({ naam: z.string().openapi({ description: 'Hoe de organisatie hem noemt.' }) })
      .nullable()
      .openapi({ description: 'De identiteitsprovider van de organisatie; null als die er niet is.' }),
    passkeys: z.boolean().openapi({ description: 'Of het met een passkey kan.' }),
  })
  .openapi('Aanmeldwijzen');

const vertrekSchema = z
  .object({ adres: z.string().openapi({ description: 'Waar u zich aanmeldt.' }) })
  .openapi('Vertrek');

const terugSchema = z
  .strictObject({
    zoekdeel: z.string().max(8192).openapi({
      description: 'Wat achter het vraagteken staat van het adres waarmee u terugkwam.',
    }),
  })
  .openapi('Terugkomst');

const afmeldSchema = z
  .object({ logout_token: z.string().max(16_384).openapi({ description: 'Het logout token.' }) })
  .openapi('Afmeldbericht');

const geen: EigenProblem = { code: 'geen-aanbieder' };
const onbereikbaar: EigenProblem = { code: 'aanbieder-onbereikbaar', wacht: wachtSeconden };

/** What came of it, with a provider that may not be there or may not answer. */
async function within<T>(
  aanbieder: Aanbieder | undefined,
  werk: (aanbieder: Aanbieder) => Promise<Uitkomst<T>>,
): Promise<Uitkomst<T>> {
  if (!aanbieder) return { ok: false, problem: geen };
  try {
    return await werk(aanbieder);
  } catch (error) {
    if (error instanceof Onbereikbaar) return { ok: false, problem: onbereikbaar };
    throw error;
  }
}

const problemen = {
  onjuist: { code: 'aanbieder-onjuist' },
  'geen-rol': { code: 'aanbieder-geen-rol' },
  'geen-adres': { code: 'aanbieder-geen-adres' },
  bestaat: { code: 'aanbieder-bestaat' },
} as const satisfies Record<string, EigenProblem>;

function problemOf(aankomst: Aankomst & { readonly ok: false }): EigenProblem {
  return aankomst.code === 'te-vaak' ? tooMany(aankomst.wacht) : problemen[aankomst.code];
}

/** The cookie in which a browser keeps what it set out with. */
class Reiskoekje {
  private readonly naam: string;
  private readonly tls: boolean;

  constructor(tls: boolean) {
    this.tls = tls;
    this.naam = tls ? '__Host-samenhang.vertrek' : 'samenhang.vertrek';
  }

  read(request: Request): string | undefined {
    return parse(request.headers.get('Cookie') ?? '', this.naam)[this.naam];
  }

  write(waarde: string, maxAge = reistijd): string {
    return serialize(this.naam, waarde, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.tls,
      maxAge,
    });
  }
}

function addVertrek(router: EigenRouter, aanbieder: Aanbieder | undefined, koekje: Reiskoekje): void {
  const leave = (koppel?: string) =>
    within(aanbieder, async (een) => {
      const { adres, vertrek } = await een.begin(koppel);
      return { ok: true, status: 200, antwoord: { adres }, cookies: [koekje.write(vertrek)] };
    });
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/aanbieder',
    operationId: 'createVertrek',
    tag,
    recht: { soort: 'aanmelding', handeling: 'maken' },
    summary: 'Ga u aanmelden bij uw organisatie',
    description: 'Geeft het adres van de identiteitsprovider, met een cookie dat tien minuten geldt.',
    antwoord: vertrekSchema,
    handle: () => leave(),
  });
  router.add({
    method: 'post',
    path: '/mijn/koppeling',
    operationId: 'createKoppeling',
    tag,
    recht: { soort: 'account', handeling: 'wijzigen' },
    summary: 'Koppel uw account aan dat van uw organisatie',
    description: 'Geeft het adres waar u zich aanmeldt. Daarna komt u ook zo bij dit account.',
    antwoord: vertrekSchema,
    handle: ({ actor }) => leave(actor.id),
  });
}

function addTerug(router: EigenRouter, aanbieder: Aanbieder | undefined, koekje: Reiskoekje): void {
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/aanbieder/terug',
    operationId: 'createTerugkomst',
    tag,
    recht: { soort: 'aanmelding', handeling: 'maken' },
    summary: 'Kom terug van uw organisatie',
    description: 'Meldt u aan als wat de identiteitsprovider zegt, klopt. Uw rollen zijn daarna die van nu.',
    body: terugSchema,
    antwoord: leeg,
    status: 204,
    handle: ({ body: { zoekdeel }, adres, request }) =>
      within(aanbieder, async (een) => {
        const vertrek = koekje.read(request);
        if (vertrek === undefined) return { ok: false, problem: problemen.onjuist };
        const aankomst = await een.finish({ zoekdeel, vertrek, adres, request });
        if (!aankomst.ok) return { ok: false, problem: problemOf(aankomst) };
        return { ok: true, status: 204, cookies: [...aankomst.cookies, koekje.write('', 0)] };
      }),
  });
}

interface Opzet {
  /** The world comes by TLS. */
  readonly tls: boolean;
  /** One can sign in by passkey here. */
  readonly passkeys: boolean;
}

/** Signing in by the identity provider of an organisation, where there is one. */
export function addAanbieder(
  router: EigenRouter,
  aanbieder: Aanbieder | undefined,
  { tls, passkeys }: Opzet,
): void {
  const koekje = new Reiskoekje(tls);
  router.addAanmelding({
    method: 'get',
    path: '/aanmelding',
    operationId: 'getAanmeldwijzen',
    tag,
    recht: { soort: 'aanmelding', handeling: 'lezen' },
    summary: 'Hoe u zich kunt aanmelden',
    description:
      'Met e-mailadres en wachtwoord kan het altijd; hier staat of het ook bij uw organisatie en met een passkey kan.',
    antwoord: wijzenSchema,
    handle: () => ({
      ok: true,
      status: 200,
      antwoord: { aanbieder: aanbieder ? { naam: aanbieder.naam } : null, passkeys },
    }),
  });
  addVertrek(router, aanbieder, koekje);
  addTerug(router, aanbieder, koekje);
  router.addAanmelding({
    method: 'post',
    path: '/aanmelding/aanbieder/einde',
    operationId: 'createAfmeldbericht',
    tag,
    recht: { soort: 'aanmelding', handeling: 'weggooien' },
    summary: 'Meld dat iemand is afgemeld',
    description: 'Voor de identiteitsprovider (OpenID Connect Back-Channel Logout 1.0).',
    vorm: 'formulier',
    body: afmeldSchema,
    antwoord: leeg,
    status: 204,
    handle: ({ body }) =>
      within(aanbieder, async (een) =>
        (await een.logout(body.logout_token))
          ? { ok: true, status: 204 }
          : { ok: false, problem: { code: 'onleesbaar-verzoek' } },
      ),
  });
}
