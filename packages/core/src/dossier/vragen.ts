import type { OpleggerAntwoord } from './antwoord.ts';
import type { Beslisstap, Leegveld, Raadsvraag } from './codes.ts';

const PRIVAAT = ['stichting', 'vereniging', 'coöperatie', 'bv', 'nv'] as const;
const AFSPRAKEN = ['convenant', 'overeenkomst'] as const;

/** By legal form who decides in the body; of a form that is not here nothing is said. */
const IN_LICHAAM: ReadonlyMap<string, readonly Beslisstap[]> = new Map<string, readonly Beslisstap[]>([
  ['openbaar lichaam', ['algemeen_bestuur', 'dagelijks_bestuur']],
  ['bedrijfsvoeringsorganisatie', ['bestuur']],
  ['gemeenschappelijk orgaan', ['gemeenschappelijk_orgaan']],
  ['regeling zonder meer', ['uitvoerende_deelnemer']],
  // Of private law the college decides on taking part, when the council could speak (Gemeentewet, art. 160).
  ...PRIVAAT.map((vorm) => [vorm, ['college', 'bestuur']] as const),
  ...AFSPRAKEN.map((vorm) => [vorm, ['college']] as const),
]);

/** What the register calls the organs of a gemeente. */
const ORGANEN: readonly (readonly [naam: RegExp, stap: Beslisstap])[] = [
  [/raad/iu, 'raad'],
  [/college/iu, 'college'],
  [/burgemeester$/iu, 'burgemeester'],
];

/**
 * Who decides, in order: of the gemeente the organs that take part (the council always has its say on a budget), then those
 * of the body by its form (Wgr, art. 8, 12, 14a, 15).
 */
export function listBeslissers(vorm: string, organen: readonly string[]): readonly Beslisstap[] {
  const eigen = ORGANEN.filter(([naam]) => organen.some((orgaan) => naam.test(orgaan))).map(
    ([, stap]) => stap,
  );
  return [...new Set<Beslisstap>(['raad', ...eigen, ...(IN_LICHAAM.get(vorm) ?? [])])];
}

type Bekend = Pick<OpleggerAntwoord, 'geld' | 'stem' | 'evaluatie' | 'uittreding' | 'controles' | 'punten'>;

/** What nobody has told yet. */
export function listOnbekend({ geld, stem, evaluatie, uittreding }: Bekend): readonly Leegveld[] {
  const leeg: readonly (readonly [Leegveld, boolean])[] = [
    ['begroting', (geld?.begroting ?? null) === null],
    ['bijdrage', (geld?.bijdrage ?? null) === null],
    ['stemmen', stem === null],
    ['evaluatie', evaluatie === null],
    ['uittreding', uittreding.tekst === null && uittreding.som === null],
  ];
  return leeg.filter(([, mist]) => mist).map(([veld]) => veld);
}

/** How much a contribution must grow before it is worth a question: a tenth. */
const GROEI = 0.1;
/** How far power must lag behind share to be worth a question: half. */
const ACHTER = 0.5;

/** What is worth asking, by what is known and what is not. */
export function listVragen(bekend: Bekend): readonly Raadsvraag[] {
  const { geld, stem, evaluatie, uittreding, controles, punten } = bekend;
  const begroting = punten.length > 0;
  const zwak = stem !== null && stem.banzhaf !== null && stem.banzhaf < stem.aandeel * ACHTER;
  const vragen: readonly (readonly [Raadsvraag, boolean])[] = [
    ['aangepast_aan_wet', controles.length > 0],
    ['zienswijzen', begroting],
    ['doelen', begroting],
    ['kosten', (geld?.verandering ?? 0) > GROEI],
    ['risico', begroting],
    ['macht', zwak],
    ['evaluatie', evaluatie === null],
    ['uittreding', uittreding.tekst === null],
  ];
  return vragen.filter(([, waard]) => waard).map(([vraag]) => vraag);
}
