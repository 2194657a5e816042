/**
 * What a toets asks, as data. A set of questions has a version and is never changed: a toets keeps the one that it began
 * with. All questions are worded by this project; `bron` tells which source names the subject, null where none does.
 */

/** In this order on the form and on paper. */
export const TOETSTHEMAS = ['taak', 'mensen', 'geld', 'samenwerking', 'inwoners', 'invoering'] as const;
export type Toetsthema = (typeof TOETSTHEMAS)[number];

/** Outside every order: who answers so gives no opinion. */
export const WEET_NIET = 'weet_niet';

/** The answers to choose from, from what goes well to what does not. The first needs no reason. */
export const TOETSSCHALEN = {
  haalbaar: ['ja', 'ja_mits', 'nee_tenzij', 'nee'],
  druk: ['lichter', 'gelijk', 'zwaarder', 'te_zwaar'],
} as const;
export type Toetsschaal = keyof typeof TOETSSCHALEN;
export type Toetswaarde = (typeof TOETSSCHALEN)[Toetsschaal][number] | typeof WEET_NIET;

export const TOETSWAARDEN: readonly Toetswaarde[] = [
  ...TOETSSCHALEN.haalbaar,
  ...TOETSSCHALEN.druk,
  WEET_NIET,
];

/** Where subjects come from: the national test on which this one builds, and what the national desk for single cases found. */
export const TOETSBRONNEN = {
  udo: {
    naam: 'Rijksoverheid, 20 januari 2023',
    link: 'https://www.rijksoverheid.nl/actueel/nieuws/2023/01/20/uitvoerbaarheidstoets-helpt-overheden-bij-maken-van-realistisch-beleid',
  },
  kamerbrief: {
    naam: 'Kamerstuk 33047, nr. 32 (31 maart 2025)',
    link: 'https://zoek.officielebekendmakingen.nl/kst-33047-32.html',
  },
  maatwerkloket: {
    naam: 'Landelijk Maatwerkloket Multiproblematiek',
    link: 'https://www.maatwerkmultiproblematiek.nl/',
  },
} as const;
export type Toetsbron = keyof typeof TOETSBRONNEN;

interface Vraagregel {
  readonly vraag: string;
  readonly thema: Toetsthema;
  readonly schaal: Toetsschaal;
  readonly bron: Toetsbron | null;
}

const vragen = [
  { vraag: 'taak_duidelijk', thema: 'taak', schaal: 'haalbaar', bron: null },
  { vraag: 'taak_past', thema: 'taak', schaal: 'haalbaar', bron: 'udo' },
  { vraag: 'nodig', thema: 'taak', schaal: 'haalbaar', bron: null },
  { vraag: 'deskundigheid', thema: 'mensen', schaal: 'haalbaar', bron: 'udo' },
  { vraag: 'werkdruk', thema: 'mensen', schaal: 'druk', bron: 'kamerbrief' },
  { vraag: 'middelen', thema: 'geld', schaal: 'haalbaar', bron: 'udo' },
  { vraag: 'kosten_sturen', thema: 'geld', schaal: 'haalbaar', bron: null },
  { vraag: 'regios', thema: 'samenwerking', schaal: 'haalbaar', bron: null },
  { vraag: 'verschillen', thema: 'samenwerking', schaal: 'haalbaar', bron: 'kamerbrief' },
  { vraag: 'gegevens', thema: 'samenwerking', schaal: 'haalbaar', bron: null },
  { vraag: 'maatwerk', thema: 'inwoners', schaal: 'haalbaar', bron: 'maatwerkloket' },
  { vraag: 'loket', thema: 'inwoners', schaal: 'haalbaar', bron: null },
  { vraag: 'tijd', thema: 'invoering', schaal: 'haalbaar', bron: null },
  { vraag: 'uitvoerbaar', thema: 'invoering', schaal: 'haalbaar', bron: 'udo' },
] as const satisfies readonly Vraagregel[];

export type Toetsvraagnaam = (typeof vragen)[number]['vraag'];
export interface Toetsvraag extends Vraagregel {
  readonly vraag: Toetsvraagnaam;
}

/** Every set of questions by its version, in the order in which they are asked. */
const VRAGENLIJSTEN: Readonly<Record<number, readonly Toetsvraag[]>> = { 1: vragen };

/** The version that a new toets begins with. */
export const VRAGENVERSIE = 1;

/** Every question that there ever was, each once. */
export const TOETSVRAGEN: readonly Toetsvraagnaam[] = vragen.map(({ vraag }) => vraag);

/** The questions of this version; none where there is no such version. */
export const questionsOf = (versie: number): readonly Toetsvraag[] => VRAGENLIJSTEN[versie] ?? [];

/** Where an answer stands on its scale, from 0; undefined of one that is not on it, or that gives no opinion. */
export function placeOf(schaal: Toetsschaal, waarde: Toetswaarde): number | undefined {
  const plek = (TOETSSCHALEN[schaal] as readonly Toetswaarde[]).indexOf(waarde);
  return plek < 0 ? undefined : plek;
}
