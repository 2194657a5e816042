/** The legal forms in which gemeenten can do a task together (Wgr art. 8), as the register of regelingen names them. */
export const SAMENWERKVORMEN = [
  'openbaar lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk orgaan',
  'regeling zonder meer',
] as const;
export type Samenwerkvorm = (typeof SAMENWERKVORMEN)[number];

/** A move that is thought of: tasks that gemeenten are to do together from a day on. */
export interface Overhevelvraag {
  /** Ids of the task table. */
  readonly taken: readonly string[];
  /** Codes of the gemeenten of the atlas. */
  readonly gemeenten: readonly string[];
  readonly vorm: Samenwerkvorm;
  /** ISO date on which the regeling is to take effect. */
  readonly ingang: string;
  /** ISO date from which on something can be done. */
  readonly vandaag: string;
}

/**
 * What the form of a regeling means for a move, to look at. `mandaat`: it can act in the name of the gemeenten only, so
 * each college stays answerable. `bedrijfsvoering`: it is for support and execution, by colleges only. `geen-rechtspersoon`:
 * it has no staff, property or contracts of its own, so one gemeente has them for all. `eigen-bestuur`: it can be given the
 * power to decide itself, and has a board that the councils must be able to follow.
 */
export const VORMGEVOLGEN = ['mandaat', 'bedrijfsvoering', 'geen-rechtspersoon', 'eigen-bestuur'] as const;
type Vormgevolg = (typeof VORMGEVOLGEN)[number];

const gevolgen: Readonly<Record<Samenwerkvorm, readonly Vormgevolg[]>> = {
  'openbaar lichaam': ['eigen-bestuur'],
  bedrijfsvoeringsorganisatie: ['bedrijfsvoering'],
  'gemeenschappelijk orgaan': ['eigen-bestuur', 'geen-rechtspersoon'],
  'regeling zonder meer': ['mandaat', 'geen-rechtspersoon'],
};

/** What to look at with a form: Wgr art. 8. */
export function judgeVorm(vorm: Samenwerkvorm): readonly Vormgevolg[] {
  return gevolgen[vorm];
}
