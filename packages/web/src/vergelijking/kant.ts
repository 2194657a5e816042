import { isEigen } from '../atlas/index.ts';

/** One side of a comparison: an indeling in a year. */
export interface Kant {
  readonly id: string;
  readonly jaar: number | undefined;
}

export type Zijde = 'a' | 'b';

/** Reads `jeugdregio@2016`, or `jeugdregio` in the year given. */
export function leesKant(tekst: string, jaar: number | undefined): Kant {
  const [id = '', eigen] = tekst.split('@');
  const gelezen = Number(eigen);
  return { id, jaar: Number.isInteger(gelezen) && gelezen > 1900 && gelezen < 2200 ? gelezen : jaar };
}

/** Somebody's own indeling has no year: it lies on the gemeenten of the other side's. */
export function samenInJaar(a: Kant, b: Kant): Readonly<Record<Zijde, Kant>> {
  if (isEigen(a.id)) return { a: { ...a, jaar: b.jaar }, b };
  return { a, b: isEigen(b.id) ? { ...b, jaar: a.jaar } : b };
}

/** The address of two sides: one year for both where it is the same. */
export function schrijfKanten(a: Kant, b: Kant): { a: string; b: string; jaar: number | undefined } {
  if (a.jaar === b.jaar) return { a: a.id, b: b.id, jaar: a.jaar };
  return { a: `${a.id}@${a.jaar}`, b: `${b.id}@${b.jaar}`, jaar: undefined };
}
