import {
  findInVelden,
  freeTextOf,
  leegSignaal,
  SIGNAALVELDEN,
  type Signaalinhoud,
} from '@samenhang/core/signaal';
import { parseBegin, type Signaalbegin } from '../adres.ts';

/** A signal that is being written: also before its writer chose a role. */
export type Concept = Omit<Signaalinhoud, 'rol'> & { readonly rol: Signaalinhoud['rol'] | '' };

export const leegConcept: Concept = {
  ...leegSignaal,
  rol: '',
};

/** What is wrong with a field. */
export type Veldfout = 'leeg' | 'lang' | 'persoon' | 'onbekend';

const isEmpty = (waarde: Concept[keyof Concept]): boolean =>
  typeof waarde === 'string'
    ? waarde.trim() === ''
    : Array.isArray(waarde)
      ? waarde.length === 0
      : waarde === null;

/** What is wrong with it, field by field, in the order of the form: by the same rules as the server has. */
export function checkConcept(concept: Concept): ReadonlyMap<string, Veldfout> {
  const verdacht = new Set(findInVelden(freeTextOf(concept as Signaalinhoud)).map(({ veld }) => veld));
  const fouten = SIGNAALVELDEN.flatMap(({ veld, soort, verplicht, hoogstens }): [string, Veldfout][] => {
    const waarde = concept[veld];
    if (verplicht && isEmpty(waarde)) return [[veld, 'leeg']];
    if (verdacht.has(veld)) return [[veld, 'persoon']];
    return soort === 'tekst' && typeof waarde === 'string' && waarde.trim().length > hoogstens
      ? [[veld, 'lang']]
      : [];
  });
  return new Map(fouten);
}

/** The signal, once nothing is wrong with it; undefined before. */
export function inhoudOf(concept: Concept): Signaalinhoud | undefined {
  const { rol } = concept;
  if (rol === '' || checkConcept(concept).size > 0) return undefined;
  const artikel = concept.artikel?.trim() ?? '';
  return { ...concept, rol, artikel: artikel === '' ? null : artikel };
}

/** In this window only, until it is closed: a draft is nobody else's. */
const naam = 'samenhang.signaal';

export function keepConcept(concept: Concept | undefined): void {
  try {
    if (concept === undefined || JSON.stringify(concept) === JSON.stringify(leegConcept))
      sessionStorage.removeItem(naam);
    else sessionStorage.setItem(naam, JSON.stringify(concept));
  } catch {
    // Storage is turned off: the draft lives as long as the page.
  }
}

/** The draft of this window, as far as it is one. */
function readConcept(): Concept | undefined {
  try {
    const gelezen: unknown = JSON.parse(sessionStorage.getItem(naam) ?? 'null');
    if (typeof gelezen !== 'object' || gelezen === null) return undefined;
    const concept = { ...leegConcept, ...gelezen };
    const past = SIGNAALVELDEN.every(
      ({ veld }) =>
        Array.isArray(concept[veld]) === Array.isArray(leegConcept[veld]) &&
        (typeof leegConcept[veld] !== 'string' || typeof concept[veld] === 'string'),
    );
    return past ? concept : undefined;
  } catch {
    return undefined;
  }
}

/** What the form begins with, and where that came from. */
export interface Begin {
  readonly concept: Concept;
  readonly van: 'leeg' | 'concept' | 'route';
}

/** Puts a beginning into what was written before: of that nothing but its place and its tasks makes way. */
export function withBegin(eerder: Concept, { gemeente, taken }: Signaalbegin): Concept {
  return {
    ...eerder,
    gebied: gemeente === undefined ? eerder.gebied : { soort: 'gemeente', code: gemeente },
    taken: taken.slice(0, SIGNAALVELDEN.find(({ veld }) => veld === 'taken')?.hoogstens ?? 0),
  };
}

/** What the form begins with: what another page gives behind the '#', the draft of this window, or nothing. */
export function readBegin(hash: string): Begin {
  const eerder = readConcept();
  const begin = parseBegin(hash);
  if (begin) return { concept: withBegin(eerder ?? leegConcept, begin), van: 'route' };
  return eerder ? { concept: eerder, van: 'concept' } : { concept: leegConcept, van: 'leeg' };
}
