import { type Atlas, type Editie, orderDiagram, presentSamen, type VergelijkAntwoord } from '@samenhang/core';

/** What is measured between two indelingen. */
export type Vergelijkbeeld = VergelijkAntwoord;
export type Verhuizing = Vergelijkbeeld['verplaatsingen']['lijst'][number];

/** Compares two indelingen of one atlas, in the browser. */
export function maakVergelijkbeeld(atlas: Atlas, a: Editie, b: Editie): Vergelijkbeeld {
  return { ...presentSamen(atlas, a, b), stroomdiagram: { links: [], rechts: [], kruisingen: 0 } };
}

/**
 * The figures with the diagram in an order that people recognise: from north to south, then with few crossings.
 *
 * @param noorden for each gemeente of `a` how far it lies from the north; undefined while there is no map.
 */
export function metVolgorde(
  beeld: Vergelijkbeeld,
  a: Editie,
  noorden: ArrayLike<number> | undefined,
): Vergelijkbeeld {
  return { ...beeld, stroomdiagram: orderDiagram(beeld.kruistabel, a, noorden) };
}

/** Gemeenten that go the same way, together: one piece that does not fit. */
export interface Stuk {
  readonly van: string;
  readonly doel: string;
  readonly gemeenten: readonly Verhuizing[];
  readonly inwoners: number;
}

/** The pieces that do not fit, the most inhabitants first. */
export function stukkenVan(lijst: readonly Verhuizing[]): Stuk[] {
  const stukken = new Map<string, Verhuizing[]>();
  for (const verhuizing of lijst) {
    const sleutel = `${verhuizing.van.code}>${verhuizing.doel.code}`;
    const stuk = stukken.get(sleutel);
    if (stuk) stuk.push(verhuizing);
    else stukken.set(sleutel, [verhuizing]);
  }
  return [...stukken.values()]
    .map((gemeenten) => ({
      van: gemeenten[0]?.van.naam || gemeenten[0]?.van.code || '',
      doel: gemeenten[0]?.doel.naam || gemeenten[0]?.doel.code || '',
      gemeenten,
      inwoners: gemeenten.reduce((som, g) => som + (g.inwoners ?? 0), 0),
    }))
    .sort((x, y) => y.inwoners - x.inwoners);
}

/**
 * How alike, in a word, the most alike first: from which adjusted Rand index, and with at most which share of the gemeenten
 * to move. Both must hold: a high index with a quarter of the gemeenten in another regio is not 'very alike'.
 */
const MATEN = [
  { mate: 'vrijwel', ari: 0.9, verhuist: 0.05 },
  { mate: 'sterk', ari: 0.65, verhuist: 0.15 },
  { mate: 'deels', ari: 0.35, verhuist: 0.5 },
  { mate: 'weinig', ari: 0.05, verhuist: 1 },
] as const;
type Mate = (typeof MATEN)[number]['mate'] | 'toeval';

/** The word of `MATEN` for an index and a share (of 1) of gemeenten to move. */
export function mateVan(ari: number, verhuist: number): Mate {
  return MATEN.find((m) => ari >= m.ari && verhuist <= m.verhuist)?.mate ?? 'toeval';
}
