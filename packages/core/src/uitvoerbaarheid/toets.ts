/**
 * A toets: can gemeenten do what is proposed? Somebody tells what would change, for which tasks, and asks gemeenten and
 * regions. What was asked stays as it was asked: once it is open only the day and more organisations can be added.
 */
import { isLink } from '../kennis/index.ts';
import type { Partij } from '../opgave/index.ts';
import { isDag } from '../recht/index.ts';
import type { Toetsstaat } from './stappen.ts';

export interface Toets {
  readonly titel: string;
  /** What would change, for whom. */
  readonly wat: string;
  /** Of the table of tasks. */
  readonly taken: readonly string[];
  /** Where the proposal can be read; null where it is nowhere yet. */
  readonly wet: { readonly naam: string; readonly link: string } | null;
  /** ISO date until which answers are waited for. */
  readonly uiterlijk: string;
  /** Who is asked: gemeenten, and bodies that answer for gemeenten. */
  readonly genodigden: readonly Partij[];
}

export type Toetsfoutcode =
  | 'leeg'
  | 'dag'
  | 'link'
  | 'onbekend'
  | 'dubbel'
  | 'geen-genodigde'
  | 'geen-gemeente'
  | 'vast'
  | 'reden'
  | 'schaal';

export interface Toetsfout {
  readonly pad: string;
  readonly code: Toetsfoutcode;
}

/** What is wrong with it, also while it is a draft; nothing where all is well. */
export function keurToets({ titel, wat, wet, uiterlijk, genodigden }: Toets): readonly Toetsfout[] {
  const fouten: Toetsfout[] = [];
  if (titel.trim() === '') fouten.push({ pad: 'titel', code: 'leeg' });
  if (wat.trim() === '') fouten.push({ pad: 'wat', code: 'leeg' });
  if (wet !== null && wet.naam.trim() === '') fouten.push({ pad: 'wet.naam', code: 'leeg' });
  if (wet !== null && !isLink(wet.link)) fouten.push({ pad: 'wet.link', code: 'link' });
  if (!isDag(uiterlijk)) fouten.push({ pad: 'uiterlijk', code: 'dag' });
  const ids = genodigden.map(({ organisatie }) => organisatie);
  for (const [k, id] of ids.entries()) {
    if (id === null) fouten.push({ pad: `genodigden.${k}`, code: 'onbekend' });
    else if (ids.indexOf(id) < k) fouten.push({ pad: `genodigden.${k}`, code: 'dubbel' });
  }
  return fouten;
}

/** What is missing before it can be opened on this day (ISO): a task, somebody to ask, and time to answer. */
export function missingOf({ taken, genodigden, uiterlijk }: Toets, vandaag: string): readonly Toetsfout[] {
  return [
    ...(taken.length === 0 ? [{ pad: 'taken', code: 'leeg' } as const] : []),
    ...(genodigden.length === 0 ? [{ pad: 'genodigden', code: 'geen-genodigde' } as const] : []),
    ...(uiterlijk < vandaag ? [{ pad: 'uiterlijk', code: 'dag' } as const] : []),
  ];
}

/** What of a change cannot be in this state: who answered did so on what was asked. */
export function keurWijziging(was: Toets, is: Toets, staat: Toetsstaat): readonly Toetsfout[] {
  if (staat === 'concept') return [];
  const vast = (['titel', 'wat', 'taken', 'wet'] as const).filter(
    (deel) => JSON.stringify(was[deel]) !== JSON.stringify(is[deel]),
  );
  const weg = was.genodigden.some(
    ({ organisatie }) => !is.genodigden.some((een) => een.organisatie === organisatie),
  );
  return [...vast, ...(weg ? (['genodigden'] as const) : [])].map((pad) => ({ pad, code: 'vast' }));
}

/** Every free text in it, by its place: what may not hold personal data. */
export function textsOf({ titel, wat, wet }: Toets): Readonly<Record<string, string>> {
  return { titel, wat, 'wet.naam': wet?.naam ?? '', 'wet.link': wet?.link ?? '' };
}
