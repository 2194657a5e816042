import { isDag } from '@samenhang/core';

/** Days on which something holds, both included; without a begin or an end it is open on that side. */
interface Periode {
  readonly begin?: string | undefined;
  readonly eind?: string | undefined;
}

const tijd = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/iu;

/** The day of a date or of a moment (RFC 3339); undefined when the calendar or the clock does not have it. */
function dayOf(tekst: string): string | undefined {
  const dag = tekst.slice(0, 10);
  if (!isDag(dag)) return undefined;
  if (tekst.length === 10) return dag;
  return /^t$/iu.test(tekst[10] ?? '') && tijd.test(tekst.slice(11)) ? dag : undefined;
}

/** Milliseconds, to tell which of two moments comes first. */
function momentOf(tekst: string): number {
  return Date.parse(tekst.toUpperCase().replace(/:60(?=[.Z+-])/u, ':59'));
}

/**
 * A parameter datetime: a day or moment, or a begin and an end with a slash between them, of which `..` or nothing is
 * open. Undefined when there is no such time, or when it ends before it begins.
 */
export function readPeriode(tekst: string): Periode | undefined {
  const delen = tekst.split('/');
  if (delen.length > 2) return undefined;
  const [van = '', tot] = delen;
  if (tot === undefined) {
    const dag = dayOf(van);
    return dag === undefined ? undefined : { begin: dag, eind: dag };
  }
  const open = (deel: string): boolean => deel === '' || deel === '..';
  const begin = open(van) ? undefined : dayOf(van);
  const eind = open(tot) ? undefined : dayOf(tot);
  if ((begin === undefined && !open(van)) || (eind === undefined && !open(tot))) return undefined;
  if (begin !== undefined && eind !== undefined && momentOf(tot) < momentOf(van)) return undefined;
  return { begin, eind };
}

/** True when a period falls in a year, wholly or in part. */
export function inYear({ begin, eind }: Periode, jaar: number): boolean {
  return (begin === undefined || begin <= `${jaar}-12-31`) && (eind === undefined || eind >= `${jaar}-01-01`);
}
