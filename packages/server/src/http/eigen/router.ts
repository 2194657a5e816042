import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Recht } from '@samenhang/core';
import type { Taal } from '@samenhang/taal';
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
import { type Gelezen, mediatypes, readBody } from './lees.ts';
import { responsesOf } from './omschrijving.ts';
import { changedMeanwhile, type EigenProblem, foreign, unidentified, versionMissing } from './problemen.ts';
import { languageOf } from './taal.ts';

/** Who asks: known by the one who is asked to identify, and by nothing that the request says of itself. */
export interface Actor {
  readonly id: string;
  /** The session by which they are known; undefined where they are known otherwise. */
  readonly sessie?: string | undefined;
}

/** Finds out who asks; undefined where nobody is known to. */
export type Identify = (request: Request) => Wellicht<Actor | undefined>;

/**
 * What a private resource works from. There is no cache in it, and no way to one: an answer is made for this actor,
 * now.
 */
export interface Vraag<Body> {
  readonly actor: Actor;
  /** In which they are written to. */
  readonly taal: Taal;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** What signing in works from: who asks is not known yet, and what the request tells of itself is not believed. */
interface OpenVraag<Body> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The network that asks: see `Verzoek`. */
  readonly adres: string;
}

export type Uitkomst<Antwoord> =
  | {
      readonly ok: true;
      /** 201 = made; 204 = done, nothing to show. */
      readonly status: 200 | 201 | 204;
      readonly antwoord?: Antwoord;
      /** The version of what is shown or was made, for the next change. */
      readonly versie?: number;
      /** To be set, each as a whole header. */
      readonly cookies?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problem: EigenProblem;
      /** To be set, each as a whole header. */
      readonly cookies?: readonly string[];
    };

type Wellicht<T> = T | Promise<T>;

interface Omschrijving<Body extends z.ZodType, Antwoord extends z.ZodType> {
  /** With `{name}` for a part that varies. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The cell of the table of permissions that it needs; described as `x-recht`. */
  readonly recht: Recht;
  readonly params?: z.ZodObject;
  /** What the request brings along; without it nothing is read. */
  readonly body?: Body;
  /** How it is written: as JSON, or as a form sends it (no page of ours does; another server may). */
  readonly vorm?: 'json' | 'formulier';
  readonly antwoord: Antwoord;
  /** The status of a good answer, for the description; 200 where nothing else is said. */
  readonly status?: 200 | 201 | 204;
}

/** Asks for something, or makes something new. */
interface Route<Body extends z.ZodType, Antwoord extends z.ZodType> extends Omschrijving<Body, Antwoord> {
  readonly method: 'get' | 'post';
  handle(vraag: Vraag<z.output<Body>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Changes how somebody makes themselves known: with the headers that hold their session, for who keeps those. */
interface Inlogwijziging<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'post';
  handle(
    vraag: Vraag<z.output<Body>> & { readonly headers: Headers },
  ): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

type Gestroomd<Stuk> =
  | { readonly ok: true; readonly stroom: AsyncIterator<Stuk, undefined> }
  | { readonly ok: false; readonly problem: EigenProblem };

/** Follows something: what is shown comes each time that it changes, until it is over. */
interface Stroom<Antwoord extends z.ZodType> extends Omschrijving<z.ZodUndefined, Antwoord> {
  /** Yields what is there now, or undefined where nothing changed: then only a sign of life goes out. */
  handle(vraag: Vraag<undefined>): Wellicht<Gestroomd<z.output<Antwoord> | undefined>>;
}

/** Takes along much: the text of one document, which comes piece by piece. */
interface Uitvoer<Antwoord extends z.ZodType> extends Omschrijving<z.ZodUndefined, Antwoord> {
  /** JSON where nothing else is said. */
  readonly mediatype?: string;
  handle(vraag: Vraag<undefined>): Wellicht<Gestroomd<string>>;
}

/** Gives a file to who has its key: `params` are as the address has them, and never told in a log or a problem. */
interface Bestandsroute
  extends Omit<Omschrijving<z.ZodUndefined, z.ZodString>, 'antwoord' | 'body' | 'vorm'> {
  readonly mediatype: string;
  handle(
    params: Readonly<Record<string, string>>,
  ): Wellicht<
    { readonly ok: true; readonly inhoud: string } | { readonly ok: false; readonly problem: EigenProblem }
  >;
}

/** Makes oneself known: the only thing that nobody can ask. */
interface Aanmelding<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'get' | 'post';
  handle(vraag: OpenVraag<z.output<Body>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Changes what is there: only from the version that the request names, so that nobody overwrites another's work. */
interface Wijziging<Body extends z.ZodType, Antwoord extends z.ZodType> extends Omschrijving<Body, Antwoord> {
  readonly method: 'put' | 'delete';
  /** Answers `changedMeanwhile` where `versie` is not the version that is there. */
  handle(vraag: Vraag<z.output<Body>> & { readonly versie: number }): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

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
    this.onKnown(route, privateStream);
  }

  /** A document that is not held in memory. */
  addUitvoer<Antwoord extends z.ZodType>(route: Uitvoer<Antwoord>): void {
    this.document({ ...route, method: 'get' });
    this.onKnown<string>(route, (stroom) => privateDocument(stroom, route.mediatype));
  }

  /** A file for whoever has the key in its address: a calendar program has neither a session nor a body to bring along. */
  addBestand(route: Bestandsroute): void {
    this.document({ ...route, method: 'get', antwoord: z.string(), mediatype: route.mediatype });
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
    this.on(route.method.toUpperCase(), route.path, async (c) => {
      const uitkomst: Uitkomst<z.output<Antwoord>> = isForeign(c.req.raw, this.adres)
        ? { ok: false, problem: foreign }
        : await handle(c, () => readBody(route, c));
      if (!uitkomst.ok) return privateProblem(uitkomst.problem, c.req.path, uitkomst.cookies);
      return privateResponse(uitkomst.status, uitkomst.antwoord, uitkomst.versie, uitkomst.cookies);
    });
  }

  /** Answers with what comes piece by piece, to who is known. */
  private onKnown<Stuk>(
    route: { readonly path: string; handle(vraag: Vraag<undefined>): Wellicht<Gestroomd<Stuk>> },
    write: (stroom: AsyncIterator<Stuk, undefined>) => Response,
  ): void {
    this.on('GET', route.path, async (c) => {
      const actor = await this.identify(c.req.raw);
      if (!actor) return privateProblem(unidentified, c.req.path);
      const taal = languageOf(c.req.raw.headers);
      const uitkomst = await route.handle({ actor, params: c.req.param(), body: undefined, taal });
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
