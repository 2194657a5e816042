import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Immutable } from '@samenhang/core';
import type { Context } from 'hono';
import type { Bron } from '../../bron/index.ts';
import type { Werkplaats } from '../../werkplaats/index.ts';
import { invalidInput, type Problem, parseQuery, problemResponse } from '../gedeeld/index.ts';
import { publicUrl } from './adres.ts';
import { allowed, optionsResponse, reply } from './antwoord.ts';
import { SizedCache } from './cache.ts';
import { type Bytes, Content } from './encoding.ts';
import { documentResponses, type Soorten } from './responses.ts';
import { chooseVorm, type Vormen } from './vormen.ts';
import { binary, noQuery, packUp, queryOf, vrij } from './vraag.ts';

/**
 * What a resource makes of a request. `key` is the normalised question: equal questions have equal keys.
 * `make` is called only when the answer is not known yet.
 */
type Outcome<T> =
  | {
      readonly ok: true;
      readonly key: readonly unknown[];
      readonly make: () => T;
      /** Whether this question takes long to answer, where that differs from question to question. */
      readonly zwaar?: boolean;
    }
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
  /** The query as it is documented, where another standard names a parameter as our own rules do not allow. */
  readonly documented?: z.ZodObject;
  readonly body: B;
  /** What the answer itself is; default `application/json`. */
  readonly mediaType?: string;
  /** The same answer in other forms, for who asks by `formaat` or by the header Accept. */
  readonly vormen?: Vormen<Immutable<z.output<B>>, z.output<Q>>;
  headers?(query: z.output<Q>): Readonly<Record<string, string>>;
  /** Takes long to make, in every form, so that another thread does. */
  readonly zwaar?: boolean;
  /** Compress thoroughly: for large answers of which there are few. */
  readonly thorough?: boolean;
  handle(
    query: z.output<Q>,
    params: Readonly<Record<string, string>>,
    url: URL,
  ): Outcome<Immutable<z.output<B>> | Promise<Immutable<z.output<B>>>>;
}

/** A resource that is read from what people keep, for who may know it: everybody. */
interface Levend<Q extends z.ZodObject, B extends z.ZodType> extends Omit<Resource<Q, B>, 'handle'> {
  /** The answer as text, where that is no JSON. */
  readonly write?: (body: Immutable<z.output<B>>) => string;
  lees(
    query: z.output<Q>,
    params: Readonly<Record<string, string>>,
    url: URL,
  ): Promise<
    | { readonly ok: true; readonly body: Immutable<z.output<B>> }
    | { readonly ok: false; readonly problem: Problem }
  >;
}

/** A file as it is, such as an archive; documented, but not described by a schema. */
interface Download {
  readonly path: string;
  /** Another address of the same, such as one with an extension; served, not documented. */
  readonly alias?: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodObject;
  readonly mediaType: string;
  /** True when compressing it once more gains nothing. */
  readonly gepakt: boolean;
  /** Takes long to make, so that another thread does. */
  readonly zwaar?: boolean;
  handle(params: Readonly<Record<string, string>>): Outcome<Uint8Array | Promise<Uint8Array>> & {
    /** How it is called when somebody saves it, and what it is where that differs. */
    readonly bestand?: string;
    readonly mediaType?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** What was made, or why it was not. */
type Gemaakt<T> =
  | { readonly ok: true; readonly content: T }
  | { readonly ok: false; readonly problem: Problem };

/** Seconds after which it makes sense to ask again for what could not be made now. */
const wacht = 5;

/** Answers are kept up to this many bytes (uncompressed). */
const kept = 48 * 2 ** 20;

export interface Routeropties {
  /** The address by which the world knows this server, where it is known. */
  readonly adres?: string | undefined;
  /** Where long answers are made; without it they are made here. */
  readonly werkplaats?: Werkplaats | undefined;
}

/** Adds resources to a router: documentation, checking, caching and compression in one place. */
export class ResourceRouter {
  readonly app: OpenAPIHono;
  readonly bron: Bron;
  private readonly adres: string | undefined;
  private readonly werkplaats: Werkplaats | undefined;
  private readonly answers = new SizedCache<Content>(kept);
  private readonly inTheMaking = new Map<string, Promise<Gemaakt<Content>>>();

  constructor(app: OpenAPIHono, bron: Bron, { adres, werkplaats }: Routeropties = {}) {
    this.app = app;
    this.werkplaats = werkplaats;
    this.adres = adres;
    this.bron = bron;
  }

  add<Q extends z.ZodObject, B extends z.ZodType>(resource: Resource<Q, B>): void {
    this.document(resource);
    const path = resource.path.replaceAll(/\{(\w+)\}/gu, ':$1');
    // Made once: a schema costs more to make than a known answer costs to send.
    const query = queryOf(resource);
    this.addPath(path, (c) => this.answer(resource, query, c));
  }

  /** Publishes a fixed document, such as the description of the API itself. */
  addDocument(path: string, document: unknown): void {
    const content = new Content(Buffer.from(JSON.stringify(document)), true);
    this.addPath(path, (c) => reply({ content, mediaType: 'application/json; charset=utf-8' }, c));
  }

  /** Publishes a file that is made when it is first asked for. */
  addDownload(download: Download): void {
    const { path, operationId, tag, summary, description, params, mediaType } = download;
    this.app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      'x-recht': vrij,
      request: params ? { params } : {},
      responses: documentResponses({ [mediaType]: binary }),
    });
    const answer = async (c: Context): Promise<Response> => {
      const parsed = parseQuery(noQuery, new URL(c.req.url));
      if (!parsed.ok) return problemResponse(invalidInput(parsed.fouten), c.req.path);
      const outcome = download.handle(c.req.param());
      if (!outcome.ok) return problemResponse(outcome.problem, c.req.path);
      const key = JSON.stringify([operationId, ...outcome.key]);
      const url = publicUrl(c, this.adres);
      const made = await this.contentOf(key, this.maker(download.zwaar ?? false, outcome.make, url, c), true);
      if (!made.ok) return problemResponse(made.problem, c.req.path);
      const { content } = made;
      const { bestand, headers, mediaType: soort = mediaType } = outcome;
      return reply({ content, mediaType: soort, bestand, headers, gepakt: download.gepakt }, c);
    };
    this.addPath(path.replaceAll(/\{(\w+)\}/gu, ':$1'), answer);
    if (download.alias !== undefined) this.addPath(download.alias, answer);
  }

  /** Adds what changes with what people keep: made anew for each question, so never kept here; who has it may ask whether it changed. */
  addLevend<Q extends z.ZodObject, B extends z.ZodType>(resource: Levend<Q, B>): void {
    this.document(resource);
    const schema = queryOf(resource);
    this.addPath(resource.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
      const url = publicUrl(c, this.adres);
      const parsed = parseQuery(schema, url);
      if (!parsed.ok) return problemResponse(invalidInput(parsed.fouten), c.req.path);
      const query = parsed.query as z.output<Q> & { readonly formaat?: string };
      const outcome = await resource.lees(query, c.req.param(), url);
      if (!outcome.ok) return problemResponse(outcome.problem, c.req.path);
      const { vormen = {}, write = (body) => JSON.stringify(body) } = resource;
      const vorm = vormen[chooseVorm(vormen, query.formaat, c.req.header('Accept'))];
      const bytes = vorm ? await vorm.write(outcome.body, query, url) : Buffer.from(write(outcome.body));
      const content = new Content(Buffer.from(bytes), false);
      const pakje = packUp(resource, content, vorm, c.req.path, query, Object.keys(vormen).length > 0);
      return reply({ ...pakje, levend: true }, c);
    });
  }

  private addPath(path: string, answer: (c: Context) => Promise<Response>): void {
    this.app.get(path, answer);
    this.app.options(path, () => optionsResponse());
    this.app.all(path, (c) =>
      problemResponse({ code: 'methode-niet-toegestaan', methode: c.req.method }, c.req.path, {
        Allow: allowed,
      }),
    );
  }

  private document<Q extends z.ZodObject, B extends z.ZodType>(
    resource: Omit<Resource<Q, B>, 'handle'>,
  ): void {
    const { path, operationId, tag, summary, description, params, body, vormen = {} } = resource;
    const soorten: Soorten = { [resource.mediaType ?? 'application/json']: { schema: body } };
    for (const { mediaType, schema } of Object.values(vormen))
      soorten[mediaType.split(';')[0] ?? mediaType] = schema ? { schema } : binary;
    this.app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      'x-recht': vrij,
      request: { query: resource.documented ?? queryOf(resource), ...(params ? { params } : {}) },
      responses: documentResponses(soorten),
    });
  }

  private async answer<Q extends z.ZodObject, B extends z.ZodType>(
    resource: Resource<Q, B>,
    schema: z.ZodObject,
    c: Context,
  ): Promise<Response> {
    const url = publicUrl(c, this.adres);
    const parsed = parseQuery(schema, url);
    if (!parsed.ok) return problemResponse(invalidInput(parsed.fouten), c.req.path);
    const query = parsed.query as z.output<Q> & { readonly formaat?: string };
    const outcome = resource.handle(query, c.req.param(), url);
    if (!outcome.ok) return problemResponse(outcome.problem, c.req.path);
    const { vormen = {} } = resource;
    const keuze = chooseVorm(vormen, query.formaat, c.req.header('Accept'));
    const vorm = vormen[keuze];
    const key = JSON.stringify([resource.operationId, ...outcome.key, keuze, vorm?.key?.(query) ?? null]);
    const make = async (): Promise<Uint8Array> => {
      const body = await outcome.make();
      return vorm ? vorm.write(body, query, url) : Buffer.from(JSON.stringify(body));
    };
    const zwaar = (outcome.zwaar ?? resource.zwaar ?? false) || (vorm?.zwaar ?? false);
    const made = await this.contentOf(key, this.maker(zwaar, make, url, c), resource.thorough ?? false);
    if (!made.ok) return problemResponse(made.problem, c.req.path);
    const { content } = made;
    return reply(packUp(resource, content, vorm, c.req.path, query, Object.keys(vormen).length > 0), c);
  }

  /** How the bytes of an answer are made: here, or by another thread where that takes long. */
  private maker(
    zwaar: boolean,
    make: () => Promise<Uint8Array> | Uint8Array,
    { href }: URL,
    c: Context,
  ): () => Promise<Gemaakt<Bytes>> {
    const { werkplaats } = this;
    if (!zwaar || !werkplaats) return async () => ({ ok: true, content: Buffer.from(await make()) });
    return async () => {
      const uitkomst = await werkplaats.doe({ adres: href, accept: c.req.header('Accept') });
      if (uitkomst.ok) return { ok: true, content: uitkomst.bytes };
      const code = uitkomst.reden === 'vol' ? 'te-druk' : 'te-zwaar';
      return { ok: false, problem: { code, wacht } };
    };
  }

  /** The answer to a question; who asks the same while it is being made waits for the same. */
  private async contentOf(
    key: string,
    make: () => Promise<Gemaakt<Bytes>>,
    thorough: boolean,
  ): Promise<Gemaakt<Content>> {
    const known = this.answers.get(key);
    if (known) return { ok: true, content: known };
    const busy = this.inTheMaking.get(key);
    if (busy) return busy;
    const making = this.keep(key, make, thorough).finally(() => this.inTheMaking.delete(key));
    this.inTheMaking.set(key, making);
    return making;
  }

  private async keep(
    key: string,
    make: () => Promise<Gemaakt<Bytes>>,
    thorough: boolean,
  ): Promise<Gemaakt<Content>> {
    const made = await make();
    if (!made.ok) return made;
    const content = new Content(made.content, thorough);
    this.answers.set(key, content, content.identity.byteLength);
    return { ok: true, content };
  }
}
