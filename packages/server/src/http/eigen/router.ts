import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { verzoekOf } from '../../verzoek/index.ts';
import {
  markPrivate,
  privateDocument,
  privateFile,
  privateProblem,
  privateResponse,
  privateStream,
  versionOf,
} from './antwoord.ts';
import { isForeign } from './herkomst.ts';
import { type Gelezen, mediatypes, readBody, readPieces } from './lees.ts';
import { responsesOf } from './omschrijving.ts';
import { changedMeanwhile, foreign, unidentified, versionMissing } from './problemen.ts';
import type {
  Aanmelding,
  Bestandsroute,
  Gestroomd,
  Identify,
  Inlogwijziging,
  Invoer,
  Omschrijving,
  Route,
  Stroom,
  Uitkomst,
  Uitvoer,
  Vraag,
  Wellicht,
  Wijziging,
} from './route.ts';
import { languageOf } from './taal.ts';

/** Answers a request; what it brings along is read when it is wanted. */
type Afhandeling<Body, Antwoord> = (
  c: Context,
  lees: () => Promise<Gelezen<Body>>,
) => Wellicht<Uitkomst<Antwoord>>;

/** Adds private resources to a router: who asks, what is brought along and from which version, in one place. */
export class EigenRouter {
  private readonly app: OpenAPIHono;
  private readonly identify: Identify;
  private readonly adres: string | undefined;

  /** `adres`: how the world knows this server, where that is not what the request asks for. */
  constructor(app: OpenAPIHono, identify: Identify, adres?: string) {
    this.app = app;
    this.identify = identify;
    this.adres = adres;
  }

  add<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Route<Body, Antwoord>): void {
    this.mount(
      route,
      this.known((_c, vraag) => route.handle(vraag)),
    );
  }

  addChange<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Wijziging<Body, Antwoord>): void {
    this.mount(
      route,
      this.known((c, vraag) => {
        const ifMatch = c.req.header('If-Match');
        if (ifMatch === undefined) return { ok: false, problem: versionMissing };
        const versie = versionOf(ifMatch);
        if (versie === undefined) return { ok: false, problem: changedMeanwhile() };
        return route.handle({ ...vraag, versie });
      }),
    );
  }

  addInlog<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Inlogwijziging<Body, Antwoord>): void {
    this.mount(
      route,
      this.known((c, vraag) => route.handle({ ...vraag, headers: c.req.raw.headers })),
    );
  }

  /** Server-sent events: each `data` is the answer as it is then. */
  addStroom<Antwoord extends z.ZodType>(route: Stroom<Antwoord>): void {
    this.document({ ...route, method: 'get', stroom: true });
    this.onKnown(route, (stroom) => privateStream(stroom, route.merk));
  }

  /** A document that is not held in memory. */
  addUitvoer<Antwoord extends z.ZodType>(route: Uitvoer<Antwoord>): void {
    this.document({ ...route, method: 'get' });
    this.onKnown(route, (stroom) => privateDocument(stroom, route.mediatype));
  }

  /** A document that is brought along and not held in memory. */
  addInvoer<Antwoord extends z.ZodType>(route: Invoer<Antwoord>): void {
    this.document({ ...route, method: 'post', body: z.string(), vorm: 'xml' });
    const handle = this.known<AsyncIterable<string>, z.output<Antwoord>>((_c, vraag) => route.handle(vraag));
    this.answer('POST', route.path, (c) => handle(c, () => readPieces(c)));
  }

  /** A file for whoever has the key in its address: a calendar program has neither a session nor a body to bring along. */
  addBestand(route: Bestandsroute): void {
    this.document({ ...route, method: 'get', antwoord: z.string(), vervalt: true });
    this.on('GET', route.path, async (c) => {
      const uitkomst = await route.handle(c.req.param());
      if (!uitkomst.ok) return privateProblem(uitkomst.problem, route.path);
      return privateFile(uitkomst.inhoud, route.mediatype);
    });
  }

  addAanmelding<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Aanmelding<Body, Antwoord>): void {
    this.mount(route, async (c, lees) => {
      const body = await lees();
      const vraag = { request: c.req.raw, params: c.req.param(), adres: verzoekOf(c)?.netwerk ?? '' };
      return body.ok ? route.handle({ ...vraag, body: body.waarde }) : body;
    });
  }

  /** Whoever is not known gets no further: what they bring along is not even read. */
  private known<Body, Antwoord>(
    handle: (c: Context, vraag: Vraag<Body>) => Wellicht<Uitkomst<Antwoord>>,
  ): Afhandeling<Body, Antwoord> {
    return async (c, lees) => {
      const actor = await this.identify(c.req.raw);
      if (!actor) return { ok: false, problem: unidentified };
      const body = await lees();
      return body.ok
        ? handle(c, { actor, taal: languageOf(c.req.raw.headers), params: c.req.param(), body: body.waarde })
        : body;
    };
  }

  private mount<Body extends z.ZodType, Antwoord extends z.ZodType>(
    route: Omschrijving<Body, Antwoord> & { readonly method: 'get' | 'post' | 'put' | 'delete' },
    handle: Afhandeling<z.output<Body>, z.output<Antwoord>>,
  ): void {
    this.document(route);
    this.answer(route.method.toUpperCase(), route.path, (c) => handle(c, () => readBody(route, c)));
  }

  /** Answers what comes of it, to a page of our own. */
  private answer(method: string, path: string, handle: (c: Context) => Wellicht<Uitkomst<unknown>>): void {
    this.on(method, path, async (c) => {
      const uitkomst: Uitkomst<unknown> = isForeign(c.req.raw, this.adres)
        ? { ok: false, problem: foreign }
        : await handle(c);
      if (!uitkomst.ok) return privateProblem(uitkomst.problem, c.req.path, uitkomst.cookies);
      return privateResponse(uitkomst.status, uitkomst.antwoord, uitkomst.versie, uitkomst.cookies);
    });
  }

  /** Answers with what comes piece by piece, to who is known. */
  private onKnown<Stuk>(
    route: {
      readonly path: string;
      handle(vraag: Vraag<undefined> & { readonly laatst: string | undefined }): Wellicht<Gestroomd<Stuk>>;
    },
    write: (stroom: AsyncIterator<Stuk, undefined>) => Response,
  ): void {
    this.on('GET', route.path, async (c) => {
      const actor = await this.identify(c.req.raw);
      if (!actor) return privateProblem(unidentified, c.req.path);
      const taal = languageOf(c.req.raw.headers);
      const laatst = c.req.header('Last-Event-ID');
      const uitkomst = await route.handle({ actor, params: c.req.param(), body: undefined, taal, laatst });
      return uitkomst.ok ? write(uitkomst.stroom) : privateProblem(uitkomst.problem, c.req.path);
    });
  }

  private on(method: string, path: string, handler: (c: Context) => Promise<Response>): void {
    this.app.on(method, path.replaceAll(/\{(\w+)\}/gu, ':$1'), (c) => {
      markPrivate(c);
      return handler(c);
    });
  }

  private document<Body extends z.ZodType, Antwoord extends z.ZodType>(
    route: Omschrijving<Body, Antwoord> & {
      readonly method: 'get' | 'post' | 'put' | 'delete';
      readonly stroom?: true;
      readonly mediatype?: string;
      readonly vervalt?: true;
    },
  ): void {
    const { method, path, operationId, tag, summary, description, recht, params, body, vorm } = route;
    this.app.openAPIRegistry.registerPath({
      method,
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      'x-recht': recht,
      request: {
        ...(params ? { params } : {}),
        ...(body ? { body: { content: { [mediatypes[vorm ?? 'json']]: { schema: body } } } } : {}),
      },
      responses: responsesOf(route),
    });
  }
}
