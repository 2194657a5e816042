/**
 * A design as a file, the same for website, command line and whatever keeps designs later: what was asked, of which
 * data, and the map that came out with what is known of it. Plain JSON; an answer that tells more carries these fields
 * beside its own.
 */

import type { Labels } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { encodeKaart } from './kaartcode.ts';

export const ontwerpschema = 'samenhang/ontwerp';
/** The highest version that is read. */
export const ontwerpversie = 1;

/** The data that a design was computed from. */
export interface Pakketmerk {
  readonly versie: string;
  /** SHA-256 over the whole package, in hex. */
  readonly hash?: string | undefined;
}

export interface Ontwerpbestand {
  readonly schema: typeof ontwerpschema;
  readonly versie: typeof ontwerpversie;
  readonly naam?: string | undefined;
  readonly jaar: number;
  readonly pakket?: Pakketmerk | undefined;
  /** The question, with how it was searched: seed, iterations, time. */
  readonly opgave: Ontwerpopgave;
  /** All layers as `encodeKaart` writes them: the region of each gemeente of the year. */
  readonly kaart: string;
  readonly waarde: number;
  /** No design that keeps to the question is worth more; null where that was not computed. */
  readonly grens: number | null;
  readonly bewezen: boolean;
}

/** What a design file is made of. */
export interface Teschrijven {
  readonly opgave: Ontwerpopgave;
  readonly lagen: readonly Labels[];
  readonly waarde: number;
  readonly grens?: number | undefined;
  readonly bewezen: boolean;
  readonly naam?: string | undefined;
  readonly pakket?: Pakketmerk | undefined;
}

/** A design as a file. */
export function writeOntwerpbestand(
  atlas: Atlas,
  { opgave, lagen, waarde, grens, bewezen, naam, pakket }: Teschrijven,
): Ontwerpbestand {
  return {
    schema: ontwerpschema,
    versie: ontwerpversie,
    naam,
    jaar: atlas.jaar,
    pakket,
    opgave,
    kaart: encodeKaart(
      lagen,
      atlas.gemeenten.map(({ code }) => code),
    ),
    waarde,
    grens: grens ?? null,
    bewezen,
  };
}
