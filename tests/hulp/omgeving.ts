// What the tests that cross packages share in one run: the real server with the shipped package, and one Chromium.
// Each starts when the first test asks for it, so that a few chosen tests need not wait for what they do not use.

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listening, startServer } from '@samenhang/server';
import type { TestProject } from 'vitest/node';
import { serveChromium } from '../chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the address of what is shared: `/server` or `/chromium`. */
    omgeving: string;
  }
}

async function startPlatform(): Promise<Listening> {
  // What the developer keeps stays out of it; nothing is made there, as no test of this server keeps anything.
  const bestand = join(tmpdir(), `samenhang-proef-${process.pid}`, 'samenhang.sqlite');
  // On a busy machine work that takes a second may take a minute; that it is given up is tested elsewhere.
  const started = await startServer({ port: 0, opslag: { bestand }, werkplaats: { tijdMs: 120_000 } });
  if (!started.ok) throw new Error(JSON.stringify(started.fouten.slice(0, 3)));
  return started.server;
}

/** Something that starts at the first call, and once; `started` does not start it. */
function lazy<T>(make: () => Promise<T>): { start(): Promise<T>; started(): Promise<T> | undefined } {
  let made: Promise<T> | undefined;
  return {
    start() {
      made ??= make();
      return made;
    },
    started: () => made,
  };
}

/** Answers with an address, or with the reason why there is none. */
async function answer(response: ServerResponse, address: Promise<string>): Promise<void> {
  try {
    response.end(await address);
  } catch (error) {
    response.statusCode = 500;
    response.end(error instanceof Error ? error.message : String(error));
  }
}

/** Vitest's global setup: runs once, whatever the number of workers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = lazy(startPlatform);
  const chromium = lazy(serveChromium);
  const broker = createServer(({ url }, response) => {
    if (url === '/server')
      void answer(
        response,
        server.start().then((s) => s.url),
      );
    else
      void answer(
        response,
        chromium.start().then((c) => c.wsEndpoint()),
      );
  });
  await new Promise<void>((resolve) => {
    broker.listen(0, '127.0.0.1', resolve);
  });
  project.provide('omgeving', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`);
  return async () => {
    broker.close();
    await (await chromium.started())?.close();
    await (await server.started())?.close();
  };
}
