/** The places in a template that are filled for each opgave. */
export const SJABLOONPLEKKEN = ['titel', 'uiterlijk'] as const;

/** A template with its places filled, such as `{titel}`; what is no place stays as it is written. */
export function fillSjabloon(
  tekst: string,
  waarden: Readonly<Record<(typeof SJABLOONPLEKKEN)[number], string>>,
): string {
  return tekst.replace(/\{(titel|uiterlijk)\}/gu, (_heel, plek: keyof typeof waarden) => waarden[plek]);
}
