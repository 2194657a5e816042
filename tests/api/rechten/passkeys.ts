// Passkeys: on which of them each route can be tried. This server has no address that they could be for: how it goes where it
// has one stands in a test of its own.

import { type Geval, type Poging, statusFor } from './poging.ts';

const kaal =
  (body: unknown, wil: number) =>
  ({ pad, als }: Poging): Geval[] => [{ wat: 'own', pad, body, wil: als === 'niemand' ? 401 : wil }];

/** A passkey of one's own, and one of another. */
function weg({ proef, als, pad, goed }: Poging): Geval[] {
  const van = (wie: string) => pad.replace('{passkey}', proef.addPasskey(wie));
  const ander = { wat: 'another’s', pad: van('tweede'), wil: als === 'niemand' ? 401 : 404 };
  return als === 'niemand' ? [ander] : [ander, { wat: 'own', pad: van(als), wil: goed }];
}

/** By `operationId`. */
export const passkeys: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  createPasskeyvraag: ({ pad }) => [{ wat: 'without an address', pad, wil: 404 }],
  createPasskeyaanmelding: ({ pad }) => [{ wat: 'empty', pad, body: {}, wil: 422 }],
  listPasskeys: (poging) => [{ wat: 'own', pad: poging.pad, wil: statusFor(poging, 'eigen', true) }],
  createPasskeybegin: kaal({}, 404),
  createPasskey: kaal({}, 422),
  createPasskeyverwijdering: weg,
};
