import { isDag } from '@samenhang/core';
import { InvalidArgumentError } from 'commander';

/** A council with the days on which it meets, as the option gives it. */
export interface Raadoptie {
  readonly gemeente: string;
  readonly vergaderdagen: readonly string[];
}

/** Reads `Assen=2027-06-24,2027-09-09`, and adds it to those before it. */
export function parseRaad(tekst: string, eerdere: readonly Raadoptie[] = []): readonly Raadoptie[] {
  const [gemeente = '', dagen = '', ...rest] = tekst.split('=');
  const vergaderdagen = dagen.split(',').filter((dag) => dag !== '');
  const fout = vergaderdagen.find((dag) => !isDag(dag));
  if (gemeente.trim() === '' || rest.length > 0)
    throw new InvalidArgumentError(`'${tekst}' is niet te lezen: schrijf gemeente=datum,datum.`);
  if (fout !== undefined)
    throw new InvalidArgumentError(`'${fout}' is geen datum: gebruik jjjj-mm-dd, zoals 2027-06-24.`);
  return [...eerdere, { gemeente: gemeente.trim(), vergaderdagen: vergaderdagen.toSorted() }];
}

export function parseDag(tekst: string): string {
  if (isDag(tekst)) return tekst;
  throw new InvalidArgumentError(`'${tekst}' is geen datum: gebruik jjjj-mm-dd, zoals 2027-09-14.`);
}

export function parseJaar(tekst: string): number {
  if (/^(?:19|20|21)\d\d$/u.test(tekst)) return Number(tekst);
  throw new InvalidArgumentError(`'${tekst}' is geen jaar: gebruik vier cijfers, zoals 2028.`);
}

export function parseDagen(tekst: string): number {
  if (/^\d{1,3}$/u.test(tekst)) return Number(tekst);
  throw new InvalidArgumentError(
    `'${tekst}' is geen aantal dagen: gebruik een heel getal van 0 tot en met 999.`,
  );
}
