// Runs in a worker thread (see werkplaats/poule.ts): answers with the same API from the same package, and has no
// workshop of its own, so that it makes what it is asked itself.

import './wijk.ts';
import { workerData } from 'node:worker_threads';
import { OpenAPIHono } from '@hono/zod-openapi';
import { openOpname, type Pakketopname } from '@samenhang/data';
import { Hono } from 'hono';
import { buildBron } from '../bron/index.ts';
import { apiBase } from '../http/gedeeld/index.ts';
import { ResourceRouter } from '../http/openbaar/index.ts';
import type { Draadantwoord, Werk } from '../werkplaats/index.ts';
import { addResources } from './api.ts';

const api = new OpenAPIHono({ strict: true });
addResources(new ResourceRouter(api, buildBron(openOpname(workerData as Pakketopname))));
const app = new Hono();
app.route(apiBase, api);
app.onError((error) => {
  throw error;
});

export default async function werker({ adres, accept }: Werk): Promise<Draadantwoord> {
  const { origin, pathname, search } = new URL(adres);
  try {
    const headers = new Headers(accept === undefined ? {} : { Accept: accept });
    const response = await app.request(pathname + search, { headers }, { oorsprong: origin });
    if (response.status !== 200) return { ok: false, melding: `status ${response.status} for ${pathname}` };
    return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return { ok: false, melding: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
