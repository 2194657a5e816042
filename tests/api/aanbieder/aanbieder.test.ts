// Signing in with the account of one's organisation, against a real identity provider over HTTP.

import { generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  arrive,
  ask,
  codeOf,
  cookieOf,
  hier,
  know,
  mijn,
  rollenVan,
  signIn,
  startProef,
  stopProef,
  tel,
  travel,
} from './proef.ts';
import { client, type Koekjes } from './provider.ts';

beforeAll(startProef);
afterAll(stopProef);
afterEach(() => {
  hier.aanbieder.bederf = undefined;
});

describe('signing in with the account of one’s organisation', () => {
  it('lets somebody in with the roles that the rules give, and no others', async () => {
    know('bart', ['samenhang', 'iets anders']);
    expect(await (await ask('GET', '/aanmelding')).json()).toEqual({
      aanbieder: { naam: 'Gemeente Proef' },
      passkeys: false,
    });
    const binnen = await signIn('bart');
    expect(binnen.status).toBe(204);
    // The first browser is not a new one, and is greeted once.
    expect(tel(`post where naar = 'bart@voorbeeld.nl' and soort = 'nieuwe-browser'`)).toBe(0);
    expect(
      binnen.headers
        .getSetCookie()
        .join()
        .match(/samenhang-browser=/gu),
    ).toHaveLength(1);
    const cookie = cookieOf(binnen);
    expect(await mijn(cookie)).toMatchObject({
      naam: 'Naam van bart',
      email: 'bart@voorbeeld.nl',
      wachtwoord: false,
      gekoppeld: true,
    });
    expect(await rollenVan(cookie)).toEqual(['Gemeente Proef: adviseur', 'Verband: lezer']);
    // Nothing of what opens the provider is kept with the account.
    expect(
      tel(
        `inlogwijze where providerId like 'oidc:%' and coalesce(idToken, accessToken, refreshToken) is not null`,
      ),
    ).toBe(0);
  });

  it('makes the roles those of now at every sign-in, and writes that down', async () => {
    know('bart', ['samenhang-beheer', 'samenhang']);
    expect(await rollenVan(cookieOf(await signIn('bart')))).toEqual([
      'Gemeente Proef: beheerder',
      'Verband: lezer',
    ]);
    know('bart', ['samenhang-beheer'], { name: 'Bart Nieuw' });
    const cookie = cookieOf(await signIn('bart'));
    expect(await mijn(cookie)).toMatchObject({ naam: 'Bart Nieuw', organisaties: [{ rol: 'beheerder' }] });
    know('bart', []);
    expect(await codeOf(signIn('bart'))).toEqual([403, 'aanbieder-geen-rol']);
    // A session of before finds nothing any more.
    expect(await rollenVan(cookie)).toEqual([]);
    const regelsVan = hier.db
      .prepare(
        `select handeling, voor, na from logboek where soort = 'aanmelding' and organisatie <> 'verband' order by volgnummer`,
      )
      .all();
    expect(regelsVan).toEqual([
      { handeling: 'maken', voor: null, na: '"adviseur"' },
      { handeling: 'wijzigen', voor: '"adviseur"', na: '"beheerder"' },
      { handeling: 'weggooien', voor: '"beheerder"', na: null },
    ]);
    expect(tel(`persoon where email = 'bart@voorbeeld.nl'`)).toBe(1);
  });

  it('leaves what somebody here gave, beside what the provider gives', async () => {
    know('carla', ['samenhang-beheer']);
    await signIn('carla');
    const { id } = hier.db.prepare(`select id from persoon where email = 'carla@voorbeeld.nl'`).get() as {
      id: string;
    };
    hier.db.prepare(`insert into lid (persoon, organisatie, rol) values (?, 'verband', 'griffier')`).run(id);
    know('carla', []);
    expect(await rollenVan(cookieOf(await signIn('carla')))).toEqual(['Verband: griffier']);
  });

  it.each([
    ['without the claim', { groups: undefined }, 'aanbieder-geen-rol'],
    ['with a claim of another form', { groups: { samenhang: true } }, 'aanbieder-geen-rol'],
    ['without an address', { groups: ['samenhang'], email: undefined }, 'aanbieder-geen-adres'],
    [
      'with an address that nobody verified',
      { groups: ['samenhang'], email_verified: false },
      'aanbieder-geen-adres',
    ],
    ['with a word for verified', { groups: ['samenhang'], email_verified: 'true' }, 'aanbieder-geen-adres'],
    [
      'with an address of a domain that only looks so',
      { groups: ['samenhang'], email: 'x@eigen.nl.kwaad.example', email_verified: false },
      'aanbieder-geen-adres',
    ],
  ])('turns away who comes %s, and makes no account', async (_hoe, claims, code) => {
    const was = tel('persoon');
    know('dirk', undefined, claims);
    expect(await codeOf(signIn('dirk'))).toEqual([403, code]);
    expect(tel('persoon')).toBe(was);
  });

  it('takes an address of a domain of the provider’s own at its word', async () => {
    know('els', ['samenhang'], { email: 'Els@Eigen.NL', email_verified: undefined });
    expect(await mijn(cookieOf(await signIn('els')))).toMatchObject({ email: 'els@eigen.nl' });
  });
});

describe('an account that is there already', () => {
  it('is not taken over by its address: who has the password couples it', async () => {
    know('anna-daar', ['samenhang'], { email: 'ANNA@voorbeeld.nl' });
    expect(await codeOf(signIn('anna-daar'))).toEqual([409, 'aanbieder-bestaat']);
    expect((await mijn(hier.annaKoekje)).gekoppeld).toBe(false);
    const reis = await travel('anna-daar', { pad: '/mijn/koppeling', cookie: hier.annaKoekje });
    // Only the one who asked for it: not somebody else who is signed in, nor nobody.
    expect(await codeOf(arrive(reis.zoekdeel, reis.vertrek))).toEqual([401, 'aanbieder-onjuist']);
    const weer = await travel('anna-daar', { pad: '/mijn/koppeling', cookie: hier.annaKoekje });
    expect((await arrive(weer.zoekdeel, `${weer.vertrek}; ${hier.annaKoekje}`)).status).toBe(204);
    expect((await mijn(hier.annaKoekje)).gekoppeld).toBe(true);
    // Whoever was made beheerder here and is the only one stays so, whatever the rules say.
    const cookie = cookieOf(await signIn('anna-daar'));
    expect(await rollenVan(cookie)).toEqual(['Gemeente Proef: beheerder', 'Verband: lezer']);
  });

  it('is coupled by its address where both sides know it to be theirs', async () => {
    hier.db
      .prepare(
        `insert into persoon (id, name, email, emailVerified, createdAt, updatedAt)
       values ('fred', 'Fred', 'fred@voorbeeld.nl', 1, '2026-01-01', '2026-01-01')`,
      )
      .run();
    know('fred-daar', ['samenhang'], { email: 'fred@voorbeeld.nl' });
    await signIn('fred-daar');
    expect(tel(`inlogwijze where userId = 'fred'`)).toBe(1);
  });

  it('cannot be coupled to what is another’s there', async () => {
    const reis = await travel('fred-daar', { pad: '/mijn/koppeling', cookie: hier.annaKoekje });
    expect(await codeOf(arrive(reis.zoekdeel, `${reis.vertrek}; ${hier.annaKoekje}`))).toEqual([
      409,
      'aanbieder-bestaat',
    ]);
  });
});

describe('what comes back and does not fit', () => {
  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['a nonce of another', (claims) => ({ ...claims, nonce: 'een-ander' })],
    ['no nonce', ({ nonce: _weg, ...claims }) => claims],
    ['a token that has expired', (claims) => ({ ...claims, iat: 1_700_000_000, exp: 1_700_000_300 })],
    ['a token of the future', (claims) => ({ ...claims, nbf: 4_000_000_000 })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://kwaad.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'een-andere-client' })],
    ['an audience of more, for another', (claims) => ({ ...claims, aud: [client.id, 'x'], azp: 'x' })],
    ['nobody', ({ sub: _weg, ...claims }) => claims],
    ['another than the rest of the answer tells of', (claims) => ({ ...claims, sub: 'els' })],
  ])('is refused: %s', async (_wat, bederf) => {
    know('gijs', ['samenhang-beheer']);
    hier.aanbieder.bederf = (claims) => ({ claims: bederf(claims) });
    expect(await codeOf(signIn('gijs'))).toEqual([401, 'aanbieder-onjuist']);
    expect(tel(`persoon where email = 'gijs@voorbeeld.nl'`)).toBe(0);
  });

  it('is refused: a token that another signed', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    hier.aanbieder.bederf = (claims) => ({ claims, sleutel: privateKey });
    expect(await codeOf(signIn('gijs'))).toEqual([401, 'aanbieder-onjuist']);
  });

  it('is refused: the answer to another’s journey, one without a journey, and one that was used', async () => {
    know('gijs', ['samenhang']);
    const [een, twee] = [await travel('gijs'), await travel('gijs')];
    const onjuist = [401, 'aanbieder-onjuist'];
    expect(await codeOf(arrive(een.zoekdeel, twee.vertrek))).toEqual(onjuist);
    expect(await codeOf(arrive(een.zoekdeel, ''))).toEqual(onjuist);
    expect(await codeOf(arrive(een.zoekdeel, 'samenhang.vertrek=eyJhbGciOiJub25lIn0.e30.'))).toEqual(onjuist);
    expect((await arrive(twee.zoekdeel, twee.vertrek)).status).toBe(204);
    expect(await codeOf(arrive(twee.zoekdeel, twee.vertrek))).toEqual(onjuist);
    const nee = new URLSearchParams({
      error: 'access_denied',
      state: new URLSearchParams(een.zoekdeel).get('state') ?? '',
    });
    expect(await codeOf(arrive(nee.toString(), een.vertrek))).toEqual(onjuist);
  });
});

describe('signing out', () => {
  it('also signs out at the provider, for who came by it', async () => {
    know('hans', ['samenhang']);
    const koekjes: Koekjes = new Map();
    const cookie = cookieOf(await signIn('hans', koekjes));
    const uit = await ask('POST', '/aanmelding/einde', { cookie });
    const { vervolg } = (await uit.json()) as { vervolg: string };
    expect(vervolg).toContain(`post_logout_redirect_uri=${encodeURIComponent(`${hier.url}/`)}`);
    expect((await ask('GET', '/mijn', { cookie })).status).toBe(401);
    expect((await hier.aanbieder.follow(vervolg, koekjes, `${hier.url}/`)).pathname).toBe('/');
    // There, too, one has to sign in again: as whoever comes next.
    know('ine', ['samenhang']);
    expect(await mijn(cookieOf(await signIn('ine', koekjes)))).toMatchObject({ naam: 'Naam van ine' });
  });

  it('at the provider ends the session here, and only that one', async () => {
    const koekjes: Koekjes = new Map();
    const [dichtbij, elders] = [cookieOf(await signIn('hans', koekjes)), cookieOf(await signIn('hans'))];
    const uit = `${hier.aanbieder.url}/session/end?client_id=${client.id}&post_logout_redirect_uri=${encodeURIComponent(`${hier.url}/`)}`;
    await hier.aanbieder.follow(uit, koekjes, `${hier.url}/`);
    await expect.poll(async () => (await ask('GET', '/mijn', { cookie: dichtbij })).status).toBe(401);
    expect((await ask('GET', '/mijn', { cookie: elders })).status).toBe(200);
  });

  it('is not ended by a word that is not the provider’s', async () => {
    const cookie = cookieOf(await signIn('hans'));
    const nu = Math.floor(Date.now() / 1000);
    const goed = {
      iss: hier.aanbieder.url,
      aud: client.id,
      sub: 'hans',
      iat: nu,
      exp: nu + 120,
      jti: 'een',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    };
    const { privateKey } = await generateKeyPair('RS256');
    const send = async (token: string) => {
      const antwoord = await fetch(`${hier.url}/api/v1/aanmelding/aanbieder/einde`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      });
      return antwoord.status;
    };
    const { events: _weg, ...zonder } = goed;
    const { sub: _wie, ...nergens } = goed;
    for (const kwaad of [
      zonder,
      { ...goed, nonce: 'x' },
      { ...goed, aud: 'ander' },
      { ...goed, iss: 'https://kwaad.example' },
      { ...goed, exp: nu - 60 },
      { ...goed, iat: nu - 7200 },
      nergens,
    ])
      expect(await send(await hier.aanbieder.sign(kwaad)), JSON.stringify(kwaad)).toBe(400);
    expect(await send(await hier.aanbieder.sign(goed, privateKey))).toBe(400);
    expect(await send('geen.token.x')).toBe(400);
    expect((await ask('GET', '/mijn', { cookie })).status).toBe(200);
    expect(await send(await hier.aanbieder.sign(goed))).toBe(204);
    expect((await ask('GET', '/mijn', { cookie })).status).toBe(401);
  });
});

it('says so when the provider does not answer, and stops who tries too often', async () => {
  know('jan', ['samenhang']);
  const { vertrek, zoekdeel } = await travel('jan');
  let laatste = await arrive('', vertrek);
  for (let i = 0; i < 60 && laatste.status !== 429; i += 1) laatste = await arrive('', vertrek);
  expect(laatste.status).toBe(429);
  hier.db.exec('delete from poging');
  await hier.aanbieder.stop();
  const uit = await arrive(zoekdeel, vertrek);
  expect([uit.status, uit.headers.get('Retry-After')]).toEqual([503, '30']);
});
