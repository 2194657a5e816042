import { type Opgavedomein, type Patroonverwijzing, patternFaults } from '../opgave/index.ts';
import { isDag } from '../recht/index.ts';
import { INCIDENTVRAGEN, type Incidentvraag } from './vragen.ts';

/** What an organisation writes of an incident, in general: what it asks itself, and what that goes with. */
export interface Incidentonderzoek {
  readonly titel: string;
  readonly domeinen: readonly Opgavedomein[];
  /** What is not in it was not answered yet. */
  readonly antwoorden: { readonly [V in Incidentvraag]?: string };
  /** ISO date: until then it is given time; null where nobody said. */
  readonly tijdTot: string | null;
  /** The opgave on the agenda that it belongs to. */
  readonly opgave: string | null;
  /** The patterns of signals that point to the same. */
  readonly patronen: readonly Patroonverwijzing[];
}

export type Incidentfoutcode =
  | 'leeg'
  | 'dag'
  | 'dubbel'
  | 'onbekend'
  | 'vraag'
  | 'besluit'
  | 'regel'
  | 'uitkomst'
  | 'reden'
  | 'niet-nu';

/** What is wrong, and where. */
export interface Incidentfout {
  readonly pad: string;
  readonly code: Incidentfoutcode;
}

export const leegIncident: Incidentonderzoek = {
  titel: '',
  domeinen: [],
  antwoorden: {},
  tijdTot: null,
  opgave: null,
  patronen: [],
};

/** What is wrong with what was written, also where it is not whole yet; nothing where all is well. */
export function keurOnderzoek(onderzoek: Incidentonderzoek): readonly Incidentfout[] {
  const { titel, domeinen, tijdTot, patronen } = onderzoek;
  const fouten: Incidentfout[] = [];
  if (titel.trim() === '') fouten.push({ pad: 'titel', code: 'leeg' });
  if (new Set(domeinen).size < domeinen.length) fouten.push({ pad: 'domeinen', code: 'dubbel' });
  if (tijdTot !== null && !isDag(tijdTot)) fouten.push({ pad: 'tijdTot', code: 'dag' });
  return [...fouten, ...patternFaults(patronen)];
}

/** The questions of these kinds that have no answer. */
export function unanswered(
  { antwoorden }: Incidentonderzoek,
  nodig: readonly ('kern' | 'regel')[],
): readonly Incidentvraag[] {
  return INCIDENTVRAGEN.filter(
    (een) => nodig.includes(een.nodig) && (antwoorden[een.vraag] ?? '').trim() === '',
  ).map(({ vraag }) => vraag);
}

/** Every free text in it, by its place: what may not hold personal data. */
export function textsOf({ titel, antwoorden }: Incidentonderzoek): Readonly<Record<string, string>> {
  return {
    titel,
    ...Object.fromEntries(
      INCIDENTVRAGEN.map(({ vraag }) => [`antwoorden.${vraag}`, antwoorden[vraag] ?? '']),
    ),
  };
}
