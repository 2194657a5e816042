import type { Aanvulregel, Aanvulwaarde, Onderwerp } from './regel.ts';

/**
 * Why a row, or the whole table, cannot be taken; `kolom` is the heading as it stands in the file, or the element.
 * `nieuwe-regeling`: our copy of the register does not know it; `leeg-in-export`: a value cannot be made empty;
 * `alleen-register`: nothing that is added has a field for it.
 */
export interface Rijfout {
  readonly rij: number;
  readonly kolom: string;
  readonly gevonden: string;
  readonly code:
    | 'kolom-ontbreekt'
    | 'onbekend-onderwerp'
    | 'onbekende-deelnemer'
    | 'jaar'
    | 'getal'
    | 'dag'
    | 'nieuwe-regeling'
    | 'leeg-in-export'
    | 'alleen-register';
}

/** A value that was read, with where it stands. */
export interface Gelezenrij {
  readonly rij: number;
  readonly kolom: string;
  readonly over: Onderwerp;
  readonly regel: Aanvulregel;
  /** What the register says of it now, where the row came from there. */
  readonly nu?: Aanvulwaarde;
}

export interface Gelezentabel {
  readonly rijen: readonly Gelezenrij[];
  readonly fouten: readonly Rijfout[];
}
