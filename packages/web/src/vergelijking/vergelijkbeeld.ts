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

/** How alike, in a word, by the adjusted Rand index. */
export function mateVan(ari: number): 'vrijwel' | 'sterk' | 'deels' | 'weinig' | 'toeval' {
  if (ari >= 0.9) return 'vrijwel';
  if (ari >= 0.65) return 'sterk';
  if (ari >= 0.35) return 'deels';
  return ari >= 0.05 ? 'weinig' : 'toeval';
}
