import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiBase, nummerkop } from '../gedeeld/index.ts';
import { SizedCache } from './cache.ts';

/** A whole answer as it went out, headers and all. */
export interface Gereed {
  /** For the log: without what was asked. */
  readonly pad: string;
  readonly route: string;
  readonly etag: string;
  readonly koppen: Headers;
  readonly bytes: Uint8Array;
}

/** Name and value by turns, as `writeHead` takes them. */
type Kopregels = string[];

interface Bewaard {
  readonly gereed: Gereed;
  readonly koppen: Kopregels;
  /** Of the answer that says that nothing changed. */
  readonly ongewijzigd: Kopregels;
}

/** Bytes of all answers together, and of one at most. */
const plaats = 32 * 2 ** 20;
const grootste = 4 * 2 ** 20;
/** Of so many questions at least it is remembered that they were asked once, and of twice as many at most. */
const eenmalig = 2048;
/** Headers of an answer and what holds them, beside its body. */
const omhulsel = 4096;

const langsteAdres = 1024;
const langsteKop = 256;
const gewoneHost = /^[\w.:[\]-]+$/u;

const beschrijftInhoud = /^(?:accept-ranges|content-(?!security-policy$).*)$/u;

/** The number of a request is that of one request only. */
function linesOf(koppen: Headers, neem: (naam: string) => boolean): Kopregels {
  return [...koppen].filter(([naam]) => naam !== nummerkop.toLowerCase() && neem(naam)).flat();
}

/** Questions that this way does not answer: for a part, with a body, or longer than anybody writes. */
function isGewoon({ method, url = '', headers }: IncomingMessage): boolean {
  const { accept = '', host = '', 'accept-encoding': verpakking = '' } = headers;
  return (
    (method === 'GET' || method === 'HEAD') &&
    url.startsWith(`${apiBase}/`) &&
    url.length <= langsteAdres &&
    accept.length + verpakking.length <= langsteKop &&
    gewoneHost.test(host) &&
    headers.range === undefined &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  );
}

/**
 * Public answers that are asked for again and again, ready to be sent: the package does not change while the server
 * runs, so neither do they. One comes in when the same question is asked for the second time, so that made-up
 * questions push nothing out. What has no ready answer goes the long way, through the app.
 */
export class Voorraad {
  private readonly bekend = new SizedCache<Bewaard>(plaats);
  private gezien = new Set<string>();
  private eerderGezien = new Set<string>();

  /** The question in everything that decides its answer; undefined for one that has no ready answer ever. */
  private keyOf(incoming: IncomingMessage): string | undefined {
    if (!isGewoon(incoming)) return undefined;
    const { socket, headers, url = '' } = incoming;
    // Without a public address answers link to where the connection came in.
    const ingang = `${socket.localAddress ?? ''} ${String(socket.localPort ?? '')}`;
    return [ingang, headers['accept-encoding'], headers.accept, url].join('\n');
  }

  /** Takes up the answer to a question, when it is not the first time. */
  offer(incoming: IncomingMessage, gereed: Gereed): void {
    const key = this.keyOf(incoming);
    if (key === undefined || incoming.method !== 'GET' || gereed.bytes.byteLength > grootste) return;
    if (!this.isSecond(key)) return;
    const bewaard = {
      gereed,
      koppen: linesOf(gereed.koppen, () => true),
      ongewijzigd: linesOf(gereed.koppen, (naam) => !beschrijftInhoud.test(naam)),
    };
    this.bekend.set(key, bewaard, gereed.bytes.byteLength + omhulsel);
  }

  private isSecond(key: string): boolean {
    if (this.gezien.delete(key) || this.eerderGezien.delete(key)) return true;
    if (this.gezien.size >= eenmalig) {
      this.eerderGezien = this.gezien;
      this.gezien = new Set();
    }
    this.gezien.add(key);
    return false;
  }

  /** Sends the answer where it is ready. @returns what went out, for the log; undefined: nothing was sent. */
  send(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    nummer: string,
  ): { readonly pad: string; readonly route: string; readonly status: number } | undefined {
    const key = this.keyOf(incoming);
    const bewaard = key === undefined ? undefined : this.bekend.get(key);
    if (!bewaard) return undefined;
    const { gereed, koppen, ongewijzigd } = bewaard;
    const heeft = incoming.headers['if-none-match'];
    // A list, a weak tag or that of another form is compared by the app.
    if (heeft !== undefined && heeft !== gereed.etag) return undefined;
    const status = heeft === undefined ? 200 : 304;
    outgoing.writeHead(status, [...(status === 200 ? koppen : ongewijzigd), nummerkop, nummer]);
    outgoing.end(status === 200 && incoming.method === 'GET' ? gereed.bytes : undefined);
    return { pad: gereed.pad, route: gereed.route, status };
  }
}
