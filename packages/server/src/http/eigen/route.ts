/** What can be asked of a private resource: the forms that a route may have, each as one type. */
import type { z } from '@hono/zod-openapi';
import type { Recht } from '@samenhang/core';
import type { Taal } from '@samenhang/taal';
import type { EigenProblem } from './problemen.ts';

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

export type Wellicht<T> = T | Promise<T>;

export interface Omschrijving<Body extends z.ZodType, Antwoord extends z.ZodType> {
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
  /** How it is written: as JSON, as XML, or as a form sends it (no page of ours does; another server may). */
  readonly vorm?: 'json' | 'formulier' | 'xml';
  readonly antwoord: Antwoord;
  /** The status of a good answer, for the description; 200 where nothing else is said. */
  readonly status?: 200 | 201 | 204;
}

/** Asks for something, or makes something new. */
export interface Route<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'get' | 'post';
  handle(vraag: Vraag<z.output<Body>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Changes how somebody makes themselves known: with the headers that hold their session, for who keeps those. */
export interface Inlogwijziging<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'post';
  handle(
    vraag: Vraag<z.output<Body>> & { readonly headers: Headers },
  ): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

export type Gestroomd<Stuk> =
  | { readonly ok: true; readonly stroom: AsyncIterator<Stuk, undefined> }
  | { readonly ok: false; readonly problem: EigenProblem };

/** Follows something: what is shown comes each time that it changes, until it is over. */
export interface Stroom<Antwoord extends z.ZodType> extends Omschrijving<z.ZodUndefined, Antwoord> {
  /** What the event is called, so that who comes back can say what they saw last; without it events have no name. */
  readonly merk?: (antwoord: z.output<Antwoord>) => string;
  /**
   * Yields what is there now, or undefined where nothing changed: then only a sign of life goes out. `laatst`: the name of
   * the last event that who asks saw before the connection broke.
   */
  handle(
    vraag: Vraag<undefined> & { readonly laatst: string | undefined },
  ): Wellicht<Gestroomd<z.output<Antwoord> | undefined>>;
}

/** Takes along much: the text of one document (JSON where nothing else is said), which comes piece by piece. */
export interface Uitvoer<Antwoord extends z.ZodType> extends Omschrijving<z.ZodUndefined, Antwoord> {
  readonly mediatype?: string;
  handle(vraag: Vraag<undefined>): Wellicht<Gestroomd<string>>;
}

/** Brings along much: an XML document, which is read as it comes in. */
export interface Invoer<Antwoord extends z.ZodType>
  extends Omit<Omschrijving<z.ZodString, Antwoord>, 'body' | 'vorm'> {
  handle(vraag: Vraag<AsyncIterable<string>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Gives a file to who has its key: `params` are as the address has them, and never told in a log or a problem. */
export interface Bestandsroute
  extends Omit<Omschrijving<z.ZodUndefined, z.ZodString>, 'antwoord' | 'body' | 'vorm'> {
  readonly mediatype: string;
  handle(
    params: Readonly<Record<string, string>>,
  ): Wellicht<
    { readonly ok: true; readonly inhoud: string } | { readonly ok: false; readonly problem: EigenProblem }
  >;
}

/** Makes oneself known: the only thing that nobody can ask. */
export interface Aanmelding<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'get' | 'post';
  handle(vraag: OpenVraag<z.output<Body>>): Wellicht<Uitkomst<z.output<Antwoord>>>;
}

/** Changes what is there: only from the version that the request names, so that nobody overwrites another's work. */
export interface Wijziging<Body extends z.ZodType, Antwoord extends z.ZodType>
  extends Omschrijving<Body, Antwoord> {
  readonly method: 'put' | 'delete';
  /** Answers `changedMeanwhile` where `versie` is not the version that is there. */
  handle(vraag: Vraag<z.output<Body>> & { readonly versie: number }): Wellicht<Uitkomst<z.output<Antwoord>>>;
}
