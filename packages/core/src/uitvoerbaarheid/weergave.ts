import type { Immutable } from '../antwoord/index.ts';
import type { ToetsbladAntwoord, ToetsenAntwoord } from './antwoord.ts';
import type { Toetsstaat } from './stappen.ts';
import type { Toets } from './toets.ts';
import { compareVraag, countGemeenten, listDouble, listGaps, type Toetsantwoord } from './vergelijk.ts';
import { questionsOf } from './vragen.ts';

/** A toets as it is kept, with the answers that were adopted. */
export interface Toetsstuk {
  readonly id: string;
  readonly staat: Toetsstaat;
  readonly starter: { readonly organisatie: string; readonly naam: string };
  readonly inhoud: Toets;
  readonly vragenversie: number;
  readonly gewijzigdOp: string;
  readonly gepubliceerdOp: string | null;
  readonly antwoorden: readonly Toetsantwoord[];
}

function headOf(stuk: Toetsstuk, vandaag: string) {
  const { id, staat, starter, gewijzigdOp, gepubliceerdOp, antwoorden } = stuk;
  return {
    id,
    staat,
    starter,
    gewijzigdOp,
    gepubliceerdOp,
    verlopen: staat === 'open' && stuk.inhoud.uiterlijk < vandaag,
    gemeenten: countGemeenten(antwoorden),
  };
}

/** One toets on a day (ISO): what was asked, who answered what, compared, and who did not answer. */
export function presentToets(stuk: Toetsstuk, vandaag: string): Immutable<ToetsbladAntwoord> {
  const { inhoud, vragenversie, antwoorden } = stuk;
  return {
    ...headOf(stuk, vandaag),
    inhoud,
    vragenversie,
    antwoorden,
    vergelijking: questionsOf(vragenversie).map((vraag) => compareVraag(vraag, antwoorden)),
    nietGeantwoord: listGaps(inhoud.genodigden, antwoorden),
    dubbel: listDouble(antwoorden),
  };
}

/** One in short, on a day (ISO). */
export function shortOf(stuk: Toetsstuk, vandaag: string): Immutable<ToetsenAntwoord['toetsen'][number]> {
  const { titel, taken, uiterlijk, genodigden } = stuk.inhoud;
  const kort = { titel, taken, uiterlijk, gevraagd: genodigden.length };
  return { ...headOf(stuk, vandaag), ...kort, geantwoord: stuk.antwoorden.length };
}

/** What everybody reads, on a day (ISO): what was published last first. */
export function presentToetsen(stukken: readonly Toetsstuk[], vandaag: string): Immutable<ToetsenAntwoord> {
  const toetsen = stukken
    .map((stuk) => shortOf(stuk, vandaag))
    .toSorted((a, b) => (b.gepubliceerdOp ?? '').localeCompare(a.gepubliceerdOp ?? ''));
  return { toetsen };
}
