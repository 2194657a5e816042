import { isIP } from 'node:net';
import { isLocal } from '../instellingen/index.ts';

/** By what passkeys know this server. */
export interface Plek {
  /** The domain that they are made for. */
  readonly domein: string;
  /** Where the page must stand that asks for one. */
  readonly herkomst: string;
}

/**
 * Of the address by which the world knows this server; undefined where browsers make no passkeys for it (WebAuthn §5.1.2,
 * §5.1.3): without an address, at one of figures, and without TLS other than on one's own machine.
 */
export function plekOf(adres: string | undefined): Plek | undefined {
  if (adres === undefined) return undefined;
  const { hostname, origin, protocol } = new URL(adres);
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return undefined;
  return protocol === 'https:' || isLocal(adres) ? { domein: hostname, herkomst: origin } : undefined;
}
