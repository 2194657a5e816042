import { hash, randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import proxyaddr from 'proxy-addr';

/** What is known of a request before anybody looks at what it asks. */
export interface Verzoek {
  /** By which a person, a proxy and our log mean the same request. */
  readonly nummer: string;
  /** The network that asks: an IPv4 address, or the /64 that an IPv6 address is one of. Personal: never to be logged. */
  readonly netwerk: string;
}

/** What a proxy may give as number: nothing that could break a line or a header. */
const nummervorm = /^[\w.:+/=-]{8,128}$/u;

/** Of an IPv6 address whoever has it has the whole /64: counted by address, everybody had 2^64 tries. */
function networkOf(adres: string): string {
  if (isIP(adres) === 0) return '';
  const gelezen = ipaddr.process(adres);
  if (gelezen.kind() === 'ipv4') return gelezen.toString();
  return `${(gelezen as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((deel) => deel.toString(16))
    .join(':')}::/64`;
}

/** Who sends a request, and its number: as the connection says, and what a proxy says of it where that is trusted. */
export class Verzoeken {
  private readonly isVertrouwd: (adres: string, stap: number) => boolean;
  private readonly bekend = new WeakMap<IncomingMessage, Verzoek>();
  private readonly netwerken = new WeakMap<Socket, string>();
  private readonly zout = randomBytes(32).toString('hex');
  private laatste = { netwerk: '', kenmerk: '' };

  /** Addresses, ranges and names of ranges of proxies, as the setting `TRUST_PROXY` has them. */
  constructor(vertrouwd: readonly string[] = []) {
    this.isVertrouwd = vertrouwd.length === 0 ? () => false : proxyaddr.compile([...vertrouwd]);
  }

  /** The same each time for one request. Where there is no connection, all who ask are one. */
  of(incoming: IncomingMessage | undefined): Verzoek {
    if (!incoming) return { nummer: randomUUID(), netwerk: '' };
    const bekend = this.bekend.get(incoming);
    if (bekend) return bekend;
    const verzoek = this.read(incoming);
    this.bekend.set(incoming, verzoek);
    return verzoek;
  }

  /** Tells requests of one network together in the log, and from others, without telling which network; anew at each start. */
  markOf({ netwerk }: Verzoek): string {
    // In one go, and not again for who asks again: a keyed hash for each request took a quarter of a known answer.
    if (this.laatste.kenmerk === '' || this.laatste.netwerk !== netwerk)
      this.laatste = { netwerk, kenmerk: hash('sha256', this.zout + netwerk).slice(0, 12) };
    return this.laatste.kenmerk;
  }

  private read(incoming: IncomingMessage): Verzoek {
    const { socket } = incoming;
    const verbinding = socket.remoteAddress ?? '';
    if (!this.isVertrouwd(verbinding, 0)) return { nummer: randomUUID(), netwerk: this.networkAt(socket) };
    const nummer = incoming.headers['x-request-id'];
    return {
      nummer: typeof nummer === 'string' && nummervorm.test(nummer) ? nummer : randomUUID(),
      // What is no address came with the request, not from the proxy.
      netwerk: networkOf(proxyaddr(incoming, this.isVertrouwd)) || this.networkAt(socket),
    };
  }

  /** Of who is at the other end of a connection, over which many requests come. */
  private networkAt(socket: Socket): string {
    const bekend = this.netwerken.get(socket);
    if (bekend !== undefined) return bekend;
    const netwerk = networkOf(socket.remoteAddress ?? '');
    this.netwerken.set(socket, netwerk);
    return netwerk;
  }
}

const kenmerk = 'verzoek';

/** From here on everybody who answers can ask for it. */
export function markVerzoek(c: Context, verzoek: Verzoek): void {
  c.set(kenmerk, verzoek);
}

/** What is known of the request that is answered. */
export function verzoekOf(c: Context): Verzoek | undefined {
  return (c.get as (naam: string) => Verzoek | undefined)(kenmerk);
}
