/** A regeling as who takes part in it: numbers of participants in the register. */
export interface Kring {
  readonly id: string;
  readonly naam: string;
  readonly deelnemers: ReadonlySet<string>;
}

/** Regelingen that lie to one as their participants do. */
export interface Gelijken {
  /** The same participants, all of them: they could be one. */
  readonly gelijk: readonly Kring[];
  /** Part of the same participants, and no others. */
  readonly binnen: readonly Kring[];
  /** All of these participants, and others. */
  readonly rondom: readonly Kring[];
}

/** A circle of one is no cooperation to compare. */
const MINSTENS = 2;

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return false;
  for (const een of a) if (!b.has(een)) return false;
  return true;
}

/** Who takes part in each regeling. */
export function buildKringen(
  regelingen: readonly { readonly rooId: string; readonly naam: string }[],
  deelnames: readonly { readonly regeling: string; readonly deelnemer: string }[],
): readonly Kring[] {
  const bij = Map.groupBy(deelnames, ({ regeling }) => regeling);
  return regelingen.map(({ rooId, naam }) => ({
    id: rooId,
    naam,
    deelnemers: new Set((bij.get(rooId) ?? []).map(({ deelnemer }) => deelnemer)),
  }));
}

/**
 * Which regelingen have the same participants as one, which lie within it and which around it. All participants count,
 * not gemeenten alone; what has fewer than two is left out. The nearest in size first.
 */
export function findGelijken(kringen: readonly Kring[], een: Kring): Gelijken {
  const nabij = (a: Kring, b: Kring): number =>
    Math.abs(a.deelnemers.size - een.deelnemers.size) - Math.abs(b.deelnemers.size - een.deelnemers.size) ||
    (a.naam < b.naam ? -1 : 1);
  const anderen =
    een.deelnemers.size < MINSTENS
      ? []
      : kringen.filter(({ id, deelnemers }) => id !== een.id && deelnemers.size >= MINSTENS).sort(nabij);
  const binnen = anderen.filter(({ deelnemers }) => isWithin(deelnemers, een.deelnemers));
  const rondom = anderen.filter(({ deelnemers }) => isWithin(een.deelnemers, deelnemers));
  const even = ({ deelnemers }: Kring): boolean => deelnemers.size === een.deelnemers.size;
  return {
    gelijk: binnen.filter(even),
    binnen: binnen.filter((kring) => !even(kring)),
    rondom: rondom.filter((kring) => !even(kring)),
  };
}

/** Sets of regelingen with the same participants, by the number of each regeling that is in one. */
export function groupGelijken(kringen: readonly Kring[]): ReadonlyMap<string, readonly Kring[]> {
  const groot = kringen.filter(({ deelnemers }) => deelnemers.size >= MINSTENS);
  const groepen = Map.groupBy(groot, ({ deelnemers }) => [...deelnemers].sort().join(' '));
  return new Map([...groepen.values()].flatMap((groep) => groep.map(({ id }) => [id, groep] as const)));
}
