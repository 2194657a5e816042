/** What the gemeenten got for a task by name, in the last year that the package has of it. */
interface Bekendgeld {
  readonly onderwerp: string;
  readonly jaar: number;
  /** Euro together, of the chosen gemeenten that are in it. */
  readonly euro: number;
  /** Chosen gemeenten that got something. */
  readonly gemeenten: readonly string[];
}

interface Geldregel {
  readonly onderwerp: string;
  /** `null` where the annex names none. */
  readonly jaar: number | null;
  readonly gemeente: string | null;
  readonly euro: number;
}

/**
 * The amounts whose subject has the very name of the task; undefined where there are none: then it is not known, which is
 * something else than nothing.
 */
export function findGeld(
  regels: Iterable<Geldregel>,
  taaknaam: string,
  gemeenten: readonly string[],
): Bekendgeld | undefined {
  const zoek = taaknaam.toLocaleLowerCase('nl');
  const eigen = [...regels].filter(
    ({ onderwerp, jaar }) => jaar !== null && onderwerp.toLocaleLowerCase('nl') === zoek,
  );
  const jaar = Math.max(...eigen.map((regel) => regel.jaar ?? 0));
  const gekozen = new Set(gemeenten);
  const laatste = eigen.filter((regel) => regel.jaar === jaar);
  const [eerste] = laatste;
  if (!eerste) return undefined;
  const van = laatste.filter(({ gemeente }) => gemeente !== null && gekozen.has(gemeente));
  return {
    onderwerp: eerste.onderwerp,
    jaar,
    euro: van.reduce((som, { euro }) => som + euro, 0),
    gemeenten: [...new Set(van.flatMap(({ gemeente }) => gemeente ?? []))],
  };
}
