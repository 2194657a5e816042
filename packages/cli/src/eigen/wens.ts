import type { Deelwijze } from '@samenhang/core';

/** How an own file must be read, where somebody says so. */
export interface Leeswens {
  /** Heading or property of the gemeenten, the regio's, the shares. */
  readonly kolomGemeente?: string;
  readonly kolomRegio?: string;
  readonly kolomAandeel?: string;
  /** What becomes of a gemeente that lies in more than one area of a map. */
  readonly delen?: Deelwijze;
}
