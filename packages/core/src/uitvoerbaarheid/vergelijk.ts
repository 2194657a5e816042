import type { Partij } from '../opgave/index.ts';
import type { Toetsinvulling } from './invulling.ts';
import { placeOf, TOETSSCHALEN, type Toetsvraag, type Toetswaarde, WEET_NIET } from './vragen.ts';

/** An answer that was adopted, with whose it is. */
export interface Toetsantwoord extends Toetsinvulling {
  readonly organisatie: string;
  readonly naam: string;
  /** False where it is no gemeente: then it speaks for gemeenten. */
  readonly isGemeente: boolean;
  /** ISO 8601, UTC. */
  readonly vastgesteldOp: string;
}

interface Telling {
  readonly waarde: Toetswaarde;
  /** So many answers. */
  readonly antwoorden: number;
  /** For so many gemeenten, each once. */
  readonly gemeenten: number;
}

/** All that was said to one question. */
export interface Vraagvergelijking extends Toetsvraag {
  /** Every answer of its scale in order, then 'cannot tell'; also those that nobody gave. */
  readonly geteld: readonly Telling[];
  /** The answers in the middle when all opinions stand in order: two where their number is even and these differ. */
  readonly midden: readonly Toetswaarde[];
  /** From the one end of what was said to the other; null where nobody had an opinion. */
  readonly laagste: Toetswaarde | null;
  readonly hoogste: Toetswaarde | null;
  /** So many steps of the scale lie between these; null where nobody had an opinion. */
  readonly spreiding: number | null;
}

/** For how many gemeenten these answers speak, each once. */
export const countGemeenten = (antwoorden: readonly Toetsantwoord[]): number =>
  new Set(antwoorden.flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code))).size;

/** What the answers say to one question, counted: an answer counts once, for however many gemeenten it speaks. */
export function compareVraag(vraag: Toetsvraag, antwoorden: readonly Toetsantwoord[]): Vraagvergelijking {
  const schaal: readonly Toetswaarde[] = TOETSSCHALEN[vraag.schaal];
  const geteld = [...schaal, WEET_NIET].map((waarde): Telling => {
    const gaven = antwoorden.filter(({ oordelen }) => oordelen[vraag.vraag]?.waarde === waarde);
    return { waarde: waarde as Toetswaarde, antwoorden: gaven.length, gemeenten: countGemeenten(gaven) };
  });
  const plekken = antwoorden
    .flatMap(({ oordelen }) => {
      const oordeel = oordelen[vraag.vraag];
      const plek = oordeel && placeOf(vraag.schaal, oordeel.waarde);
      return plek === undefined ? [] : [plek];
    })
    .toSorted((a, b) => a - b);
  const op = (k: number): Toetswaarde | null => schaal[plekken[k] ?? -1] ?? null;
  const [onder, boven] = [op((plekken.length - 1) >> 1), op(plekken.length >> 1)];
  const [eerste, laatste] = [plekken[0], plekken.at(-1)];
  return {
    ...vraag,
    geteld,
    midden: [...new Set([onder, boven])].filter((waarde) => waarde !== null),
    laagste: op(0),
    hoogste: op(plekken.length - 1),
    spreiding: eerste === undefined || laatste === undefined ? null : laatste - eerste,
  };
}

/** Somebody who was asked and has adopted no answer. */
export interface Toetsgat {
  readonly partij: Partij;
  /** Who spoke for this gemeente in the meantime, by name; none is a gap indeed. */
  readonly namens: readonly string[];
}

/** Who was asked and did not answer, and for which of these somebody else spoke. */
export function listGaps(
  genodigden: readonly Partij[],
  antwoorden: readonly Toetsantwoord[],
): readonly Toetsgat[] {
  return genodigden
    .filter(({ organisatie }) => !antwoorden.some((een) => een.organisatie === organisatie))
    .map((partij) => ({
      partij,
      namens: antwoorden
        .filter(({ gemeenten }) => gemeenten.some(({ code }) => code === partij.code))
        .map(({ naam }) => naam),
    }));
}

/** The gemeenten for which more than one answer speaks, with those who did. */
export function listDouble(
  antwoorden: readonly Toetsantwoord[],
): readonly { readonly code: string; readonly naam: string; readonly door: readonly string[] }[] {
  const door = new Map<string, { code: string; naam: string; door: string[] }>();
  for (const antwoord of antwoorden)
    for (const { code, naam } of antwoord.gemeenten) {
      const een = door.get(code) ?? { code, naam, door: [] };
      een.door.push(antwoord.naam);
      door.set(code, een);
    }
  return [...door.values()].filter((een) => een.door.length > 1);
}
