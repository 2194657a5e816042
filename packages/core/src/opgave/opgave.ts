/**
 * An opgave: a question that crosses domains and that no body can solve alone, with who owns it, what it does in each
 * domain, the patterns beneath it, and who answers for what. 'Niet belegd' is an answer too: it is the finding.
 */

import type { Naad } from '../signaal/index.ts';

/** The domains that an opgave can touch; `sociaal` tells those of the social domain from those beside it. */
export const OPGAVEDOMEINEN = [
  { domein: 'jeugd', sociaal: true },
  { domein: 'maatschappelijke_ondersteuning', sociaal: true },
  { domein: 'werk_inkomen', sociaal: true },
  { domein: 'schulden', sociaal: true },
  { domein: 'zorg', sociaal: true },
  { domein: 'onderwijs', sociaal: false },
  { domein: 'wonen', sociaal: false },
  { domein: 'ruimte', sociaal: false },
  { domein: 'veiligheid', sociaal: false },
  { domein: 'migratie', sociaal: false },
  { domein: 'vervoer', sociaal: false },
] as const;
export type Opgavedomein = (typeof OPGAVEDOMEINEN)[number]['domein'];

export const EIGENAARNIVEAUS = ['gemeente', 'regio', 'rijk'] as const;
type Eigenaarniveau = (typeof EIGENAARNIVEAUS)[number];

/** What somebody answers for in an opgave. */
export const VERANTWOORDELIJKHEDEN = [
  'kader',
  'betaalt',
  'voert_uit',
  'houdt_toezicht',
  'leert',
  'verantwoordt_aan',
] as const;
export type Verantwoordelijkheid = (typeof VERANTWOORDELIJKHEDEN)[number];

/** An organisation: by its number where it takes part here, always by name. */
export interface Partij {
  /** Null where it takes no part here. */
  readonly organisatie: string | null;
  readonly naam: string;
  /** GM… of a gemeente; null of another. */
  readonly code: string | null;
}

/** Who answers for something; `partij` null: nobody does, which is the finding. */
export interface Belegging {
  readonly partij: Partij | null;
  /** By which article, agreement or decision; empty where it was not said. */
  readonly grond: string;
}

/** By what a pattern of signals is grouped: a reference, as its figures change. */
export const PATROONSLEUTELS = ['taak', 'naad', 'indeling', 'wet', 'regio'] as const;
type Patroonsleutel = (typeof PATROONSLEUTELS)[number];
export type Patroonverwijzing = { readonly [S in Exclude<Patroonsleutel, 'naad'>]?: string | undefined } & {
  readonly naad?: Naad | undefined;
};

export interface Opgave {
  readonly titel: string;
  readonly waarover: string;
  readonly domeinen: readonly { readonly domein: Opgavedomein; readonly effect: string }[];
  readonly patronen: readonly Patroonverwijzing[];
  readonly eigenaars: readonly (Partij & { readonly niveau: Eigenaarniveau })[];
  /** Who is asked to answer. */
  readonly antwoorders: readonly Partij[];
  /** What is not in it was not looked at yet. */
  readonly matrix: { readonly [V in Verantwoordelijkheid]?: Belegging };
}

export type Opgavefoutcode =
  | 'leeg'
  | 'dubbel'
  | 'geen-eigenaar'
  | 'onbekend'
  | 'matrix'
  | 'geen-domein'
  | 'geen-patroon'
  | 'geen-antwoorder'
  | 'reden'
  | 'dag'
  | 'antwoord'
  | 'loket';

export interface Opgavefout {
  readonly pad: string;
  readonly code: Opgavefoutcode;
}

const keyOf = ({ organisatie, naam }: Partij): string => organisatie ?? naam.trim().toLowerCase();
/** A pattern in one line, in the order of its keys: equal patterns have equal lines. */
const patroonOf = (patroon: Patroonverwijzing): string =>
  PATROONSLEUTELS.flatMap((sleutel) => (patroon[sleutel] ? [`${sleutel}:${patroon[sleutel]}`] : [])).join(
    ' ',
  );

/** The places of what is there before already. */
function doubles<T>(rij: readonly T[], key: (een: T) => string): readonly number[] {
  const keys = rij.map(key);
  return keys.flatMap((een, k) => (keys.indexOf(een) < k ? [k] : []));
}

function partyFaults(rij: readonly Partij[], pad: string): readonly Opgavefout[] {
  return [
    ...rij.flatMap(({ naam }, k): Opgavefout[] =>
      naam.trim() === '' ? [{ pad: `${pad}.${k}.naam`, code: 'leeg' }] : [],
    ),
    ...doubles(rij, keyOf).map((k): Opgavefout => ({ pad: `${pad}.${k}.naam`, code: 'dubbel' })),
  ];
}

/** What is wrong with references to patterns: one that says nothing, or that is there already. */
export function patternFaults(
  patronen: readonly Patroonverwijzing[],
): readonly { readonly pad: string; readonly code: 'leeg' | 'dubbel' }[] {
  const fout = (code: 'leeg' | 'dubbel') => (k: number) => ({ pad: `patronen.${k}`, code });
  const leeg = patronen.flatMap((patroon, k) => (patroonOf(patroon) === '' ? [k] : []));
  return [...leeg.map(fout('leeg')), ...doubles(patronen, patroonOf).map(fout('dubbel'))];
}

/** What is wrong with it, also while it is a draft; nothing where all is well. */
export function keurOpgave(opgave: Opgave): readonly Opgavefout[] {
  const { titel, waarover, domeinen, patronen, eigenaars, antwoorders, matrix } = opgave;
  const fouten: Opgavefout[] = [];
  if (titel.trim() === '') fouten.push({ pad: 'titel', code: 'leeg' });
  if (waarover.trim() === '') fouten.push({ pad: 'waarover', code: 'leeg' });
  for (const k of doubles(domeinen, ({ domein }) => domein))
    fouten.push({ pad: `domeinen.${k}.domein`, code: 'dubbel' });
  for (const [k, { effect }] of domeinen.entries())
    if (effect.trim() === '') fouten.push({ pad: `domeinen.${k}.effect`, code: 'leeg' });
  fouten.push(...patternFaults(patronen));
  if (eigenaars.length === 0) fouten.push({ pad: 'eigenaars', code: 'geen-eigenaar' });
  fouten.push(...partyFaults(eigenaars, 'eigenaars'), ...partyFaults(antwoorders, 'antwoorders'));
  for (const wat of VERANTWOORDELIJKHEDEN)
    if (matrix[wat]?.partij?.naam.trim() === '') fouten.push({ pad: `matrix.${wat}`, code: 'leeg' });
  return fouten;
}

/** What is missing before everybody may read it: at least one domain, and every line of who answers for what. */
export function missingOf({ domeinen, matrix }: Opgave): readonly Opgavefout[] {
  return [
    ...(domeinen.length === 0 ? [{ pad: 'domeinen', code: 'geen-domein' } as const] : []),
    ...VERANTWOORDELIJKHEDEN.filter((wat) => matrix[wat] === undefined).map(
      (wat): Opgavefout => ({ pad: `matrix.${wat}`, code: 'matrix' }),
    ),
  ];
}

/** For what nobody answers. */
export function nietBelegd({ matrix }: Pick<Opgave, 'matrix'>): readonly Verantwoordelijkheid[] {
  return VERANTWOORDELIJKHEDEN.filter((wat) => matrix[wat]?.partij === null);
}

/** The parts of it that differ between two versions, by name. */
export function changedParts(was: Opgave, is: Opgave): readonly (keyof Opgave)[] {
  const delen = ['titel', 'waarover', 'domeinen', 'patronen', 'eigenaars', 'antwoorders', 'matrix'] as const;
  return delen.filter((deel) => JSON.stringify(was[deel]) !== JSON.stringify(is[deel]));
}

/** Every free text in it, by its place: what may not hold personal data. */
export function textsOf(opgave: Opgave): Readonly<Record<string, string>> {
  const { titel, waarover, domeinen, eigenaars, antwoorders, matrix } = opgave;
  return Object.fromEntries([
    ['titel', titel],
    ['waarover', waarover],
    ...domeinen.map(({ effect }, k) => [`domeinen.${k}.effect`, effect]),
    ...eigenaars.map(({ naam }, k) => [`eigenaars.${k}.naam`, naam]),
    ...antwoorders.map(({ naam }, k) => [`antwoorders.${k}.naam`, naam]),
    ...VERANTWOORDELIJKHEDEN.flatMap((wat) => [
      [`matrix.${wat}`, matrix[wat]?.partij?.naam ?? ''],
      [`matrix.${wat}.grond`, matrix[wat]?.grond ?? ''],
    ]),
  ]) as Readonly<Record<string, string>>;
}
