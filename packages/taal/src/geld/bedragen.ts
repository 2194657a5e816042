import type { Catalogus } from '../catalogus.ts';
import { opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

type Tabeltekst = Catalogus['geld']['tabel'];

/** What is wrong with a table of amounts, as fields. */
export interface Bedragfeit {
  readonly code: keyof Tabeltekst['fouten'];
  readonly regel?: number;
  readonly kolom?: keyof Tabeltekst['kolommen'];
  readonly tekst?: string;
  readonly naam?: string;
  readonly eerder?: number;
  readonly mist?: readonly (keyof Tabeltekst['kolommen'])[];
  readonly namen?: readonly string[];
}

/** A fault in a table: its line and column, what is wrong, and how to mend it. */
export function describeBedragfout(
  { code, regel, kolom, tekst, naam, eerder, mist, namen }: Bedragfeit,
  bestand: string,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): string {
  const { fouten, kolommen, ...plaats } = t.geld.tabel;
  const plek = [
    bestand,
    ...(regel === undefined ? [] : [plaats.regel(String(regel))]),
    ...(kolom === undefined ? [] : [plaats.kolom(kolommen[kolom])]),
  ];
  const lijst = mist ? mist.map((een) => kolommen[een]) : (namen ?? []);
  const woorden = { tekst: naam ?? tekst ?? '', eerder: String(eerder ?? ''), namen: opsomming(taal, lijst) };
  return `${plek.join(', ')}: ${fouten[code](woorden)}`;
}
