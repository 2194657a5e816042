import { isDag } from '@samenhang/core';
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for what is no day of the calendar. */
export function parseDatum(tekst: string): string {
  if (isDag(tekst)) return tekst;
  throw new InvalidArgumentError(`'${tekst}' is geen datum: gebruik jjjj-mm-dd, zoals 2026-05-16.`);
}
