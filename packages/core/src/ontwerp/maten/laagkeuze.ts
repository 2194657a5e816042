import { aantalRegiosVan, type Overdekking } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';

/** One layer and the indelingen that fit its scale. */
export interface Laagkeuze {
  readonly indelingen: readonly string[];
  /** Geometric mean, over its indelingen, of the gemeenten in a regio. */
  readonly schaal: number;
}

interface Groep {
  readonly indelingen: readonly string[];
  /** Mean of the logarithms of scale. */
  readonly log: number;
}

/** Gemeenten per regio: memberships divided by the regio's that have members. NaN where there are none. */
function scaleOf(o: Overdekking): number {
  let leden = 0;
  for (let g = 0; g < o.aantalEenheden; g++) leden += aantalRegiosVan(o, g);
  let regios = 0;
  for (let r = 0; r < o.aantalRegios; r++) if (o.regioStart[r + 1]! > o.regioStart[r]!) regios++;
  return leden / regios;
}

function mean(getallen: readonly number[]): number {
  return getallen.reduce((som, x) => som + x, 0) / getallen.length;
}

/** Indelingen that must lie in one layer are one group; the others are groups by themselves. Small scale first. */
function groupsOf(
  atlas: Atlas,
  indelingen: readonly string[],
  gebonden: readonly (readonly string[])[],
): Groep[] {
  const vrij = indelingen.filter((id) => !gebonden.some((g) => g.includes(id)));
  const groepen = [
    ...gebonden.map((g) => g.filter((id) => indelingen.includes(id))).filter((g) => g.length > 0),
    ...vrij.map((id) => [id]),
  ];
  return groepen
    .map((lijst) => ({
      indelingen: lijst,
      log: mean(lijst.map((id) => Math.log(scaleOf(coverOf(atlas, id))))),
    }))
    .sort((a, b) => a.log - b.log || (a.indelingen[0]! < b.indelingen[0]! ? -1 : 1));
}

function coverOf(atlas: Atlas, id: string): Overdekking {
  const editie = atlas.edities.get(id);
  if (!editie) throw new RangeError(`the atlas has no indeling ${id}`);
  return editie.overdekking;
}

/** Σ over members of the squared distance to their mean; each indeling counts, also within a group. */
function spread(groepen: readonly Groep[]): number {
  const logs = groepen.flatMap((g) => g.indelingen.map(() => g.log));
  const midden = mean(logs);
  return logs.reduce((som, x) => som + (x - midden) ** 2, 0);
}

/** The best cut of sorted groups in k runs: all are tried, there are at most three. */
function cut(groepen: readonly Groep[], k: number): readonly (readonly Groep[])[] {
  if (k <= 1 || groepen.length <= 1) return [groepen];
  let beste: readonly (readonly Groep[])[] = [groepen];
  let laagst = Number.POSITIVE_INFINITY;
  for (let p = 1; p <= groepen.length - k + 1; p++) {
    const delen = [groepen.slice(0, p), ...cut(groepen.slice(p), k - 1)];
    const som = delen.reduce((s, deel) => s + spread(deel), 0);
    if (som >= laagst - 1e-12) continue;
    laagst = som;
    beste = delen;
  }
  return beste;
}

/**
 * Which indelingen go in which layer, by fit of scale: sorted by gemeenten per regio, and cut in k runs so that the
 * logarithms of scale lie as close as can be to the mean of their run (one-dimensional least squares, Fisher 1958).
 * Smallest regio's first, as layers nest. Fewer layers come back where there are fewer indelingen.
 *
 * @param gebonden sets that must lie in one layer: see `boundSets`.
 * @throws RangeError when the atlas does not have an indeling.
 */
export function assignLayers(
  atlas: Atlas,
  indelingen: readonly string[],
  k: number,
  gebonden: readonly (readonly string[])[] = [],
): Laagkeuze[] {
  if (indelingen.length === 0) return [];
  const groepen = groupsOf(atlas, indelingen, gebonden);
  return cut(groepen, Math.min(k, groepen.length)).map((deel) => ({
    indelingen: deel.flatMap((g) => g.indelingen),
    schaal: Math.exp(mean(deel.flatMap((g) => g.indelingen.map(() => g.log)))),
  }));
}
