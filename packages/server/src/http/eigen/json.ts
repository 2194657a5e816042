/** The value of a JSON text; undefined where it is none. */
export function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
