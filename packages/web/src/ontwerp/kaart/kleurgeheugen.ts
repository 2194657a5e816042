import { tintenBij } from '@samenhang/beeld';
import type { Atlas, Editie } from '@samenhang/core';
import { coloursByGemeente, stableColours } from './kleuring.ts';

/** Colours one map after another, so that what stays the same keeps its colour. */
export class Kleurgeheugen {
  private vorige: Int8Array = new Int8Array(0);

  /** A hue for each regio of the next map. */
  tinten(atlas: Atlas, editie: Editie): string[] {
    const kleuren = stableColours(atlas, editie, this.vorige);
    this.vorige = coloursByGemeente(editie, kleuren);
    return tintenBij(kleuren);
  }

  /** The hues of the map that was last given, or of another as it would be coloured beside it. */
  read(atlas: Atlas, editie: Editie): string[] {
    return tintenBij(stableColours(atlas, editie, this.vorige));
  }
}
