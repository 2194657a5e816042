/**
 * Who is named in an opgave is asked first: an organisation owns it, or answers for a part of it, where it said so itself.
 * Until then it stands there as asked; what it declines stands there with its reason.
 */
import { type Opgave, VERANTWOORDELIJKHEDEN, type Verantwoordelijkheid } from './opgave.ts';

/** What an organisation is asked: to own the opgave, or to answer for a part of it. */
export const TOEZEGWATTEN = ['eigenaar', ...VERANTWOORDELIJKHEDEN] as const;
export type Toezegwat = (typeof TOEZEGWATTEN)[number];

export const TOEZEGSTATEN = ['gevraagd', 'ja', 'nee'] as const;

/** What an organisation that takes part here said of one thing that it was asked. */
export interface Toezegging {
  readonly organisatie: string;
  readonly wat: Toezegwat;
  readonly ja: boolean;
  /** Why not; empty where it agreed. */
  readonly reden: string;
  /** ISO 8601, UTC. */
  readonly op: string;
}

/** One thing that one organisation is asked, with how that stands. */
export interface Toezegstand {
  readonly organisatie: string;
  readonly naam: string;
  readonly wat: Toezegwat;
  readonly staat: (typeof TOEZEGSTATEN)[number];
  readonly reden: string;
  /** When it was answered; null while it is asked. */
  readonly op: string | null;
}

interface Vraag {
  readonly organisatie: string;
  readonly naam: string;
  readonly wat: Toezegwat;
  /** By what it would answer for it: with another it is another question. */
  readonly grond: string;
}

/** All that organisations which take part here are asked in an opgave. */
function asksOf({ eigenaars, matrix }: Pick<Opgave, 'eigenaars' | 'matrix'>): readonly Vraag[] {
  const eigenaar = eigenaars.flatMap(({ organisatie, naam }): Vraag[] =>
    organisatie === null ? [] : [{ organisatie, naam, wat: 'eigenaar', grond: '' }],
  );
  const delen = VERANTWOORDELIJKHEDEN.flatMap((wat: Verantwoordelijkheid): Vraag[] => {
    const { partij = null, grond = '' } = matrix[wat] ?? {};
    return partij === null || partij.organisatie === null
      ? []
      : [{ organisatie: partij.organisatie, naam: partij.naam, wat, grond }];
  });
  return [...eigenaar, ...delen];
}

const isOf =
  ({ organisatie, wat }: Pick<Toezegging, 'organisatie' | 'wat'>) =>
  (een: Pick<Toezegging, 'organisatie' | 'wat'>): boolean =>
    een.organisatie === organisatie && een.wat === wat;

/** How everything stands that organisations are asked in it, owners first. */
export function standingOf(
  opgave: Pick<Opgave, 'eigenaars' | 'matrix'>,
  toezeggingen: readonly Toezegging[],
): readonly Toezegstand[] {
  return asksOf(opgave).map((vraag) => {
    const { organisatie, naam, wat } = vraag;
    const gezegd = toezeggingen.find(isOf(vraag));
    const staat = gezegd === undefined ? 'gevraagd' : gezegd.ja ? 'ja' : 'nee';
    return { organisatie, naam, wat, staat, reden: gezegd?.reden ?? '', op: gezegd?.op ?? null };
  });
}

/**
 * What was said that still holds once an opgave is written anew by this organisation: what is asked as it was. Who writes
 * that it does something itself, agrees by that. `was` undefined: it is new.
 */
export function keepToezeggingen(
  was: Opgave | undefined,
  is: Opgave,
  eerder: readonly Toezegging[],
  { organisatie, op }: { readonly organisatie: string; readonly op: string },
): readonly Toezegging[] {
  const vroeger = was ? asksOf(was) : [];
  return asksOf(is).flatMap((vraag): Toezegging[] => {
    const zelfde = vroeger.some((een) => isOf(vraag)(een) && een.grond === vraag.grond);
    const gezegd = zelfde ? eerder.find(isOf(vraag)) : undefined;
    if (gezegd) return [gezegd];
    const zelf = vraag.organisatie === organisatie && !zelfde;
    return zelf ? [{ organisatie, wat: vraag.wat, ja: true, reden: '', op }] : [];
  });
}

/** What was said after this organisation answered one question; `ja` null: it takes back what it said. */
export function withToezegging(
  eerder: readonly Toezegging[],
  antwoord: Omit<Toezegging, 'ja'> & { readonly ja: boolean | null },
): readonly Toezegging[] {
  const anders = eerder.filter((een) => !isOf(antwoord)(een));
  const { ja, ...rest } = antwoord;
  return ja === null ? anders : [...anders, { ...rest, ja }];
}
