// A device that keeps one passkey, as WebAuthn Level 3 describes it: ES256, attestation "none". What it does wrong, it does when asked.

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** How this device departs from what it should do. */
interface Afwijking {
  readonly herkomst?: string;
  readonly domein?: string;
  readonly vraag?: string;
  readonly teller?: number;
  /** Whether it knows who holds it. */
  readonly gecontroleerd?: boolean;
  readonly eigenaar?: string;
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
const hex = (tekst: string) => Buffer.from(tekst, 'hex');
const bytesOf = (base64url: string | undefined) => Buffer.from(base64url ?? '', 'base64url');

/** Flags: somebody is there (1), is known (4), a key comes along (64). */
const flagsOf = ({ gecontroleerd = true }: Afwijking, sleutel: boolean) =>
  1 + (gecontroleerd ? 4 : 0) + (sleutel ? 64 : 0);

export class Apparaat {
  private readonly paar = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly id = randomBytes(16);
  private eigenaar = '';
  private teller = 1;
  private readonly herkomst: string;

  constructor(herkomst: string) {
    this.herkomst = herkomst;
  }

  /** Answers what is asked for a new passkey. */
  make(
    opties: { readonly challenge: string; readonly user: { readonly id: string } },
    anders: Afwijking = {},
  ) {
    this.eigenaar = opties.user.id;
    const { x, y } = this.paar.publicKey.export({ format: 'jwk' });
    // A COSE key: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
    const cose = Buffer.concat([hex('a5010203262001215820'), bytesOf(x), hex('225820'), bytesOf(y)]);
    const lengte = Buffer.from([0, this.id.length]);
    const authData = Buffer.concat([this.head(anders, true), Buffer.alloc(16), lengte, this.id, cose]);
    // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
    const begin = Buffer.concat([
      hex('a363'),
      Buffer.from('fmt'),
      hex('64'),
      Buffer.from('none'),
      hex('67'),
      Buffer.from('attStmt'),
      hex('a068'),
      Buffer.from('authData'),
      Buffer.from([0x58, authData.length]),
    ]);
    return {
      id: this.id.toString('base64url'),
      response: {
        clientDataJSON: this.clientData('webauthn.create', opties.challenge, anders).toString('base64url'),
        attestationObject: Buffer.concat([begin, authData]).toString('base64url'),
      },
    };
  }

  /** Answers what is asked for to come in. */
  use({ challenge }: { readonly challenge: string }, anders: Afwijking = {}) {
    this.teller = anders.teller ?? this.teller + 1;
    const authData = this.head(anders, false);
    const clientData = this.clientData('webauthn.get', challenge, anders);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.paar.privateKey);
    return {
      id: this.id.toString('base64url'),
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: anders.eigenaar ?? this.eigenaar,
      },
    };
  }

  private head(anders: Afwijking, sleutel: boolean): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flagsOf(anders, sleutel), 0);
    rest.writeUInt32BE(this.teller, 1);
    return Buffer.concat([sha256(anders.domein ?? new URL(this.herkomst).hostname), rest]);
  }

  private clientData(type: string, challenge: string, anders: Afwijking): Buffer {
    const origin = anders.herkomst ?? this.herkomst;
    return Buffer.from(
      JSON.stringify({ type, challenge: anders.vraag ?? challenge, origin, crossOrigin: false }),
    );
  }
}
