import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from './antwoord.ts';
import { signInByPasskey } from './sessie.ts';

/** The device gave no answer: somebody stopped or it took too long, or it has a passkey for this account already. */
export class Passkeyfout extends Error {
  readonly reden: 'gestopt' | 'bestaat';

  constructor(reden: 'gestopt' | 'bestaat') {
    super(reden);
    this.reden = reden;
  }
}

/** Can this browser use passkeys? */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** What the device answers; it is told apart from what the server answers. @throws Passkeyfout */
async function fromDevice<T>(vraag: Promise<T>): Promise<T> {
  try {
    return await vraag;
  } catch (fout) {
    throw new Passkeyfout(fout instanceof Error && fout.name === 'InvalidStateError' ? 'bestaat' : 'gestopt');
  }
}

/** Signs in with a passkey, whichever the device has for this site. @throws Passkeyfout */
export async function usePasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await answerOf(api.POST('/aanmelding/passkey/begin'));
  const vraag = optionsJSON as unknown as PublicKeyCredentialRequestOptionsJSON;
  const { id, response } = await fromDevice(startAuthentication({ optionsJSON: vraag }));
  const { userHandle } = response;
  // One that does not say whose it is was not made here.
  if (userHandle === undefined) throw new Passkeyfout('gestopt');
  await signInByPasskey({ id, response: { ...response, userHandle } });
}

/** Makes a passkey on this device, or on one that is held beside it. @throws Passkeyfout */
export async function addPasskey(naam: string, wachtwoord: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await answerOf(api.POST('/mijn/passkeys/begin', { body: { wachtwoord } }));
  const vraag = optionsJSON as unknown as PublicKeyCredentialCreationOptionsJSON;
  const { id, response } = await fromDevice(startRegistration({ optionsJSON: vraag }));
  await answerOf(api.POST('/mijn/passkeys', { body: { naam, antwoord: { id, response } } }));
}

/** The passkeys of who is signed in. */
export const passkeysVraag = queryOptions({
  queryKey: ['mijn', 'passkeys'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/passkeys', { signal }))).passkeys,
  retry,
});

export function removePasskey(passkey: string) {
  return answerOf(api.POST('/mijn/passkeys/{passkey}/verwijdering', { params: { path: { passkey } } }));
}
