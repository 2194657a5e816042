import type { Kaartvorm, Opschrift, Punt, Strepen, Venster } from '@samenhang/beeld';
import type { ReactNode } from 'react';

/** A place on the map: the gebied there, if any, and the point in the units of the map. */
export interface Kaartplek {
  readonly index: number | undefined;
  readonly punt: Punt;
}

/** A hand that draws over the map: with it, a press opens nothing, and begins a stroke. */
export interface Sleep {
  readonly begin: (plek: Kaartplek) => void;
  readonly over: (plekken: readonly Kaartplek[]) => void;
  readonly eind: () => void;
}

export interface KaartProps {
  readonly vorm: Kaartvorm;
  /** Fill of each gebied, in the order of `vorm.gebieden`; undefined = hatched: no value. */
  readonly kleuren: readonly (string | undefined)[];
  /** Gebieden with a doubt about them: dotted over their colour. */
  readonly twijfel?: readonly number[];
  /** The gebied that the map is about. */
  readonly hoofd?: number;
  /** Gebieden named on the map. */
  readonly namen?: readonly number[];
  /** Fills in more than one colour, told in `kleuren` by their url. */
  readonly strepen?: readonly Strepen[];
  /** Heavier lines, such as the borders of regions, as one path. */
  readonly grenzen?: string;
  /** Names of areas that are no gebied, such as regions. */
  readonly opschriften?: readonly Opschrift[];
  /** What is pointed at elsewhere on the page, as one path. */
  readonly nadruk?: string;
  /** The gebied that has the attention here; undefined when it goes. */
  readonly onAandacht?: (index: number | undefined) => void;
  readonly venster?: Venster;
  readonly label: string;
  readonly uitleg: string;
  /** What hover and focus tell of a gebied: its name, and lines of text. */
  readonly vertel: (index: number) => { readonly titel: string; readonly regels: readonly string[] };
  readonly openTekst: string;
  readonly onOpen: (index: number) => void;
  /** Drawing in the place of opening. */
  readonly sleep?: Sleep | undefined;
  /** A key on the gebied that has the attention, once it moved there; true where it was of use. */
  readonly onToets?: ((toets: string, index: number, shift: boolean) => boolean) | undefined;
  /** Where the attention goes, with the keyboard: another object, another time. */
  readonly naar?: { readonly index: number } | undefined;
  readonly burenVan: (index: number) => readonly number[];
  /** Where the keyboard starts. */
  readonly begin: number;
  readonly className?: string;
  /** Drawn over the gebieden, in the units of the map. */
  readonly laag?: ReactNode;
  /** Laid over an empty corner of the map. */
  readonly children?: ReactNode;
}
