import type { Ruimtestand, Ruimtevraag } from './ruimte.ts';
import { DICHT, OPEN, VRIJ } from './vraag.ts';

/** A part of weight that is no more than rounding. */
const speling = 1 + 1e-12;

/** Where a client may still go: spots that may be open, are not forbidden to it, and have room for it alone. */
export function possibleSpots(
  { plekken, gewicht, capaciteit }: Ruimtevraag,
  { stand, verbod }: Ruimtestand,
  i: number,
): number[] {
  const spots: number[] = [];
  for (let j = 0; j < plekken; j++)
    if (stand[j] !== DICHT && !verbod?.[i * plekken + j] && gewicht[i]! <= capaciteit[j]! * speling)
      spots.push(j);
  return spots;
}

/** Opens the spots that are the only one for a client. @returns whether every client has one, and they fit. */
function openForced(vraag: Ruimtevraag, deel: Ruimtestand): boolean {
  const last = new Float64Array(vraag.plekken);
  for (let i = 0; i < vraag.klanten; i++) {
    const spots = possibleSpots(vraag, deel, i);
    const [enige, ander] = spots;
    if (enige === undefined) return false;
    if (ander !== undefined) continue;
    deel.stand[enige] = OPEN;
    last[enige]! += vraag.gewicht[i]!;
  }
  return last.every((zwaar, j) => zwaar <= vraag.capaciteit[j]! * speling);
}

/** Whether so many spots can be open, with room for all together. Decides those that are free where that leaves one choice. */
function fitsTogether({ gewicht, capaciteit, aantal }: Ruimtevraag, { stand }: Ruimtestand): boolean {
  const spots = (wat: number): number[] => [...stand.keys()].filter((j) => stand[j] === wat);
  const [open, vrij] = [spots(OPEN), spots(VRIJ)];
  const nodig = aantal - open.length;
  if (nodig < 0 || nodig > vrij.length) return false;
  if (nodig === 0) for (const j of vrij) stand[j] = DICHT;
  if (nodig === vrij.length) for (const j of vrij) stand[j] = OPEN;
  const ruimst = vrij.toSorted((a, b) => capaciteit[b]! - capaciteit[a]!).slice(0, nodig);
  const ruimte = [...open, ...ruimst].reduce((som, j) => som + capaciteit[j]!, 0);
  return gewicht.reduce((som, w) => som + w, 0) <= ruimte * speling;
}

/** Decides what a case leaves no choice in. @returns false where it plainly holds no answer. */
export function tidyCase(vraag: Ruimtevraag, deel: Ruimtestand): boolean {
  return openForced(vraag, deel) && fitsTogether(vraag, deel) && openForced(vraag, deel);
}

/** The one answer of a case in which every client has one spot to go to; undefined where some have more. */
export function onlyAnswer(vraag: Ruimtevraag, deel: Ruimtestand): Int32Array | undefined {
  const plaats = new Int32Array(vraag.klanten);
  for (let i = 0; i < vraag.klanten; i++) {
    const [enige = -1, ander] = possibleSpots(vraag, deel, i);
    if (ander !== undefined) return undefined;
    plaats[i] = enige;
  }
  return plaats;
}

/** With more cases than this the last goes first, so that they become fewer. */
const weinigGevallen = 200;

/** Takes the case to look at next: of few the one with the lowest bound, so that the bound of all rises. */
export function takeNext<G extends { readonly grens: number }>(gevallen: G[]): G {
  if (gevallen.length >= weinigGevallen) return gevallen.pop()!;
  const laagste = gevallen.reduce((beste, { grens }, k) => (grens < gevallen[beste]!.grens ? k : beste), 0);
  return gevallen.splice(laagste, 1)[0]!;
}
