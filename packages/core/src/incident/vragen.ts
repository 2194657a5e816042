/**
 * What an organisation asks itself after an incident, before it reaches for a rule: as data. The programme Risico's en
 * Verantwoordelijkheden has insights and perspectives for it but no list of questions that could be found; these are ours,
 * after the themes of S20.
 */
export const INCIDENTVRAGEN = [
  { vraag: 'gebeurd', deel: 'incident', nodig: 'kern' },
  { vraag: 'bekend', deel: 'incident', nodig: 'kern' },
  { vraag: 'regel_verandert', deel: 'regel', nodig: 'regel' },
  { vraag: 'regel_kosten', deel: 'regel', nodig: 'regel' },
  { vraag: 'regel_wie', deel: 'regel', nodig: 'regel' },
  { vraag: 'leren', deel: 'anders', nodig: 'regel' },
  { vraag: 'leidraad', deel: 'anders', nodig: 'regel' },
  { vraag: 'geld', deel: 'anders', nodig: 'regel' },
  { vraag: 'tijd', deel: 'anders', nodig: 'regel' },
] as const;
export type Incidentvraag = (typeof INCIDENTVRAGEN)[number]['vraag'];

/** The parts in which the questions are asked, in order. */
export const INCIDENTDELEN = ['incident', 'regel', 'anders'] as const;

/** What can be decided about a rule: where the incident is then, and which questions are to be answered first. */
export const INCIDENTKEUZES = [
  { keuze: 'regel', naar: 'besloten', vragen: ['kern', 'regel'] },
  { keuze: 'geen_regel', naar: 'besloten', vragen: ['kern'] },
  { keuze: 'wachten', naar: 'wacht', vragen: ['kern'] },
] as const;
export type Incidentkeuze = (typeof INCIDENTKEUZES)[number]['keuze'];

/** What can be decided beside that. */
export const INCIDENTMAATREGELEN = ['leren', 'leidraad', 'geld'] as const;
export type Incidentmaatregel = (typeof INCIDENTMAATREGELEN)[number];

/** What a look back ends in; `opnieuw`: there is something left to look back at another day. */
export const INCIDENTUITKOMSTEN = [
  { uitkomst: 'gehouden', opnieuw: true },
  { uitkomst: 'gewijzigd', opnieuw: true },
  { uitkomst: 'ingetrokken', opnieuw: false },
] as const;
export type Incidentuitkomst = (typeof INCIDENTUITKOMSTEN)[number]['uitkomst'];
