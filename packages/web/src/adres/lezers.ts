import { isDag } from '@samenhang/core';

/**
 * How the parts of an address are read, for every page alike. What cannot be read is left out, and nothing throws:
 * a link with a mistake in it still opens.
 */

/** An address as the router has it: words, or what an earlier reading made of them. */
export type Ruw = Readonly<Record<string, unknown>>;

/** How the address says that none is chosen. */
export const geen = 'geen';

const idVorm = /^[a-z0-9_-]+$/u;

/** The properties that are not undefined. */
export function known<T extends object>(deel: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(deel).filter(([, w]) => w !== undefined)) as Partial<T>;
}

export function text(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

/** A list of ids; empty where the address says that none is chosen. */
export function list(waarde: unknown): string[] | undefined {
  if (Array.isArray(waarde)) return waarde.filter((x) => typeof x === 'string');
  const gelezen = text(waarde);
  if (gelezen === undefined) return undefined;
  return gelezen === geen ? [] : [...new Set(gelezen.split(',').filter((deel) => idVorm.test(deel)))];
}

/** The id of an indeling, a household and so on. */
export function id(waarde: unknown): string | undefined {
  const tekst = text(waarde);
  return tekst !== undefined && idVorm.test(tekst) ? tekst : undefined;
}

/** The CBS code of a gemeente. */
export function code(waarde: unknown): string | undefined {
  const tekst = text(waarde);
  return tekst !== undefined && /^GM\d{4}$/u.test(tekst) ? tekst : undefined;
}

/** CBS codes of gemeenten, each once. */
export function codes(waarde: unknown): readonly string[] | undefined {
  const delen = Array.isArray(waarde) ? waarde : typeof waarde === 'string' ? waarde.split(',') : undefined;
  return delen && [...new Set(delen.flatMap((deel) => code(deel) ?? []))];
}

/** A whole number from `min` to `max`. */
export function whole(waarde: unknown, min: number, max: number): number | undefined {
  const getal = Number(waarde);
  return Number.isInteger(getal) && getal >= min && getal <= max ? getal : undefined;
}

export function year(waarde: unknown): number | undefined {
  return whole(waarde, 1901, 2199);
}

/** An ISO date that exists. */
export function day(waarde: unknown): string | undefined {
  const datum = text(waarde);
  return datum !== undefined && isDag(datum) ? datum : undefined;
}

/** Text of at most 200 characters: what the API takes. */
export const short = (waarde: unknown): string | undefined => text(waarde)?.slice(0, 200);

/** One of these values; undefined where it is none of them. */
export function oneOf<W extends string>(waarden: readonly W[], ruw: unknown): W | undefined {
  return waarden.find((een) => een === ruw);
}
