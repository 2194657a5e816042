import type { AntwoordVan, Poort, Soort, Taak } from '@samenhang/rekenen';
import { type Beurtgrenzen, type Beurtuitkomst, doBeurt } from '@samenhang/rekenen/draden';

/** What is wrong with a question: the field and a code. */
export interface Vraagfout {
  readonly veld: string;
  readonly code: string;
}

/** Does the work of one question; its answer is what is kept: JSON. */
export type Doen = (
  poort: Poort,
  grenzen: Beurtgrenzen,
  signal: AbortSignal,
  voortgang: (stand: object) => void,
) => Promise<Beurtuitkomst<unknown>>;

export type Gelezenvraag =
  | { readonly ok: true; readonly doen: Doen }
  | { readonly ok: false; readonly fouten: readonly Vraagfout[] };

/** What is wrong with a question. */
export function wrong(...fouten: readonly Vraagfout[]): Gelezenvraag {
  return { ok: false, fouten };
}

/** A question made ready. `present`: what is kept of its answer. */
export function ready<S extends Soort>(
  taak: Taak<S>,
  present: (antwoord: AntwoordVan[S], gestopt: boolean) => unknown,
): Gelezenvraag {
  const doen: Doen = async (poort, grenzen, signal, voortgang) => {
    const uitkomst = await doBeurt(poort, taak, grenzen, { signal, voortgang });
    return uitkomst.ok ? { ...uitkomst, antwoord: present(uitkomst.antwoord, uitkomst.gestopt) } : uitkomst;
  };
  return { ok: true, doen };
}
