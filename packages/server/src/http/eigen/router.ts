import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { invalidInput, parseQuery, problemSchema } from '../gedeeld/index.ts';
import { markPrivate, privateProblem, privateResponse, versionOf } from './antwoord.ts';
import {
  changedMeanwhile,
  type EigenProblem,
  unidentified,
  unprocessable,
  versionMissing,
} from './problemen.ts';

/** Who asks: known by the one who is asked to identify, and by nothing that the request says of itself. */
export interface Actor {
  readonly id: string;
}

/** Finds out who asks; undefined where nobody is known to. */
export type Identify = (request: Request) => Wellicht<Actor | undefined>;

/**
 * What a private resource works from. There is no cache in it, and no way to one: an answer is made for this actor,
 * now.
 */
export interface Vraag<Body> {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
}

export type Uitkomst<Antwoord> =
  | {
      readonly ok: true;
      /** 201 = made; 204 = done, nothing to show. */
      readonly status: 200 | 201 | 204;
      readonly antwoord?: Antwoord;
      /** The version of what is shown or was made, for the next change. */
      readonly versie?: number;
    }
  | { readonly ok: false; readonly problem: EigenProblem };

type Wellicht<T> = T | Promise<T>;

interface Omschrijving<Body extends z.ZodType, Antwoord extends z.ZodType> {
  /** With `{name}` for a part that varies. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodObject;
  /** What the request brings along, as JSON; without it nothing is read. */
  readonly body?: Body;
  readonly antwoord: Antwoord;
}

/** Asks for something, or makes something new. */
interface Route<Body extends z.ZodType, Antwoord extends z.ZodType> extends Omschrijving<Body, Antwoord> {
  readonly method: 'get' | 'post';
  handle(vraag: Vraag<z.output<Body>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Changes what is there: only from the version that the request names, so that nobody overwrites another's work. */
interface Wijziging<Body extends z.ZodType, Antwoord extends z.ZodType> extends Omschrijving<Body, Antwoord> {
  readonly method: 'put' | 'delete';
  /** Answers `changedMeanwhile` where `versie` is not the version that is there. */
  handle(vraag: Vraag<z.output<Body>> & { readonly versie: number }): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly problem: EigenProblem };

/** Adds private resources to a router: who asks, what is brought along and from which version, in one place. */
export class EigenRouter {
  private readonly app: OpenAPIHono;
  private readonly identify: Identify;

  constructor(app: OpenAPIHono, identify: Identify) {
    this.app = app;
    this.identify = identify;
  }

  add<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Route<Body, Antwoord>): void {
    this.mount(route, (_c, vraag) => route.handle(vraag));
  }

  addChange<Body extends z.ZodType, Antwoord extends z.ZodType>(route: Wijziging<Body, Antwoord>): void {
    this.mount(route, (c, vraag) => {
      const ifMatch = c.req.header('If-Match');
      if (ifMatch === undefined) return { ok: false, problem: versionMissing };
      const versie = versionOf(ifMatch);
      if (versie === undefined) return { ok: false, problem: changedMeanwhile };
      return route.handle({ ...vraag, versie });
    });
  }

  private mount<Body extends z.ZodType, Antwoord extends z.ZodType>(
    route: Omschrijving<Body, Antwoord> & { readonly method: 'get' | 'post' | 'put' | 'delete' },
    handle: (c: Context, vraag: Vraag<z.output<Body>>) => Wellicht<Uitkomst<z.output<Antwoord>>>,
  ): void {
    this.document(route);
    this.app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
      markPrivate(c);
      const actor = await this.identify(c.req.raw);
      if (!actor) return privateProblem(unidentified, c.req.path);
      const body = await readBody(route.body, c);
      if (!body.ok) return privateProblem(body.problem, c.req.path);
      const uitkomst = await handle(c, { actor, params: c.req.param(), body: body.waarde });
      if (!uitkomst.ok) return privateProblem(uitkomst.problem, c.req.path);
      return privateResponse(uitkomst.status, uitkomst.antwoord, uitkomst.versie);
    });
  }

  private document<Body extends z.ZodType, Antwoord extends z.ZodType>(
    route: Omschrijving<Body, Antwoord> & { readonly method: 'get' | 'post' | 'put' | 'delete' },
  ): void {
    const { method, path, operationId, tag, summary, description, params, body, antwoord } = route;
    this.app.openAPIRegistry.registerPath({
      method,
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      request: {
        ...(params ? { params } : {}),
        ...(body ? { body: { content: { 'application/json': { schema: body } } } } : {}),
      },
      responses: {
        '2XX': { description: 'Het antwoord.', content: { 'application/json': { schema: antwoord } } },
        '4XX': {
          description: 'Het kan niet, of het mag niet.',
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      },
    });
  }
}

/** Reads what the request brings along, and holds it against its schema. No parameter may stand in the address. */
async function readBody<Body extends z.ZodType>(
  schema: Body | undefined,
  c: Context,
): Promise<Gelezen<z.output<Body>>> {
  const query = parseQuery(z.strictObject({}), new URL(c.req.url));
  if (!query.ok) return { ok: false, problem: invalidInput(query.fouten) };
  if (!schema) return { ok: true, waarde: undefined as z.output<Body> };
  const ruw: unknown = await c.req.json().catch(() => undefined);
  const gelezen = schema.safeParse(ruw);
  if (gelezen.success) return { ok: true, waarde: gelezen.data };
  const velden = gelezen.error.issues.map(({ path, code }) => ({ veld: path.join('.'), code }));
  return { ok: false, problem: unprocessable(velden) };
}
