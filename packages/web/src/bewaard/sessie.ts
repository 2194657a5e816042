import type { Organisatiesoort } from '@samenhang/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiFout, api, retry } from '../atlas/index.ts';
import { answerOf, codeOf } from './antwoord.ts';

/**
 * Whether somebody signed in with this browser. The cookie itself cannot be read here; who never signed in asks the
 * server nothing.
 */
const vlag = 'samenhang.aangemeld';
/** Where somebody was when they went to sign in. */
const terugnaam = 'samenhang.terug';

/** Storage may be turned off: then one is a visitor until the page is left. */
function store(opslag: 'localStorage' | 'sessionStorage', naam: string, waarde: string | undefined): void {
  try {
    if (waarde === undefined) window[opslag].removeItem(naam);
    else window[opslag].setItem(naam, waarde);
  } catch {
    // Nothing to be done, and nothing lost.
  }
}

function stored(opslag: 'localStorage' | 'sessionStorage', naam: string): string | undefined {
  try {
    return window[opslag].getItem(naam) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Who is signed in; null where nobody is. */
export const mijVraag = queryOptions({
  queryKey: ['mij'],
  queryFn: async ({ signal }) => {
    if (stored('localStorage', vlag) === undefined) return null;
    try {
      return await answerOf(api.GET('/mijn', { signal }));
    } catch (fout) {
      if (!(fout instanceof ApiFout) || codeOf(fout) !== 'niet-aangemeld') throw fout;
      store('localStorage', vlag, undefined);
      return null;
    }
  },
  retry,
  staleTime: 60_000,
});

export function useMij() {
  return useQuery(mijVraag);
}

export async function signIn(email: string, wachtwoord: string): Promise<void> {
  await answerOf(api.POST('/aanmelding', { body: { email, wachtwoord } }));
  store('localStorage', vlag, 'ja');
}

/** Beside the password: how one can sign in. */
export const aanmeldwijzenVraag = queryOptions({
  queryKey: ['aanmeldwijzen'],
  queryFn: ({ signal }) => answerOf(api.GET('/aanmelding', { signal })),
  retry,
  staleTime: 300_000,
});

/** Leaves for the identity provider of one's organisation. */
export async function leaveForAanbieder(): Promise<void> {
  const { adres } = await answerOf(api.POST('/aanmelding/aanbieder'));
  location.assign(adres);
}

/** Leaves for it to couple it to the account that one has. */
export async function leaveToCouple(): Promise<void> {
  const { adres } = await answerOf(api.POST('/mijn/koppeling'));
  location.assign(adres);
}

/** Comes back from it with what it put behind the question mark. */
export async function returnFromAanbieder(zoekdeel: string): Promise<void> {
  await answerOf(api.POST('/aanmelding/aanbieder/terug', { body: { zoekdeel } }));
  store('localStorage', vlag, 'ja');
}

/** Was the password right, and is a code asked too? */
export function isCodeAsked(fout: Error): boolean {
  return fout instanceof ApiFout && codeOf(fout) === 'tweede-stap';
}

/** Gives the code that is asked after the password. */
export async function giveCode(code: string): Promise<void> {
  await answerOf(api.POST('/aanmelding/code', { body: { code } }));
  store('localStorage', vlag, 'ja');
}

interface Passkeyantwoord {
  readonly id: string;
  readonly response: Readonly<
    Record<'clientDataJSON' | 'authenticatorData' | 'signature' | 'userHandle', string>
  >;
}

/** Signs in with what a passkey answered. */
export async function signInByPasskey(antwoord: Passkeyantwoord): Promise<void> {
  await answerOf(api.POST('/aanmelding/passkey', { body: { antwoord } }));
  store('localStorage', vlag, 'ja');
}

export interface Eersteling {
  readonly sleutel: string;
  readonly naam: string;
  readonly email: string;
  readonly wachtwoord: string;
  readonly organisatie: { readonly naam: string; readonly soort: Organisatiesoort };
}

/** Makes the first account of this server, and signs in with it. */
export async function signUpFirst(eerste: Eersteling): Promise<void> {
  await answerOf(api.POST('/aanmelding/eerste', { body: eerste }));
  store('localStorage', vlag, 'ja');
}

/** What the link of an invitation offers. */
export function loadAanbod(sleutel: string) {
  return answerOf(api.POST('/uitnodiging/inzage', { body: { sleutel } }));
}

/** Takes up an invitation; what comes of it shows when one signs in. */
export function acceptUitnodiging(sleutel: string, naam: string, wachtwoord: string) {
  return answerOf(api.POST('/uitnodiging/aanname', { body: { sleutel, naam, wachtwoord } }));
}

/** Asks for a link to choose a new password. */
export function forgetWachtwoord(email: string) {
  return answerOf(api.POST('/aanmelding/vergeten', { body: { email } }));
}

/** Chooses a new password by that link. */
export function recoverWachtwoord(sleutel: string, wachtwoord: string) {
  return answerOf(api.POST('/aanmelding/herstel', { body: { sleutel, wachtwoord } }));
}

/** Invitations for who is signed in. */
export const genodigdVraag = queryOptions({
  queryKey: ['mijn', 'uitnodigingen'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/uitnodigingen', { signal }))).uitnodigingen,
  retry,
});

export function acceptGenodigd(uitnodiging: string) {
  return answerOf(
    api.POST('/mijn/uitnodigingen/{uitnodiging}/aanname', { params: { path: { uitnodiging } } }),
  );
}

/** Where one is signed in. */
export const sessiesVraag = queryOptions({
  queryKey: ['mijn', 'sessies'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/sessies', { signal }))).sessies,
  retry,
});

/** Ends a session; without one, all but this. */
export function endSessie(sessie: string | undefined) {
  if (sessie === undefined) return answerOf(api.POST('/mijn/sessies/einde'));
  return answerOf(api.POST('/mijn/sessies/{sessie}/einde', { params: { path: { sessie } } }));
}

/** Signs out: where to go to sign out there too, for who came by their organisation. */
export async function signOut(): Promise<string | null> {
  const { vervolg } = await answerOf(api.POST('/aanmelding/einde'));
  store('localStorage', vlag, undefined);
  return vervolg;
}

/** Remembers where to come back to after signing in: an address within the site. */
export function rememberPlace(): void {
  store('sessionStorage', terugnaam, `${location.pathname}${location.search}`);
}

/** Is there a design to come back to? */
export function isExpected(): boolean {
  return stored('sessionStorage', terugnaam)?.startsWith('/ontwerp?') === true;
}

/** Where to go after signing in, once. */
export function takePlace(): string {
  const terug = stored('sessionStorage', terugnaam);
  store('sessionStorage', terugnaam, undefined);
  return terug !== undefined && /^\/(?![/\\])/u.test(terug) ? terug : '/mijn';
}
