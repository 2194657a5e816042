import {
  type Atlas,
  type Ontwerpbestand,
  type Ontwerpopgave,
  placeOntwerp,
  readOntwerpbestand,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Kaartbron } from '../atlas/index.ts';

/** The design on the screen, for who works on it together with others. */
export interface Schermwerk {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  readonly opgave: Ontwerpopgave;
  readonly lagen: readonly Labels[];
  /** It as a file, under this name. */
  readonly maak: (titel: string) => Ontwerpbestand;
  /** Is it what was kept: the same maps of the same question? Then nothing is lost by showing another. */
  readonly isGelijk: (inhoud: unknown) => boolean;
  /** Shows another in its place: one that was kept. */
  readonly onToon: (inhoud: unknown) => Promise<void>;
  readonly gemeente: string | undefined;
  readonly onGemeente: (code: string) => void;
}

/** The maps of a kept design on these gemeenten; undefined where it is of other data. */
export function layersOf(atlas: Atlas, inhoud: unknown): readonly Labels[] | undefined {
  const gelezen = readOntwerpbestand(inhoud);
  if (!gelezen.ok) return undefined;
  const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
  return geplaatst.ok ? geplaatst.ontwerp.lagen : undefined;
}
