/** How far a room is. What was said in it is gone from `vernietigd` on, for good. */
export const KRINGSTATEN = ['voorbereiding', 'lopend', 'gesloten', 'vernietigd'] as const;
export type Kringstaat = (typeof KRINGSTATEN)[number];

/** From each state the ones that may follow. */
export const KRINGOVERGANGEN: Readonly<Record<Kringstaat, readonly Kringstaat[]>> = {
  voorbereiding: ['lopend', 'gesloten'],
  lopend: ['gesloten'],
  gesloten: ['lopend', 'vernietigd'],
  vernietigd: [],
};

export function mayFollow(van: Kringstaat, naar: Kringstaat): boolean {
  return KRINGOVERGANGEN[van].includes(naar);
}

/** Is what was said still being written? After closing it can be read until its day, and agreements stay open. */
export function isOpen(staat: Kringstaat): boolean {
  return staat === 'voorbereiding' || staat === 'lopend';
}
