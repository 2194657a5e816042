import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { Besloten, type Buitenwereld, buitenwereld, guardedLookup, isOutside } from './adres.ts';

/** Why nothing was fetched. `besloten`: it is not of the outside world; `status`: that server says no (`status` tells how). */
interface Haalfout {
  readonly code:
    | 'geen-adres'
    | 'besloten'
    | 'geen-antwoord'
    | 'te-traag'
    | 'te-groot'
    | 'te-veel-omleidingen'
    | 'status';
  readonly status?: number;
}

type Gehaald =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly adres: string }
  | { readonly ok: false; readonly fout: Haalfout };

interface Haalopties {
  readonly methode?: 'GET' | 'HEAD';
  /** Most bytes; 0: only whether it is there. */
  readonly bytes: number;
  /** Milliseconds for all of it, with every redirect. */
  readonly ms: number;
}

/** Fetches an address of the outside world. */
export type Haal = (adres: string, opties: Haalopties) => Promise<Gehaald>;

const MEESTE_OMLEIDINGEN = 5;

class Teveel extends Error {}

/** Asks once, and answers with the head; the body has not been read. */
function ask(url: URL, methode: string, wereld: Buitenwereld, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const vraag = (url.protocol === 'https:' ? overHttps : overHttp)(
      url,
      {
        method: methode,
        lookup: guardedLookup(wereld),
        signal,
        // No connection is used again: each is made to an address that was judged for it.
        agent: false,
        headers: {
          'User-Agent': 'Samenhang (kennis; leest lijsten en controleert links)',
          Accept: 'application/atom+xml, application/rss+xml, application/xml, text/xml, text/csv, */*;q=0.5',
          'Accept-Encoding': 'identity',
        },
      },
      resolve,
    );
    vraag.on('error', reject);
    vraag.end();
  });
}

async function readBody(antwoord: IncomingMessage, hoogstens: number): Promise<Uint8Array> {
  const stukken: Buffer[] = [];
  let bytes = 0;
  if (hoogstens === 0) return new Uint8Array();
  for await (const stuk of antwoord as AsyncIterable<Buffer>) {
    bytes += stuk.byteLength;
    if (bytes > hoogstens) throw new Teveel();
    stukken.push(stuk);
  }
  return Buffer.concat(stukken);
}

function faultOf(error: unknown, signal: AbortSignal): Haalfout {
  if (error instanceof Besloten) return { code: 'besloten' };
  if (error instanceof Teveel) return { code: 'te-groot' };
  return { code: signal.aborted ? 'te-traag' : 'geen-antwoord' };
}

const no = (fout: Haalfout): Gehaald => ({ ok: false, fout });

/** What an answer is: where it leads, or what came of it. */
async function judge(
  antwoord: IncomingMessage,
  url: URL,
  hoogstens: number,
): Promise<Gehaald | { naar: URL }> {
  const status = antwoord.statusCode ?? 0;
  const { location } = antwoord.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    const naar = URL.parse(location, url.href);
    return naar ? { naar } : no({ code: 'geen-adres' });
  }
  if (status < 200 || status >= 300) return no({ code: 'status', status });
  return { ok: true, bytes: await readBody(antwoord, hoogstens), adres: url.href };
}

/** Follows redirects, each judged as the first was. */
async function follow(
  begin: URL,
  opties: Haalopties,
  wereld: Buitenwereld,
  signal: AbortSignal,
): Promise<Gehaald> {
  let url = begin;
  for (let stap = 0; stap <= MEESTE_OMLEIDINGEN; stap += 1) {
    if (!isOutside(url, wereld)) return no({ code: 'besloten' });
    const antwoord = await ask(url, opties.methode ?? 'GET', wereld, signal);
    try {
      const uitkomst = await judge(antwoord, url, opties.bytes);
      if (!('naar' in uitkomst)) return uitkomst;
      url = uitkomst.naar;
    } finally {
      antwoord.destroy();
    }
  }
  return no({ code: 'te-veel-omleidingen' });
}

/** What fetches from this world; without one: from the internet, and never from the network that the server is in. */
export function makeHaal(wereld: Buitenwereld = buitenwereld): Haal {
  return async (adres, opties) => {
    const url = URL.parse(adres);
    if (!url) return no({ code: 'geen-adres' });
    const signal = AbortSignal.timeout(opties.ms);
    try {
      return await follow(url, opties, wereld, signal);
    } catch (error) {
      return no(faultOf(error, signal));
    }
  };
}
