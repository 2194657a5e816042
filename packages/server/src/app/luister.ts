import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { problemResponse } from '../http/gedeeld/index.ts';
import type { Voorraad } from '../http/openbaar/index.ts';
import type { Afgedaan, Verzoeken } from '../verzoek/index.ts';
import { cutSlowReaders } from './lezers.ts';
import { answerMisfits } from './misverzoek.ts';

export interface ListenOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string | undefined;
  /** How many connections at once; the rest is turned away. */
  readonly verbindingen?: number | undefined;
  /** Milliseconds without a byte after which a connection is cut, also while an answer waits to be read. */
  readonly stilteMs?: number | undefined;
  /** Who reads an answer more slowly than this is cut off, beside `stilteMs` that any may take. */
  readonly bytesPerSeconde?: number | undefined;
  /** Milliseconds that it goes on when it is told to stop, so that who divides the work hears of it. */
  readonly aankondigingMs?: number | undefined;
  /** Milliseconds that running requests get then, before they are cut off. */
  readonly geduldMs?: number | undefined;
}

/** What listens hands requests to: the app, and before it what is ready to be sent. Others may take their place. */
export interface Loket {
  app: Hono;
  voorraad: Voorraad;
  readonly verzoeken: Verzoeken;
  readonly vertel: (afgedaan: Afgedaan) => void;
  readonly dienst: { stopt: boolean };
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /**
   * Says that it stops (`dienst.stopt`), goes on for as long as was agreed, takes no new requests, lets running ones
   * finish, and cuts off what still runs after the time for that.
   */
  close(): Promise<void>;
}

/** Answers what is ready at once, and hands the rest to the app; both as they are at that moment. */
function makeListener(loket: Loket): RequestListener {
  const { verzoeken, vertel } = loket;
  const listener = getRequestListener((verzoek, env) => loket.app.fetch(verzoek, env), {
    errorHandler: () => problemResponse({ code: 'onleesbaar-verzoek' }, '/'),
  });
  return (incoming, outgoing) => {
    const begin = performance.now();
    const verzoek = verzoeken.of(incoming);
    const { nummer } = verzoek;
    const verzonden = loket.voorraad.send(incoming, outgoing, nummer);
    if (verzonden)
      vertel({ method: incoming.method, ...verzonden, begin, nummer, van: verzoeken.markOf(verzoek) });
    else void listener(incoming, outgoing);
  };
}

/** The answers that are being made, so that a server that stops can wait for them. */
class Lopend {
  private readonly antwoorden = new Set<ServerResponse>();
  private stopt = false;

  /** Wraps what answers. Once the server stops, no connection is kept for a next request. */
  volg(server: () => Server, luister: RequestListener): RequestListener {
    return (incoming, outgoing) => {
      if (this.stopt) outgoing.setHeader('Connection', 'close');
      this.antwoorden.add(outgoing);
      outgoing.once('close', () => {
        this.antwoorden.delete(outgoing);
        if (this.stopt) server().closeIdleConnections();
      });
      luister(incoming, outgoing);
    };
  }

  stop(): void {
    this.stopt = true;
    for (const antwoord of this.antwoorden)
      if (!antwoord.headersSent) antwoord.setHeader('Connection', 'close');
  }
}

/** A server that keeps who asks within bounds: how many, how slow, how silent. */
function makeServer(
  luister: RequestListener,
  { verbindingen = 2000, stilteMs = 30_000, bytesPerSeconde = 4096 }: ListenOptions,
): Server {
  const server = createServer(
    {
      headersTimeout: Math.min(15_000, stilteMs),
      requestTimeout: 30_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: Math.min(5000, stilteMs),
    },
    luister,
  );
  server.maxConnections = verbindingen;
  // A reader that takes nothing for so long keeps its answer in our memory: it is cut off.
  server.setTimeout(stilteMs);
  cutSlowReaders(server, { geduldMs: stilteMs, bytesPerSeconde });
  answerMisfits(server);
  return server;
}

/** @throws the system's error (EADDRINUSE, EACCES …) when the port cannot be had. */
export async function listen(loket: Loket, options: ListenOptions): Promise<Listening> {
  const { port, host = '127.0.0.1', aankondigingMs = 0, geduldMs = 5000 } = options;
  const lopend = new Lopend();
  const server: Server = makeServer(
    lopend.volg(() => server, makeListener(loket)),
    options,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    port: address.port,
    async close() {
      loket.dienst.stopt = true;
      lopend.stop();
      await sleep(aankondigingMs);
      const cut = setTimeout(() => server.closeAllConnections(), geduldMs);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearTimeout(cut);
    },
  };
}
