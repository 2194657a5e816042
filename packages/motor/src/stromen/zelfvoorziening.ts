import { aantalRegiosVan, type Overdekking } from '../grond/index.ts';

/** Jobs by unit of residence and of work, by index; flows in a list, each pair at most once. */
export interface Stromen {
  readonly van: Uint32Array;
  readonly naar: Uint32Array;
  /** Number of jobs, beside each pair. */
  readonly banen: Float64Array;
}

/** Self-containment of one region. NaN where there are no jobs to divide by. */
export interface Zelfvoorziening {
  /** Jobs held by residents inside the region / all jobs held by its residents (supply side), 0–1. */
  readonly aanbod: number;
  /** Jobs held by residents inside the region / all jobs inside it (demand side), 0–1. */
  readonly vraag: number;
  /** Jobs held by residents inside the region. */
  readonly intern: number;
}

/**
 * Self-containment of every region by commuting: which part of the jobs of its residents lies inside it,
 * and which part of the jobs inside it is held by its residents (Coombes & Bond 2008).
 * A unit that lies in several regions cannot be divided over them by flows between units;
 * it is left out of all, and so is one that lies in none: its jobs still count as outside.
 */
export function selfContainment(o: Overdekking, stromen: Stromen): readonly Zelfvoorziening[] {
  const regioVan = Int32Array.from({ length: o.aantalEenheden }, (_, i) =>
    aantalRegiosVan(o, i) === 1 ? (o.regio[o.start[i] ?? 0] ?? -1) : -1,
  );
  const intern = new Float64Array(o.aantalRegios);
  const bewoners = new Float64Array(o.aantalRegios);
  const werkplek = new Float64Array(o.aantalRegios);
  stromen.banen.forEach((banen, k) => {
    const van = regioVan[stromen.van[k] ?? 0] ?? -1;
    const naar = regioVan[stromen.naar[k] ?? 0] ?? -1;
    if (van >= 0) bewoners[van] = (bewoners[van] ?? 0) + banen;
    if (naar >= 0) werkplek[naar] = (werkplek[naar] ?? 0) + banen;
    if (van >= 0 && van === naar) intern[van] = (intern[van] ?? 0) + banen;
  });
  return Array.from(intern, (x, r) => ({
    intern: x,
    aanbod: x / (bewoners[r] ?? 0),
    vraag: x / (werkplek[r] ?? 0),
  }));
}
