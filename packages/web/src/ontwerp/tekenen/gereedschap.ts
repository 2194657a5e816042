/** What a press on the map does. The first looks, the next three draw, the last two lock. */
export const gereedschappen = ['bekijk', 'teken', 'lasso', 'wissel', 'gemeente', 'regio'] as const;
export type Gereedschap = (typeof gereedschappen)[number];

/** The region that is painted with: a new one, or that of a gemeente that is in it. */
export type Kwast = 'nieuw' | { readonly anker: number };

/** Does the tool change the map? */
export function isTekenend(gereedschap: Gereedschap): boolean {
  return gereedschap === 'teken' || gereedschap === 'lasso' || gereedschap === 'wissel';
}
