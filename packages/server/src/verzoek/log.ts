import { type DestinationStream, type Logger, pino } from 'pino';
import { describeMistake } from './fout.ts';

/** A request that was answered. */
export interface Afgedaan {
  readonly method: string | undefined;
  /**
   * The path only: what somebody asks for in the query is nobody's business. Of what is somebody's own, the route as it
   * was written, without ids.
   */
  readonly pad: string;
  /** The route as it was written, with `:name` for what varies; undefined for what is no route. */
  readonly route: string | undefined;
  readonly status: number;
  /** When the request came in (`performance.now`). */
  readonly begin: number;
  readonly nummer: string;
  /** By which requests of one network are told from others: see `Verzoeken.markOf`. */
  readonly van: string;
}

/** What was looked for and is not there may be anything, also what is somebody's: an address, a key. */
function withoutPersonal(pad: string): string {
  return (
    pad
      .split('/')
      // A key has 32 letters, and may have the ending of a file behind it.
      .map((deel) => (/@|%40|[\w-]{24}/u.test(deel) || deel.length > 40 ? '…' : deel))
      .join('/')
  );
}

/** One line for each request that was answered. Nothing in it says who asked. */
export function logAnswer(
  log: Logger | undefined,
  { method, pad, status, begin, nummer, van }: Afgedaan,
): void {
  // Where requests are not told, nothing is made of what would be told.
  if (!log?.isLevelEnabled('info')) return;
  const ms = Math.round((performance.now() - begin) * 10) / 10;
  log.info({ verzoek: nummer, method, path: withoutPersonal(pad), status, ms, van });
}

/**
 * Where the server tells of itself: of each request on standard output, or, where that is off, only of what went wrong,
 * on standard error. One line of JSON each.
 */
export function buildLog(
  verzoeken: boolean,
  naar: DestinationStream = pino.destination(verzoeken ? 1 : 2),
): Logger {
  return pino(
    {
      level: verzoeken ? 'info' : 'error',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Not `err`: of that pino takes over the message as it is.
      serializers: { fout: (error) => describeMistake(error) },
    },
    naar,
  );
}
