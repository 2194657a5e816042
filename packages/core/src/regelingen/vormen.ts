/** The legal forms of a regeling (art. 8 Wgr), as the register writes them. */
export const REGELINGVORMEN = [
  'openbaar lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk orgaan',
  'regeling zonder meer',
] as const;

/** How a power goes to a body, as the register writes it. */
export const OVERDRACHTEN = ['Delegatie', 'Mandaat', 'Attributie'] as const;
