import type { Stand } from '../adres/index.ts';
import type { Standbeheer } from '../keuze/index.ts';
import type { Tijdlijnadres } from './adres.ts';

export interface JarenProps {
  /** Whose years: a gemeente, or the country when there is no code. */
  readonly wie: { readonly naam: string; readonly code?: string };
  readonly jaren: readonly number[];
  readonly beheer: Standbeheer<Stand & Tijdlijnadres>;
}
