import type { Context } from 'hono';
import { problemResponse } from '../gedeeld/index.ts';
import type { EigenProblem } from './problemen.ts';

/** What the rest of the server knows a private answer by: see `isPrivate`. */
const kenmerk = 'eigen';

/** Marks a request as private from its first step, so that whatever comes of it is treated so. */
export function markPrivate(c: Context): void {
  c.set(kenmerk, true);
}

/** Is this request for something private? Then no other site may read its answer. */
export function isPrivate(c: Context): boolean {
  return c.get(kenmerk) === true;
}

/** For one person, from now: no cache keeps it, and who asks is part of the question. */
const besloten = { 'Cache-Control': 'no-store', Vary: 'Authorization, Cookie' } as const;

/** A version as a validator for If-Match. It tells nothing of the content: equal contents keep unequal tags. */
const tagOf = (versie: number): string => `"v${versie}"`;

/** The version that If-Match names; undefined where it names none of ours. */
export function versionOf(ifMatch: string): number | undefined {
  const gelezen = /^"v(\d{1,15})"$/u.exec(ifMatch.trim())?.[1];
  return gelezen === undefined ? undefined : Number(gelezen);
}

/** A good answer of a private resource. Never 304: what was seen before may be another's. */
export function privateResponse(
  status: 200 | 201 | 204,
  body: unknown,
  versie: number | undefined,
  cookies: readonly string[] = [],
): Response {
  const headers = new Headers(besloten);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  if (versie !== undefined) headers.set('ETag', tagOf(versie));
  if (status === 204) return new Response(null, { status, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers });
}

/** A file for one person. */
export function privateFile(inhoud: string, mediatype: string): Response {
  return new Response(inhoud, { status: 200, headers: { ...besloten, 'Content-Type': mediatype } });
}

/** A problem of a private resource (RFC 9457), with when to come back and how to make oneself known. */
export function privateProblem(
  problem: EigenProblem,
  path: string,
  cookies: readonly string[] = [],
): Response {
  const response = problemResponse(problem, path, {
    ...besloten,
    // What was not read still comes: nothing else can come along this way.
    ...(problem.code === 'te-groot' ? { Connection: 'close' } : {}),
    ...(problem.code === 'niet-aangemeld' ? { 'WWW-Authenticate': 'Bearer realm="samenhang"' } : {}),
  });
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** What a stream yields, each as text, no sooner than it is taken. */
function bodyOf<T>(stroom: AsyncIterator<T, undefined>, write: (een: T) => string): ReadableStream {
  const tekst = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(uit) {
      const stap = await stroom.next();
      if (stap.done === true) uit.close();
      else uit.enqueue(tekst.encode(write(stap.value)));
    },
    async cancel() {
      await stroom.return?.();
    },
  });
}

/** One document for one person, of which the text comes piece by piece. */
export function privateDocument(
  stroom: AsyncIterator<string, undefined>,
  mediatype = 'application/json',
): Response {
  const headers = { ...besloten, 'Content-Type': `${mediatype}; charset=utf-8` };
  return new Response(
    bodyOf(stroom, (een) => een),
    { status: 200, headers },
  );
}

/** Events as they happen (text/event-stream), for one person: each has the whole answer as it is then. */
export function privateStream<T>(
  stroom: AsyncIterator<T | undefined, undefined>,
  merk?: (een: T) => string,
): Response {
  const write = (een: T | undefined): string => {
    if (een === undefined) return ':\n\n';
    const naam = merk ? `id: ${merk(een)}\n` : '';
    return `${naam}data: ${JSON.stringify(een)}\n\n`;
  };
  const headers = new Headers({ ...besloten, 'Content-Type': 'text/event-stream; charset=utf-8' });
  // A proxy that gathers answers before it passes them on would hold the events back.
  headers.set('X-Accel-Buffering', 'no');
  return new Response(bodyOf(stroom, write), { status: 200, headers });
}
