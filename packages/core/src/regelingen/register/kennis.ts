/** What the register knows of a day. */
export interface Kennis {
  /** `onvolledig`: not every regeling of that day stands in it. `onbekend`: it says nothing of that day. */
  readonly stand: 'bekend' | 'onvolledig' | 'onbekend';
  readonly vanaf: string;
  readonly tot: string;
}

interface Loopt {
  readonly vanKracht: string;
  readonly tot: string | null;
}

/** The last day on which something in the register begins or ends: until then it is up to date. */
export function lastChange(regelingen: readonly Loopt[]): string {
  return regelingen.reduce((laatste, { vanKracht, tot }) => {
    const eigen = tot !== null && tot > vanKracht ? tot : vanKracht;
    return eigen > laatste ? eigen : laatste;
  }, '');
}

/** The last day of the month of a date. */
function endOfMonth(datum: string): string {
  const [jaar = 0, maand = 0] = datum.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand, 0)).toISOString().slice(0, 10);
}

/** The last day of which the register knows: of its export only the month is known. */
export function knownUntil(regelingen: readonly Loopt[]): string {
  return endOfMonth(lastChange(regelingen));
}

/**
 * What the register knows of a day: nothing before its first regeling, nor after the month in which something last
 * changed. Of its export only the month is known.
 *
 * @param volledigVanaf the day from which it is complete, as its description says; undefined where that is always.
 */
export function kennisOn(
  regelingen: readonly Loopt[],
  datum: string,
  volledigVanaf: string | undefined,
): Kennis {
  const tot = knownUntil(regelingen);
  const eerste = regelingen.reduce((dag, { vanKracht }) => (vanKracht < dag ? vanKracht : dag), tot);
  const vanaf = volledigVanaf ?? eerste;
  const onbekend = datum < eerste || datum > tot;
  return { stand: onbekend ? 'onbekend' : datum < vanaf ? 'onvolledig' : 'bekend', vanaf, tot };
}
