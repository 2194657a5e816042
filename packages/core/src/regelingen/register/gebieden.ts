import type { Atlas, Editie } from '../../atlas/index.ts';

/** How far the gemeenten of a regeling are those of a regio: all, or all but some. */
export interface Gebied {
  readonly indeling: string;
  readonly regio: string;
  readonly naam: string;
  readonly basis: Editie['basis'];
  /** Indices of gemeenten in both. */
  readonly samen: readonly number[];
  /** Indices of gemeenten of the regio that do not take part. */
  readonly alleenRegio: readonly number[];
  /** Indices of gemeenten that take part from elsewhere. */
  readonly alleenRegeling: readonly number[];
}

/** The share of gemeenten that two areas have in common, of all that lie in either (Jaccard), from which they are alike. */
const GEBIEDSGRENS = 0.75;

function compareRegio(
  indeling: string,
  { regios, overdekking: o, basis }: Editie,
  r: number,
  eigen: ReadonlySet<number>,
): Gebied | undefined {
  const leden = new Set(o.leden.subarray(o.regioStart[r], o.regioStart[r + 1]));
  if (leden.size < 2) return undefined;
  const samen = [...leden].filter((g) => eigen.has(g));
  const alle = leden.size + eigen.size - samen.length;
  if (samen.length / alle < GEBIEDSGRENS) return undefined;
  return {
    indeling,
    regio: regios[r]?.code ?? '',
    naam: regios[r]?.naam ?? '',
    basis,
    samen,
    alleenRegio: [...leden].filter((g) => !eigen.has(g)),
    alleenRegeling: [...eigen].filter((g) => !leden.has(g)),
  };
}

const verschil = ({ alleenRegio, alleenRegeling }: Gebied): number =>
  alleenRegio.length + alleenRegeling.length;

/**
 * The regio's of all indelingen that lie as the gemeenten of a regeling do, of each indeling the nearest one; those that
 * differ least first. Nothing for a regeling of fewer than two gemeenten.
 *
 * @param gemeenten indices in the atlas.
 */
export function findGebieden({ edities }: Atlas, gemeenten: readonly number[]): readonly Gebied[] {
  const eigen = new Set(gemeenten);
  if (eigen.size < 2) return [];
  return [...edities]
    .flatMap(([indeling, editie]) => {
      const nabij = editie.regios.flatMap((_, r) => compareRegio(indeling, editie, r, eigen) ?? []);
      return nabij.sort((a, b) => verschil(a) - verschil(b)).slice(0, 1);
    })
    .sort((a, b) => verschil(a) - verschil(b));
}
