import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Plek } from './plek.ts';

/** What the browser gave of a new passkey. */
export interface Aanmaak {
  readonly id: string;
  readonly response: { readonly clientDataJSON: string; readonly attestationObject: string };
}

/** What the browser gave of a passkey that is used. */
export interface Gebruik {
  readonly id: string;
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle: string;
  };
}

interface Eigenaar {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
}

const rest = { type: 'public-key', clientExtensionResults: {} } as const;

/** EdDSA, ES256 and RS256 (COSE): what devices know, and what every server can check. */
const algoritmen = [-8, -7, -257];

/** Loaded when somebody uses a passkey: who only reads has no use for it. */
const webauthn = () => import('@simplewebauthn/server');

/** How a device knows whose passkey it is: the number of that person, which tells nothing of them. */
const handleOf = (persoon: string): string => Buffer.from(persoon).toString('base64url');

/** The challenge that this is an answer to, as it says itself; undefined where it cannot be read. */
export async function challengeIn(clientDataJSON: string): Promise<string | undefined> {
  const { decodeClientDataJSON } = await import('@simplewebauthn/server/helpers');
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON) as { readonly challenge: unknown };
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}

/** What to ask a device for a new passkey: one that it keeps, and that it gives to nobody but who it knows. */
export async function askNew(
  { domein }: Plek,
  { id, naam, email }: Eigenaar,
  bekend: readonly string[],
  milliseconden: number,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return (await webauthn()).generateRegistrationOptions({
    rpName: 'Samenhang',
    rpID: domein,
    userID: new Uint8Array(Buffer.from(id)),
    userName: email,
    userDisplayName: naam,
    timeout: milliseconden,
    supportedAlgorithmIDs: algoritmen,
    excludeCredentials: bekend.map((kenmerk) => ({ id: kenmerk })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What to ask a device for any passkey that it has for us. */
export async function askAny(
  { domein }: Plek,
  milliseconden: number,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return (await webauthn()).generateAuthenticationOptions({
    rpID: domein,
    timeout: milliseconden,
    userVerification: 'required',
  });
}

/** What to keep of a new passkey (WebAuthn §7.1); undefined where anything of it does not fit what was asked. */
export async function checkNew(
  { domein, herkomst }: Plek,
  { id, response }: Aanmaak,
  vraag: string,
): Promise<{ readonly kenmerk: string; readonly sleutel: string; readonly teller: number } | undefined> {
  const { verifyRegistrationResponse } = await webauthn();
  // Whatever it throws on, what was sent is to blame: nothing but that goes in.
  const uitkomst = await verifyRegistrationResponse({
    response: { id, rawId: id, response, ...rest },
    expectedChallenge: vraag,
    expectedOrigin: herkomst,
    expectedRPID: domein,
    requireUserVerification: true,
    supportedAlgorithmIDs: algoritmen,
  }).catch(() => undefined);
  if (!uitkomst?.verified) return undefined;
  const { credential } = uitkomst.registrationInfo;
  const sleutel = Buffer.from(credential.publicKey).toString('base64url');
  return { kenmerk: credential.id, sleutel, teller: credential.counter };
}

/** The counter of a passkey that was used well (WebAuthn §7.2), by who it is of; undefined where anything does not fit. */
export async function checkUse(
  { domein, herkomst }: Plek,
  { id, response }: Gebruik,
  vraag: string,
  passkey: { readonly persoon: string; readonly sleutel: string; readonly teller: number },
): Promise<number | undefined> {
  if (response.userHandle !== handleOf(passkey.persoon)) return undefined;
  const { verifyAuthenticationResponse } = await webauthn();
  const uitkomst = await verifyAuthenticationResponse({
    response: { id, rawId: id, response, ...rest },
    expectedChallenge: vraag,
    expectedOrigin: herkomst,
    expectedRPID: domein,
    requireUserVerification: true,
    credential: {
      id,
      publicKey: new Uint8Array(Buffer.from(passkey.sleutel, 'base64url')),
      counter: passkey.teller,
    },
  }).catch(() => undefined);
  return uitkomst?.verified ? uitkomst.authenticationInfo.newCounter : undefined;
}
