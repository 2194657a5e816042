import type { Toetsfout } from './toets.ts';
import { placeOf, type Toetsvraag, type Toetsvraagnaam, type Toetswaarde, WEET_NIET } from './vragen.ts';

/** What an organisation says to one question. */
export interface Toetsoordeel {
  readonly waarde: Toetswaarde;
  readonly reden: string;
}

/** The answer of an organisation: for which gemeenten it speaks, and what it says to each question. */
export interface Toetsinvulling {
  /** A gemeente for itself; a body for those that it names. */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** What is not in it was not answered yet. */
  readonly oordelen: { readonly [V in Toetsvraagnaam]?: Toetsoordeel };
}

/** What is wrong with a draft: an answer that is not on the scale of its question, a gemeente that is named twice. */
export function keurInvulling(
  { gemeenten, oordelen }: Toetsinvulling,
  vragen: readonly Toetsvraag[],
): readonly Toetsfout[] {
  const codes = gemeenten.map(({ code }) => code);
  return [
    ...codes.flatMap((code, k): Toetsfout[] =>
      codes.indexOf(code) < k ? [{ pad: `gemeenten.${k}`, code: 'dubbel' }] : [],
    ),
    ...Object.entries(oordelen).flatMap(([naam, oordeel]): Toetsfout[] => {
      const vraag = vragen.find((een) => een.vraag === naam);
      const past =
        vraag && (oordeel.waarde === WEET_NIET || placeOf(vraag.schaal, oordeel.waarde) !== undefined);
      return past ? [] : [{ pad: `oordelen.${naam}`, code: 'schaal' }];
    }),
  ];
}

/** What is missing before it can be adopted: a gemeente to speak for, every answer, and why where it is not the best one. */
export function missingInInvulling(
  { gemeenten, oordelen }: Toetsinvulling,
  vragen: readonly Toetsvraag[],
): readonly Toetsfout[] {
  return [
    ...(gemeenten.length === 0 ? [{ pad: 'gemeenten', code: 'geen-gemeente' } as const] : []),
    ...vragen.flatMap(({ vraag, schaal }): Toetsfout[] => {
      const oordeel = oordelen[vraag];
      if (!oordeel) return [{ pad: `oordelen.${vraag}`, code: 'leeg' }];
      const best = placeOf(schaal, oordeel.waarde) === 0;
      return best || oordeel.reden.trim() !== '' ? [] : [{ pad: `oordelen.${vraag}.reden`, code: 'reden' }];
    }),
  ];
}

/** Every free text in it, by its place. */
export function textsOfInvulling({ oordelen }: Toetsinvulling): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(oordelen).map(([vraag, { reden }]) => [`oordelen.${vraag}.reden`, reden]),
  );
}
