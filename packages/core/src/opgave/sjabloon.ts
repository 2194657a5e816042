import type { Opgavefout } from './opgave.ts';
import type { Opgavegevolg } from './stappen.ts';

/** The places in a template that are filled for each opgave. */
export const SJABLOONPLEKKEN = ['titel', 'uiterlijk'] as const;

/** A template with its places filled, such as `{titel}`; what is no place stays as it is written. */
export function fillSjabloon(
  tekst: string,
  waarden: Readonly<Record<(typeof SJABLOONPLEKKEN)[number], string>>,
): string {
  return tekst.replace(/\{(titel|uiterlijk)\}/gu, (_heel, plek: keyof typeof waarden) => waarden[plek]);
}

/** An answer that an organisation keeps to begin with. */
export interface Antwoordsjabloon {
  readonly naam: string;
  readonly gevolgen: readonly Opgavegevolg[];
  readonly tekst: string;
}

/** What is wrong with a template; nothing where all is well. What stands between brackets is to be filled each time. */
export function keurSjabloon({ naam, gevolgen, tekst }: Antwoordsjabloon): readonly Opgavefout[] {
  const fouten: Opgavefout[] = [];
  if (naam.trim() === '') fouten.push({ pad: 'naam', code: 'leeg' });
  if (tekst.trim() === '') fouten.push({ pad: 'tekst', code: 'leeg' });
  // 'Nothing' beside something is no answer.
  if (gevolgen.includes('niets') && gevolgen.length > 1) fouten.push({ pad: 'gevolgen', code: 'antwoord' });
  return fouten;
}
