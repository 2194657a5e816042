import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { problemResponse } from '../http/gedeeld/index.ts';
import type { Voorraad } from '../http/openbaar/index.ts';
import { cutSlowReaders } from './lezers.ts';
import { answerMisfits } from './misverzoek.ts';
import { logAnswer } from './verzoeklog.ts';

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
}

/** What listens hands requests to: the app, and before it what is ready to be sent. */
export interface Loket {
  readonly app: Hono;
  readonly voorraad: Voorraad;
  readonly log?: Logger | undefined;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets running ones finish, and cuts off what still runs after the grace time. */
  close(): Promise<void>;
}

const graceMs = 5000;

/** A server that keeps who asks within bounds: how many, how slow, how silent. */
function makeServer(
  { app, voorraad, log }: Loket,
  { verbindingen = 2000, stilteMs = 30_000, bytesPerSeconde = 4096 }: ListenOptions,
): Server {
  const listener = getRequestListener(app.fetch, {
    errorHandler: () => problemResponse({ code: 'onleesbaar-verzoek' }, '/'),
  });
  const server = createServer(
    {
      headersTimeout: Math.min(15_000, stilteMs),
      requestTimeout: 30_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: Math.min(5000, stilteMs),
    },
    (incoming, outgoing) => {
      const begin = performance.now();
      const verzonden = voorraad.send(incoming, outgoing);
      if (verzonden)
        logAnswer(log, { method: incoming.method, path: verzonden.pad, status: verzonden.status, begin });
      else void listener(incoming, outgoing);
    },
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
  const { port, host = '127.0.0.1' } = options;
  const server = makeServer(loket, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
