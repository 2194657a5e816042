import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import { Bronfout } from './fout.ts';
import { type Kaart, Lade } from './lade.ts';
import { Wekker } from './wekker.ts';

/** How far a fetch is; `totaal` where the source says it. */
export interface Haalstand {
  readonly url: string;
  readonly ontvangen: number;
  readonly totaal: number | undefined;
}

export interface Haalopties {
  /** Where what was fetched is kept, to ask next time only whether it changed. */
  readonly map: string;
  /** Who asks, and how the source reaches them: stands in the user agent. */
  readonly contact: string;
  /** Tries beside the first. Default 4. */
  readonly pogingen?: number;
  /** Milliseconds before the second try; each next one waits about twice as long. Default 1000. */
  readonly wachtMs?: number;
  /** Milliseconds without a byte after which a try ends. Default 60,000. */
  readonly stilteMs?: number;
  readonly signal?: AbortSignal | undefined;
  readonly vertel?: ((stand: Haalstand) => void) | undefined;
}

/** What is wanted of one address. */
export interface Haalwens {
  /** Kind of content that is refused as something else: an error page instead of data. */
  readonly soort: 'json' | 'xml' | 'bestand';
  /** Most bytes, unpacked; more is refused while it comes in. */
  readonly meeste: number;
}

/** A file that was fetched, or that had not changed since. */
export interface Gehaald extends Kaart {
  readonly bestand: string;
  readonly veranderd: boolean;
}

/** Worth another try. */
class Later extends Error {
  readonly naMs: number;
  readonly fout: Bronfout;

  constructor(fout: Bronfout, naMs = 0) {
    super(fout.message);
    this.fout = fout;
    this.naMs = naMs;
  }
}

/** No source may make us wait longer than this before a try. */
const langsteWachtMs = 120_000;

/** Milliseconds that the source asks to wait; 0 where it says nothing. */
function retryAfter(antwoord: Response): number {
  const waarde = antwoord.headers.get('retry-after');
  if (waarde === null) return 0;
  const ms = /^\d+$/u.test(waarde) ? Number(waarde) * 1000 : Date.parse(waarde) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), langsteWachtMs);
}

const later = 'Probeer het later opnieuw; de gegevens die u had blijven in gebruik.';

/** What a status other than success means: another try, or no use. */
function refuse(url: string, antwoord: Response): never {
  const { status } = antwoord;
  if ([408, 425, 429].includes(status) || status >= 500) {
    const wat = `De bron kan het nu niet geven (HTTP ${status}).`;
    throw new Later(new Bronfout('te-druk', url, wat, later), retryAfter(antwoord));
  }
  const weg = status === 404 || status === 410;
  throw new Bronfout(
    weg ? 'niet-gevonden' : 'geweigerd',
    url,
    weg ? 'Dit staat er niet (meer).' : `De bron weigert dit (HTTP ${status}).`,
    'Kijk of het adres van de bron is veranderd, en geef het nieuwe met --spiegel.',
  );
}

/** An error page in the place of data has another kind. */
function checkSoort(url: string, { soort }: Haalwens, antwoord: Response): void {
  const kop = antwoord.headers.get('content-type') ?? '';
  if (soort === 'bestand' || !/\bhtml\b/iu.test(kop)) return;
  throw new Bronfout(
    'andere-soort',
    url,
    `De bron geeft een webpagina in plaats van ${soort.toUpperCase()}.`,
    'Open het adres in een browser: staat daar een storing, probeer het dan later.',
  );
}

const tooLarge = (url: string, meeste: number) =>
  new Bronfout(
    'te-groot',
    url,
    `Er komt meer dan ${Math.round(meeste / 1e6)} MB: dat is deze bron niet.`,
    'Kijk of het adres klopt.',
  );

/** A fetch that did not come off, by the network or by our own patience. */
function networkFault(url: string, error: unknown): Later {
  const oorzaak = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = oorzaak instanceof Error && 'code' in oorzaak ? String(oorzaak.code) : '';
  const geen = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH'].includes(code);
  return new Later(
    geen
      ? new Bronfout('geen-verbinding', url, 'Er is geen verbinding met de bron.', later)
      : new Bronfout('afgebroken', url, 'De verbinding brak af, of er kwam niets meer.', later),
  );
}

/**
 * Fetches from public sources, politely: says who asks, asks only for what changed (ETag, Last-Modified), goes on where
 * a cut fetch was, tries again after a growing and random wait or when the source says, and stops at a size. What comes
 * in is kept whole or not at all.
 */
export class Haler {
  private readonly opties: Haalopties;

  constructor(opties: Haalopties) {
    this.opties = opties;
  }

  /**
   * @throws Bronfout where the source does not give it
   * @throws the reason of `signal` where that stops it
   */
  async haal(url: string, wens: Haalwens): Promise<Gehaald> {
    const { pogingen = 4, wachtMs = 1000, signal } = this.opties;
    const lade = new Lade(this.opties.map, url);
    try {
      return await pRetry(() => this.probeer(url, wens, lade), {
        retries: pogingen,
        minTimeout: wachtMs,
        maxTimeout: langsteWachtMs,
        randomize: true,
        ...(signal ? { signal } : {}),
        onFailedAttempt: async ({ error, retriesLeft }) => {
          const naMs = error instanceof Later && retriesLeft > 0 ? error.naMs : 0;
          if (naMs > 0) await sleep(naMs, undefined, signal ? { signal } : {});
        },
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof Later ? error.fout : error;
    }
  }

  private async probeer(url: string, wens: Haalwens, lade: Lade): Promise<Gehaald> {
    try {
      return await this.eens(url, wens, lade);
    } catch (error) {
      if (error instanceof Later) throw error;
      if (error instanceof Bronfout || this.opties.signal?.aborted) throw new AbortError(error as Error);
      throw networkFault(url, error);
    }
  }

  /** One try. */
  private async eens(url: string, wens: Haalwens, lade: Lade): Promise<Gehaald> {
    const bekend = await lade.read();
    const deel = await lade.readDeel();
    const stil = new AbortController();
    const signalen = this.opties.signal ? [this.opties.signal, stil.signal] : [stil.signal];
    const wekker = new Wekker(this.opties.stilteMs ?? 60_000, () => stil.abort(new Error('silence')));
    try {
      const antwoord = await fetch(url, {
        headers: this.headers(wens, bekend, deel),
        signal: AbortSignal.any(signalen),
      });
      if (antwoord.status === 304 && bekend) return { ...bekend, bestand: lade.bestand, veranderd: false };
      if (!antwoord.ok) {
        // Another version, or a part that ends where the file does: from the beginning.
        if (antwoord.status === 416) await lade.dropDeel();
        refuse(url, antwoord);
      }
      checkSoort(url, wens, antwoord);
      const gegevens = await this.takeIn(url, wens, lade, antwoord, wekker);
      return { ...gegevens, bestand: lade.bestand, veranderd: gegevens.hash !== bekend?.hash };
    } finally {
      wekker.uit();
    }
  }

  private headers(
    { soort }: Haalwens,
    bekend: Kaart | undefined,
    deel: { readonly bytes: number; readonly etag: string } | undefined,
  ): Record<string, string> {
    return {
      'User-Agent': `Samenhang/0.1 (${this.opties.contact})`,
      Accept: soort === 'bestand' ? '*/*' : `application/${soort}`,
      // A part of what was packed cannot be gone on with: large files come as they are.
      'Accept-Encoding': soort === 'json' ? 'gzip' : 'identity',
      ...(deel
        ? { Range: `bytes=${deel.bytes}-`, 'If-Range': deel.etag }
        : {
            ...(bekend?.etag === undefined ? {} : { 'If-None-Match': bekend.etag }),
            ...(bekend?.gewijzigd === undefined ? {} : { 'If-Modified-Since': bekend.gewijzigd }),
          }),
    };
  }

  /** Writes what comes in beside the file, and puts it in its place once it is whole. */
  private async takeIn(
    url: string,
    { meeste }: Haalwens,
    lade: Lade,
    antwoord: Response,
    wekker: Wekker,
  ): Promise<Kaart> {
    const { headers } = antwoord;
    const { begin, totaal } = await openDeel(lade, antwoord);
    if (totaal !== undefined && totaal > meeste) throw tooLarge(url, meeste);
    let ontvangen = begin;
    const bestand = await open(lade.deel, begin > 0 ? 'a' : 'w');
    try {
      for await (const brok of (antwoord.body ?? []) as AsyncIterable<Uint8Array>) {
        wekker.zet();
        ontvangen += brok.byteLength;
        if (ontvangen > meeste) throw tooLarge(url, meeste);
        await bestand.write(brok);
        this.opties.vertel?.({ url, ontvangen, totaal });
      }
      await bestand.sync();
    } catch (error) {
      // A bomb leaves nothing; what was cut off can be gone on with.
      if (error instanceof Bronfout) await lade.dropDeel();
      throw error;
    } finally {
      await bestand.close();
    }
    const [etag, gewijzigd] = [headers.get('etag'), headers.get('last-modified')];
    const gegevens: Kaart = {
      url,
      ...(etag === null ? {} : { etag }),
      ...(gewijzigd === null ? {} : { gewijzigd }),
      hash: await hashOf(lade.deel),
      bytes: ontvangen,
      opgehaald: new Date().toISOString(),
    };
    await lade.keep(gegevens);
    return gegevens;
  }
}

/** Begins a part, or goes on with the one that is there: how much of it there is, and how much it will be where that is said. */
async function openDeel(
  lade: Lade,
  { status, headers }: Response,
): Promise<{ readonly begin: number; readonly totaal: number | undefined }> {
  // What comes packed has another length than what is written, and no part of it can be gone on with.
  const onverpakt = headers.get('content-encoding') === null;
  const etag = headers.get('etag') ?? '';
  if (status !== 206) await lade.beginDeel(onverpakt && etag.startsWith('"') ? etag : undefined);
  const begin = status === 206 ? ((await lade.readDeel())?.bytes ?? 0) : 0;
  const lengte = headers.get('content-length');
  return { begin, totaal: onverpakt && lengte !== null ? begin + Number(lengte) : undefined };
}

async function hashOf(pad: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const brok of createReadStream(pad)) hash.update(brok as Buffer);
  return hash.digest('hex');
}
