import type { Lidsoort, TweedePlaats } from '@samenhang/core';

/** A place as somebody chose it: a postcode, a gemeente, or both where the postcode alone leaves a choice. */
export interface Plaatskeuze {
  readonly postcode?: number;
  /** CBS code. */
  readonly gemeente?: string;
}

/** Other places than the home that the law looks at. */
type Tweedeplaatskeuze = { readonly [K in TweedePlaats]?: Plaatskeuze };

/** A member of the household: a kind of person and kinds of need, nothing about anybody. */
export interface Lidkeuze {
  readonly soort: Lidsoort;
  /** Ids of needs. */
  readonly behoeften: readonly string[];
  readonly tweede: Tweedeplaatskeuze;
}

/** All that is asked. It lives in the memory of this page and behind the '#' of its address, nowhere else. */
export interface Huishoudvraag {
  readonly plaats?: Plaatskeuze;
  readonly leden: readonly Lidkeuze[];
}

/** Where everybody begins: one adult, nothing said. */
export const legeVraag: Huishoudvraag = { leden: [{ soort: 'volwassene', behoeften: [], tweede: {} }] };

/** The question with another version of one member. */
export function withLid(vraag: Huishoudvraag, welke: number, lid: Lidkeuze): Huishoudvraag {
  return { ...vraag, leden: vraag.leden.map((l, i) => (i === welke ? lid : l)) };
}

/** A member with a need more, or with one less when it was there. */
export function toggleBehoefte(lid: Lidkeuze, behoefte: string): Lidkeuze {
  const behoeften = lid.behoeften.includes(behoefte)
    ? lid.behoeften.filter((b) => b !== behoefte)
    : [...lid.behoeften, behoefte];
  return { ...lid, behoeften };
}

/** A member with another second place; without one when `plaats` is undefined. */
export function withTweede(lid: Lidkeuze, soort: TweedePlaats, plaats: Plaatskeuze | undefined): Lidkeuze {
  const { [soort]: _weg, ...rest } = lid.tweede;
  return { ...lid, tweede: plaats ? { ...rest, [soort]: plaats } : rest };
}
