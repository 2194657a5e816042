import type { Pakket } from '@samenhang/data';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { type Bron, buildBron } from '../bron/index.ts';
import { createEersteblik } from '../eerste/index.ts';
import { privateProblem } from '../http/eigen/index.ts';
import { apiBase, apiVersie, problemResponse } from '../http/gedeeld/index.ts';
import { keepReady, type Voorraad } from '../http/openbaar/index.ts';
import { Opslagfout } from '../store/index.ts';
import type { Werkplaats } from '../werkplaats/index.ts';
import { buildApi, type Eigen } from './api.ts';
import { secureHeaders } from './beveiliging.ts';
import { pageFinder } from './paginas.ts';
import { addSecurityTxt } from './securitytxt.ts';
import { Site } from './site.ts';
import { logAnswer } from './verzoeklog.ts';

export interface AppOptions {
  readonly pakket: Pakket;
  /** Made of that package, where somebody else works with it too. */
  readonly bron?: Bron | undefined;
  /** Folder of the built web app; without it only the API answers. */
  readonly webDir?: string | undefined;
  readonly log?: Logger | undefined;
  /** The address by which the world knows this server, such as `https://samenhang.example`: of what it links to. */
  readonly adres?: string | undefined;
  /** Where answers that are asked for often are kept ready; the listener sends them from there. */
  readonly voorraad?: Voorraad | undefined;
  /** What people keep; without it there is only what is public. */
  readonly eigen?: Eigen | undefined;
  /** Where long answers are made; without it on this thread. */
  readonly werkplaats?: Werkplaats | undefined;
}

/** Seconds after which a store that did not answer may do so again. */
const wachtSeconden = 5;

function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** The whole server as a function from request to response; listening is left to the caller. */
export function createApp(opties: AppOptions): Hono {
  const { pakket, webDir, log, adres, voorraad, werkplaats, eigen } = opties;
  const app = new Hono();
  if (voorraad) app.use(keepReady(voorraad));
  app.use(secureHeaders(isApi, adres?.startsWith('https:') ?? false));
  app.use(async (c, next) => {
    const begin = performance.now();
    await next();
    if (isApi(c.req.path)) c.res.headers.set('API-Version', apiVersie);
    logAnswer(log, { method: c.req.method, path: c.req.path, status: c.res.status, begin });
  });
  const bron = opties.bron ?? buildBron(pakket);
  app.route(apiBase, buildApi(bron, { adres, werkplaats }, eigen));
  addSecurityTxt(app, adres);
  const site = webDir === undefined ? undefined : new Site(webDir, pageFinder(bron), createEersteblik(bron));
  app.notFound(async (c) => {
    const { path } = c.req;
    if (isApi(path)) return problemResponse({ code: 'niet-gevonden', pad: path }, path);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return problemResponse({ code: 'methode-niet-toegestaan', methode: c.req.method }, path, {
        Allow: 'GET, HEAD',
      });
    return (await site?.answer(c)) ?? problemResponse({ code: 'niet-gevonden', pad: path }, path);
  });
  app.onError((error, c) => {
    log?.error({ err: error, path: c.req.path });
    if (error instanceof Opslagfout)
      return privateProblem(
        error.reden === 'vol'
          ? { code: 'opslag-vol' }
          : { code: 'opslag-onbereikbaar', wacht: wachtSeconden },
        c.req.path,
      );
    return problemResponse({ code: 'interne-fout' }, c.req.path);
  });
  return app;
}
