import { isGemeentelijk } from '../../recht/index.ts';
import type { Taak } from '../../taken/index.ts';
import type { Plek } from '../plaats.ts';
import { type Indelingkeuze, indelingOf, type Werkgebied } from '../werkgebied.ts';
import { type Gebieden, LAND, PERSOON } from './gebieden.ts';

/**
 * What a task asks of a household at a place: a seat at the table of parties of one kind (`vorm`) in an area.
 *
 * A tafel is one group of parties that must agree, so `vorm` and area together:
 * - Where colleges (or raden, or burgemeesters) decide, the tafel is known by the gemeenten that they come from,
 *   whoever else joins them for a task. Two regio's of different indelingen with the same gemeenten are one tafel,
 *   and a regio of one gemeente is the tafel of that gemeente.
 * - Every other body is known by its kind, its name and the indeling that it works in: the school boards of
 *   primary and of secondary education are two tafels, also where they cover the same gemeenten.
 */
export interface Zetel {
  /** Number of the kind of party, see `Vormen`. */
  readonly vorm: number;
  /** Index of the gemeente of the place: every one of the areas holds it. */
  readonly gemeente: number;
  /** Areas, see `Gebieden`; none where it is not known. */
  readonly gebieden: readonly number[];
  /** Whether it sits in all of these areas; else in one of them, and it is not known which. */
  readonly alle: boolean;
  /** What the choice of an area hangs on: seats with the same text get the area at the same place of their list. */
  readonly keuze: string;
}

/** Numbers for kinds of party. */
export class Vormen {
  private readonly bekend = new Map<string, number>();

  van(taak: Taak, eigen?: ReadonlyMap<string, string>): number {
    const gemeentelijk = taak.wieBeslist.filter(isGemeentelijk);
    const waar = `${taak.organisatie ?? ''}@${indelingOf(taak, eigen) ?? taak.schaal}`;
    const sleutel =
      gemeentelijk.length > 0
        ? gemeentelijk.sort().join('+')
        : `${[...taak.wieBeslist].sort().join('+')}:${waar}`;
    const nummer = this.bekend.get(sleutel) ?? this.bekend.size;
    this.bekend.set(sleutel, nummer);
    return nummer;
  }
}

function areasOf(werkgebied: Werkgebied, plek: Plek, gebieden: Gebieden): readonly number[] {
  switch (werkgebied.soort) {
    case 'lokaal':
      return [plek.gemeente];
    case 'landelijk':
      return [LAND];
    case 'persoon':
      return [PERSOON];
    case 'regio':
      return werkgebied.regios.map((r) => gebieden.vanLeden(r.gemeenten));
    case 'onbekend':
      return [];
  }
}

/** The seat that a task asks for at a place. */
export function toZetel(
  keuze: Indelingkeuze,
  taak: Taak,
  plek: Plek,
  werkgebied: Werkgebied,
  { gebieden, vormen }: { readonly gebieden: Gebieden; readonly vormen: Vormen },
): Zetel {
  const areas = areasOf(werkgebied, plek, gebieden);
  const meer = werkgebied.soort === 'regio' ? werkgebied.waarommeer : null;
  return {
    vorm: vormen.van(taak, keuze.eigen),
    gemeente: plek.gemeente,
    gebieden: areas,
    alle: meer === null || meer === 'overlap',
    keuze: `${indelingOf(taak, keuze.eigen) ?? taak.schaal}@${String(plek.gemeente)}:${String(plek.postcode ?? '')}`,
  };
}
