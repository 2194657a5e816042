import type { EigenRij } from '@samenhang/core';
import type { Lezing } from '@samenhang/data/eigen';
import type { EigenKaart, Vlakfout } from './eigenkaart.ts';

/** Somebody's own table, or map. It lives in this browser and nowhere else, until it is taken away. */
export interface EigenBestand {
  /** `eigen-` and a number made of the file: how addresses call it. */
  readonly id: string;
  /** Name of the file, and of the indeling. */
  readonly naam: string;
  /** Of a table; a map has its rows for each year. */
  readonly rijen: readonly EigenRij[];
  readonly kaart?: EigenKaart;
  /** How a table was read; of rows from a map nothing is guessed. */
  readonly lezing?: Lezing | undefined;
  /** The file of a table itself, to choose other columns of it. */
  readonly bytes?: Uint8Array | undefined;
  /** Features of a map that could not be read. */
  readonly overgeslagen: readonly Vlakfout[];
}
