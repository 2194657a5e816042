import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Bron } from '../bron/index.ts';
import { SizedCache } from './cache.ts';
import { Content } from './encoding.ts';
import { etagOf, matchingEtag } from './etag.ts';
import { invalidInput, type Problem, problemResponse, problemSchema } from './problem.ts';
import { parseQuery } from './query.ts';

/** Makes every part of a type readonly, so that core's immutable results fit a schema's type. */
export type Immutable<T> = T extends readonly (infer E)[]
  ? number extends T['length']
    ? readonly Immutable<E>[]
    : { readonly [K in keyof T]: Immutable<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/**
 * What a resource makes of a request. `key` is the normalised question: equal questions have equal keys.
 * `make` is called only when the answer is not known yet.
 */
type Outcome<T> =
  | { readonly ok: true; readonly key: readonly unknown[]; readonly make: () => T }
  | { readonly ok: false; readonly problem: Problem };

/** One GET resource: what documents it is what checks it. */
interface Resource<Q extends z.ZodObject, B extends z.ZodType> {
  /** With `{name}` for a part that varies. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodObject;
  readonly query: Q;
  readonly body: B;
  /** Compress thoroughly: for large answers of which there are few. */
  readonly thorough?: boolean;
  handle(query: z.output<Q>, params: Readonly<Record<string, string>>): Outcome<Immutable<z.output<B>>>;
}

const versionHeader = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string' as const } },
};
const cacheHeaders = {
  ...versionHeader,
  ETag: { description: 'Kenmerk van dit antwoord, voor If-None-Match.', schema: { type: 'string' as const } },
};

function problemDoc(description: string) {
  return {
    description,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** Answers are kept up to this many bytes (uncompressed). */
const kept = 48 * 2 ** 20;

/** Adds resources to a router: documentation, checking, caching and compression in one place. */
export class ResourceRouter {
  readonly app: OpenAPIHono;
  readonly bron: Bron;
  private readonly answers = new SizedCache<Content>(kept);

  constructor(app: OpenAPIHono, bron: Bron) {
    this.app = app;
    this.bron = bron;
  }

  add<Q extends z.ZodObject, B extends z.ZodType>(resource: Resource<Q, B>): void {
    this.document(resource);
    const path = resource.path.replaceAll(/\{(\w+)\}/gu, ':$1');
    this.addPath(path, (c) => this.answer(resource, c));
  }

  /** Publishes a fixed document, such as the description of the API itself. */
  addDocument(path: string, document: unknown): void {
    const content = new Content(Buffer.from(JSON.stringify(document)), true);
    this.addPath(path, (c) => reply(content, c));
  }

  private addPath(path: string, answer: (c: Context) => Promise<Response>): void {
    this.app.get(path, answer);
    this.app.options(path, () => optionsResponse());
    this.app.all(path, (c) =>
      problemResponse(
        {
          status: 405,
          code: 'methode-niet-toegestaan',
          title: 'Deze methode kan hier niet',
          detail: `${c.req.method} kan hier niet; gebruik GET of HEAD.`,
        },
        c.req.path,
        { Allow: allowed },
      ),
    );
  }

  private document<Q extends z.ZodObject, B extends z.ZodType>(resource: Resource<Q, B>): void {
    const { path, operationId, tag, summary, description, params, query, body } = resource;
    this.app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      request: { query, ...(params ? { params } : {}) },
      responses: {
        200: {
          description: 'Het antwoord.',
          headers: cacheHeaders,
          content: { 'application/json': { schema: body } },
        },
        304: { description: 'Niet veranderd sinds het antwoord met dit ETag.', headers: cacheHeaders },
        400: problemDoc('De vraag klopt niet.'),
        404: problemDoc('Niet gevonden.'),
        500: problemDoc('Er ging iets mis in de server.'),
      },
    });
  }

  private async answer<Q extends z.ZodObject, B extends z.ZodType>(
    resource: Resource<Q, B>,
    c: Context,
  ): Promise<Response> {
    const parsed = parseQuery(resource.query, new URL(c.req.url));
    if (!parsed.ok) return problemResponse(invalidInput(parsed.fouten), c.req.path);
    const outcome = resource.handle(parsed.query, c.req.param());
    if (!outcome.ok) return problemResponse(outcome.problem, c.req.path);
    const key = JSON.stringify([resource.operationId, ...outcome.key]);
    return reply(this.contentOf(key, outcome.make, resource.thorough ?? false), c);
  }

  private contentOf(key: string, make: () => unknown, thorough: boolean): Content {
    const known = this.answers.get(key);
    if (known) return known;
    const content = new Content(Buffer.from(JSON.stringify(make())), thorough);
    this.answers.set(key, content, content.identity.byteLength);
    return content;
  }
}

const allowed = 'GET, HEAD, OPTIONS';

/** Reference data changes only with the package: keep it, and ask each time whether it is still the same. */
const dataHeaders = { 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding' };

function optionsResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** The answer, packed as the client likes it; without its body when the client has it already. */
async function reply(content: Content, c: Context): Promise<Response> {
  const same = matchingEtag(c.req.header('If-None-Match'), content.digest);
  if (same !== undefined) return new Response(null, { status: 304, headers: { ...dataHeaders, ETag: same } });
  const encoding = content.encodingFor(c.req.header('Accept-Encoding'));
  const headers = new Headers({ ...dataHeaders, 'Content-Type': 'application/json; charset=utf-8' });
  headers.set('ETag', etagOf(content.digest, encoding));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const bytes = await content.bytes(encoding);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}
