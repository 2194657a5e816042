/** What maps and tables of amounts show: an amount, per inhabitant, or as a part of the whole. */
export const UITKERINGMATEN = ['perInwoner', 'euro', 'aandeel'] as const;
export type Uitkeringmaat = (typeof UITKERINGMATEN)[number];
