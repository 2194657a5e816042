import { type Logger, pino } from 'pino';

interface Afgedaan {
  readonly method: string | undefined;
  /** The path only: what somebody asks for in the query is nobody's business. */
  readonly path: string;
  readonly status: number;
  /** When the request came in (`performance.now`). */
  readonly begin: number;
}

/** One line for each request that was answered. */
export function logAnswer(log: Logger | undefined, { method, path, status, begin }: Afgedaan): void {
  log?.info({ method, path, status, ms: Math.round((performance.now() - begin) * 10) / 10 });
}

/**
 * Where the server tells of itself: of each request on standard output, or, where that is off, only of what went wrong,
 * on standard error.
 */
export function buildLog(verzoeken: boolean): Logger {
  return pino(
    { level: verzoeken ? 'info' : 'error', base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(verzoeken ? 1 : 2),
  );
}
