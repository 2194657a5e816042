import type { IncomingMessage } from 'node:http';
import type { Pakket } from '@samenhang/data';
import { type Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import { type Bron, buildBron } from '../bron/index.ts';
import { createEersteblik } from '../eerste/index.ts';
import type { Dienst } from '../gezondheid/index.ts';
import { isPrivate, privateProblem } from '../http/eigen/index.ts';
import { apiBase, apiVersie, problemResponse, withNumber } from '../http/gedeeld/index.ts';
import { keepReady, type Voorraad } from '../http/openbaar/index.ts';
import { resourceOf } from '../inbedden/index.ts';
import { Opslagfout } from '../store/index.ts';
import { type Afgedaan, logAnswer, markVerzoek, Verzoeken, verzoekOf } from '../verzoek/index.ts';
import type { Werkplaats } from '../werkplaats/index.ts';
import { buildApi, type Eigen } from './api.ts';
import { secureHeaders } from './beveiliging.ts';
import { pageFinder } from './paginas.ts';
import { addSecurityTxt } from './securitytxt.ts';
import { Site } from './site.ts';

export interface AppOptions {
  readonly pakket: Pakket;
  /** Made of that package, where somebody else works with it too. */
  readonly bron?: Bron | undefined;
  /** Folder of the built web app; without it only the API answers. */
  readonly webDir?: string | undefined;
  readonly log?: Logger | undefined;
  /** Who sends a request; without it no proxy is believed. */
  readonly verzoeken?: Verzoeken | undefined;
  /** Told of each request that was answered; by default a line of the log. */
  readonly vertel?: ((afgedaan: Afgedaan) => void) | undefined;
  /** Told of what the store could not do, by its reason. */
  readonly telOpslagfout?: ((reden: string) => void) | undefined;
  /** What the server knows of itself; without it nobody can ask. */
  readonly dienst?: Dienst | undefined;
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

/** The route as it was written; undefined where only what is for every request saw it. */
function routeOf(c: Context): string | undefined {
  const route = routePath(c);
  return route.includes('*') ? undefined : route;
}

/** Did the other side end the connection before all of the request was there? */
function hasGone(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted';
}

/** Gives each request its number, before anything else, and tells of it when it is answered. */
function addAccount(
  app: Hono,
  { log, vertel = (afgedaan) => logAnswer(log, afgedaan), verzoeken = new Verzoeken() }: AppOptions,
): void {
  app.use(async (c, next) => {
    const begin = performance.now();
    const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
    const verzoek = verzoeken.of(incoming);
    const { nummer } = verzoek;
    markVerzoek(c, verzoek);
    await next();
    if (isApi(c.req.path)) c.res.headers.set('API-Version', apiVersie);
    c.res = await withNumber(c.res, nummer);
    const route = routeOf(c);
    const pad = isPrivate(c) && route !== undefined ? route : c.req.path;
    vertel({
      method: c.req.method,
      pad,
      route,
      status: c.res.status,
      begin,
      nummer,
      van: verzoeken.markOf(verzoek),
    });
  });
}

/** A page for a frame on another site: the public resource that it is, in that form. */
async function answerFramed(app: Hono, c: Context, pad: string): Promise<Response> {
  const adres = new URL(c.req.url);
  adres.pathname = `${apiBase}${pad}`;
  adres.searchParams.set('formaat', 'html');
  const antwoord = await app.fetch(
    new Request(adres, { method: c.req.method, headers: c.req.raw.headers }),
    c.env,
  );
  // A page to look at, not a file to save.
  const headers = new Headers(antwoord.headers);
  headers.delete('Content-Disposition');
  return new Response(antwoord.body, { status: antwoord.status, headers });
}

/** The whole server as a function from request to response; listening is left to the caller. */
export function createApp(options: AppOptions): Hono {
  const { pakket, webDir, log, adres, voorraad, werkplaats, eigen, dienst } = options;
  const app = new Hono();
  if (voorraad) app.use(keepReady(voorraad));
  app.use(secureHeaders(isApi, adres?.startsWith('https:') ?? false));
  addAccount(app, options);
  const bron = options.bron ?? buildBron(pakket);
  app.route(apiBase, buildApi(bron, { adres, werkplaats }, eigen, dienst));
  addSecurityTxt(app, adres);
  const site = webDir === undefined ? undefined : new Site(webDir, pageFinder(bron), createEersteblik(bron));
  app.notFound(async (c) => {
    const { path } = c.req;
    if (isApi(path)) return problemResponse({ code: 'niet-gevonden', pad: path }, path);
    const ingelijst = resourceOf(path);
    if (ingelijst !== undefined) return answerFramed(app, c, ingelijst);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return problemResponse({ code: 'methode-niet-toegestaan', methode: c.req.method }, path, {
        Allow: 'GET, HEAD',
      });
    return (await site?.answer(c)) ?? problemResponse({ code: 'niet-gevonden', pad: path }, path);
  });
  app.onError((error, c) => {
    // Who asked has gone in the middle of asking: nothing of ours went wrong.
    if (!hasGone(error)) log?.error({ verzoek: verzoekOf(c)?.nummer, route: routeOf(c), fout: error });
    if (error instanceof Opslagfout) {
      options.telOpslagfout?.(error.reden);
      return privateProblem(
        error.reden === 'vol'
          ? { code: 'opslag-vol' }
          : { code: 'opslag-onbereikbaar', wacht: wachtSeconden },
        c.req.path,
      );
    }
    return problemResponse({ code: 'interne-fout' }, c.req.path);
  });
  return app;
}
