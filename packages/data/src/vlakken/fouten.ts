/** Why a map of regio's cannot be taken, or one of its features. */
export type Vlakcode =
  | 'geen-json'
  | 'geen-verzameling'
  | 'geen-vlakken'
  | 'geen-vlak'
  | 'kapot-vlak'
  | 'vreemd-stelsel'
  | 'stelsel-onbekend'
  | 'stelsel-klopt-niet'
  | 'assen-verwisseld'
  | 'buiten-nederland'
  | 'te-veel-punten'
  | 'vlak-geweigerd'
  | 'geen-regioveld'
  | 'regioveld-onbekend';

/** A fault, with the place of the feature that has it, counted from 1; absent when it is about the whole file. */
export interface Vlakfout {
  readonly code: Vlakcode;
  readonly nummer: number | undefined;
  /** What stands there: a type, a coordinate, the name of a system, of properties. */
  readonly gevonden: string;
}

/** More points than this would keep a computer busy for minutes. */
export const MEESTE_PUNTEN = 400_000;

/** A fault with its place. */
export function vlakfout(code: Vlakcode, gevonden = '', nummer?: number): Vlakfout {
  return { code, nummer, gevonden };
}
