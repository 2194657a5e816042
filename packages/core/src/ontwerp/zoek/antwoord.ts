import type { Labels, Uitleg } from '@samenhang/motor';

/** A design on its way. */
export interface Ontwerpstand {
  readonly waarde: number;
  /** By layer; the region of each gemeente of the atlas. */
  readonly lagen: readonly Labels[];
  readonly iteraties: number;
  /** No design that keeps to the constraints is worth more, as far as that was computed by now. */
  readonly grens?: number | undefined;
}

/** The regions of one layer. */
interface Laagontwerp {
  /** Region of each gemeente of the atlas: 0, 1, 2 … in order of first appearance. */
  readonly labels: Labels;
  readonly waarde: number;
}

export interface Ontwerp {
  readonly soort: 'ontwerp';
  readonly lagen: readonly Laagontwerp[];
  /** Σ over the layers. */
  readonly waarde: number;
  /** No design that keeps to the constraints is worth more; absent where no bound was computed. */
  readonly grens?: number | undefined;
  readonly gat?: number | undefined;
  readonly bewezen: boolean;
  readonly iteraties: number;
}

/** No design: the layer that has no map, or (`nesting`) has none that lies within, or around, the other layers'. */
export interface GeenOntwerp {
  readonly soort: 'geen';
  readonly laag: number;
  readonly uitleg: Uitleg;
  readonly iteraties: number;
  readonly nesting?: true;
}
