/** What was, and what was taken back: every change can be undone, however many there were. */
export interface Spoor<T> {
  readonly terug: readonly T[];
  readonly vooruit: readonly T[];
}

export const leegSpoor: Spoor<never> = { terug: [], vooruit: [] };

/** A change: what there is now can be gone back to, and nothing forward any more. */
export function addStap<T>({ terug }: Spoor<T>, nu: T): Spoor<T> {
  return { terug: [...terug, nu], vooruit: [] };
}

/** One step back from what there is now: where that leads, and the trail as it is then; undefined at the beginning. */
export function stepBack<T>({ terug, vooruit }: Spoor<T>, nu: T) {
  const naar = terug.at(-1);
  if (naar === undefined) return undefined;
  return { naar, spoor: { terug: terug.slice(0, -1), vooruit: [...vooruit, nu] } };
}

/** One step forward again; undefined at the end. */
export function stepForward<T>({ terug, vooruit }: Spoor<T>, nu: T) {
  const naar = vooruit.at(-1);
  if (naar === undefined) return undefined;
  return { naar, spoor: { terug: [...terug, nu], vooruit: vooruit.slice(0, -1) } };
}
