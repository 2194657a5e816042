import { lookup as zoekOp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What a server may fetch at the wish of somebody: what everybody on the internet can reach, and nothing of its own network. */
export interface Buitenwereld {
  /** May this address (IPv4 or IPv6) be connected to? */
  mayReach(ip: string): boolean;
  /** May this port? Empty is the one of the scheme. */
  mayUse(poort: string): boolean;
}

/** Only public unicast addresses, on the ports of the web: no own machine, private network, link or carrier. */
export const buitenwereld: Buitenwereld = {
  mayReach: (ip) => ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast',
  mayUse: (poort) => ['', '80', '443'].includes(poort),
};

/** Thrown where an address is not of the outside world. */
export class Besloten extends Error {}

/** A name between brackets is an IPv6 address. */
const bareHost = (host: string): string => host.replace(/^\[|\]$/gu, '');

/** May this be asked for at all, before any name is looked up? An address that stands there as numbers is judged at once. */
export function isOutside(url: URL, wereld: Buitenwereld): boolean {
  if (!/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (!wereld.mayUse(url.port)) return false;
  const host = bareHost(url.hostname);
  return ipaddr.isValid(host) ? wereld.mayReach(host) : host.includes('.') && !host.endsWith('.');
}

/**
 * Looks up a name for a connection that is about to be made, and refuses it where any of its addresses is not outside. The
 * connection goes to what was judged: a name that means another address a moment later gains nothing.
 */
export function guardedLookup(wereld: Buitenwereld): LookupFunction {
  return (host, opties, klaar) => {
    zoekOp(host, { ...opties, all: true }, (fout, adressen) => {
      // Of a name that is nowhere there are no addresses, whatever the type says.
      const [eerste] = fout ? [] : adressen;
      if (fout) klaar(fout, []);
      else if (!eerste || !adressen.every(({ address }) => wereld.mayReach(address)))
        klaar(new Besloten(host), []);
      else if (opties.all === true) klaar(null, adressen);
      else klaar(null, eerste.address, eerste.family);
    });
  };
}
