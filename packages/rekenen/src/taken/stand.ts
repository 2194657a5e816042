interface Waardestand {
  readonly waarde: number;
  readonly grens?: number | undefined;
  readonly iteraties: number;
}

/** Of several searches the one that is farthest, with the work of all and the lowest bound. */
export function bestOf<T extends Waardestand>(standen: readonly T[]): T {
  const beste = standen.reduce((a, b) => (b.waarde > a.waarde ? b : a));
  const iteraties = standen.reduce((som, s) => som + s.iteraties, 0);
  const grens = Math.min(...standen.map((s) => s.grens ?? Number.POSITIVE_INFINITY));
  return { ...beste, iteraties, ...(Number.isFinite(grens) ? { grens } : {}) };
}
