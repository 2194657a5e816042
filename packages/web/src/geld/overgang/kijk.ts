import type { NaastAntwoord, OvergangAntwoord } from '@samenhang/core/geld';
import { stringifyStand } from '../../adres/index.ts';
import type { Standbeheer } from '../../keuze/index.ts';
import type { Overgangadres, Scenarioletter } from '../adres.ts';
import type { Grondslag } from './grondslag.ts';
import type { Gelukt } from './reken.ts';

export type Deelnemer = OvergangAntwoord['gemeenten'][number];
export type Band = NonNullable<OvergangAntwoord['bandbreedte']>['gemeenten'][number];

/** The year that the sentence is about, within those that are computed. */
export function yearOf({ kijk = 2032 }: Overgangadres, { van, tot }: OvergangAntwoord): number {
  return Math.min(tot, Math.max(van, kijk));
}

/** The gemeente that the page is about: that of the address, or the one with the most clients that is no centre. */
export function subjectOf(
  { gemeente }: Overgangadres,
  { gemeenten }: OvergangAntwoord,
): Deelnemer | undefined {
  const gevraagd = gemeenten.find(({ code }) => code === gemeente);
  if (gevraagd) return gevraagd;
  const leden = gemeenten.filter(({ code, centrum }) => code !== centrum);
  return (leden.length > 0 ? leden : gemeenten).reduce<Deelnemer | undefined>(
    (meeste, g) => (g.inwoners > (meeste?.inwoners ?? 0) ? g : meeste),
    undefined,
  );
}

export const bandOf = ({ bandbreedte }: OvergangAntwoord, code: string): Band | undefined =>
  bandbreedte?.gemeenten.find((g) => g.code === code);

/** What changes for a gemeente in a year, in euro per inhabitant. */
export const changeIn = ({ jaren }: Deelnemer, jaar: number): number =>
  jaren.find((j) => j.jaar === jaar)?.verschilPerInwoner ?? Number.NaN;

/** What a part of the page is given. */
export interface DeelProps {
  readonly grondslag: Grondslag;
  readonly antwoord: OvergangAntwoord;
  readonly gemeente: Deelnemer;
  readonly jaar: number;
  readonly beheer: Standbeheer<Overgangadres>;
}

/** Of the scenarios that are held beside each other: undefined as long as it is computed. */
export type Naaststand =
  | { readonly ok: true; readonly antwoord: NaastAntwoord }
  | { readonly ok: false; readonly code: 'ongelijk' | 'mislukt' }
  | undefined;

/** The same of a part that shows all scenarios. */
export interface NaastProps extends DeelProps {
  readonly reeks: Reeks;
  /** Of every two of them what the second gives more. */
  readonly naast: Naaststand;
}

/** The link that gives these figures again. */
export const addressOf = ({
  beheer,
  gemeente,
  jaar,
}: Pick<DeelProps, 'beheer' | 'gemeente' | 'jaar'>): string =>
  `${location.origin}/geld${stringifyStand({ ...beheer.stand, gemeente: gemeente.code, kijk: jaar })}`;

/** What they are called beside each other, with their letters. */
export const namesOf = (reeks: Reeks): readonly string[] =>
  reeks.map(({ letter, naam }) => `${letter.toUpperCase()}. ${naam}`);

/** The scenarios side by side: those that could be computed, with what each is called. */
export type Reeks = readonly (Gelukt & { readonly letter: Scenarioletter; readonly naam: string })[];
