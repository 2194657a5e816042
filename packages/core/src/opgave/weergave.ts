import type { Immutable } from '../antwoord/index.ts';
import { scoreTeksten, wordsOf } from '../zoek/index.ts';
import type { OpgavenAntwoord, OpgavestukAntwoord } from './antwoord.ts';
import { nietBelegd, type Opgave, VERANTWOORDELIJKHEDEN } from './opgave.ts';
import type { Opgavestaat } from './stappen.ts';
import { standingOf, type Toezegging } from './toezegging.ts';
import { isTerugTeKijken, type Opgavegebeurtenis, standingSteps, undoneOf } from './verloop.ts';

/** An opgave as it is kept. */
export interface Opgavestuk {
  readonly id: string;
  readonly staat: Opgavestaat;
  readonly terugkijken: string | null;
  readonly gepubliceerdOp: string | null;
  readonly gewijzigdOp: string;
  readonly inhoud: Opgave;
  readonly verloop: readonly Opgavegebeurtenis[];
  /** What organisations said of what they are asked in it. */
  readonly toezeggingen: readonly Toezegging[];
}

function headOf(stuk: Opgavestuk, vandaag: string) {
  const { id, staat, terugkijken, gepubliceerdOp, gewijzigdOp, inhoud } = stuk;
  return {
    id,
    staat,
    terugkijken,
    terugTeKijken: isTerugTeKijken(stuk, vandaag),
    nietBelegd: nietBelegd(inhoud),
    gepubliceerdOp,
    gewijzigdOp,
  };
}

/** One opgave on a day (ISO), with all that happened to it and what of that was taken back. */
export function presentOpgave(stuk: Opgavestuk, vandaag: string): Immutable<OpgavestukAntwoord> {
  const weg = undoneOf(stuk.verloop);
  return {
    ...headOf(stuk, vandaag),
    inhoud: stuk.inhoud,
    toezeggingen: standingOf(stuk.inhoud, stuk.toezeggingen),
    verloop: stuk.verloop.map((een) => ({ ...een, teruggedraaid: weg.has(een) })),
  };
}

/** What everybody reads of it: what happened while it was a draft is told as steps, without what was rewritten. */
export function openOf(stuk: Opgavestuk): Opgavestuk {
  const vanaf = stuk.verloop.findIndex(({ wat }) => wat === 'agenderen');
  const verloop = stuk.verloop.filter(
    ({ wat }, k) => k >= vanaf || wat === 'gemaakt' || wat === 'patroon' || wat === 'toegezegd',
  );
  return { ...stuk, verloop };
}

export interface Opgavevraag {
  readonly staat?: readonly string[] | undefined;
  readonly domein?: readonly string[] | undefined;
  readonly niveau?: readonly string[] | undefined;
  /** Of a pattern beneath it. */
  readonly taak?: readonly string[] | undefined;
  readonly gemeente?: string | undefined;
  /** (Part of) the name of an owner. */
  readonly eigenaar?: string | undefined;
  readonly terugTeKijken?: boolean | undefined;
  /** Words that are looked for in all of it. */
  readonly zoek?: string | undefined;
}

const holds = (lijst: readonly string[] | undefined, waarden: readonly string[]): boolean =>
  lijst === undefined || waarden.some((waarde) => lijst.includes(waarde));

/** Whose it is as far as they say themselves or take no part here: who declined does not own it. */
function ownersOf({ inhoud, toezeggingen }: Opgavestuk) {
  const standen = standingOf(inhoud, toezeggingen).filter(({ wat }) => wat === 'eigenaar');
  return inhoud.eigenaars.map((eigenaar) => ({
    ...eigenaar,
    toezegging: standen.find(({ organisatie }) => organisatie === eigenaar.organisatie)?.staat ?? null,
  }));
}

function fits(stuk: Opgavestuk, vraag: Opgavevraag, vandaag: string): boolean {
  const { domeinen, patronen } = stuk.inhoud;
  const eigenaars = ownersOf(stuk).filter(({ toezegging }) => toezegging !== 'nee');
  const naam = vraag.eigenaar?.trim().toLowerCase();
  return (
    holds(vraag.staat, [stuk.staat]) &&
    holds(
      vraag.domein,
      domeinen.map(({ domein }) => domein),
    ) &&
    holds(
      vraag.niveau,
      eigenaars.map(({ niveau }) => niveau),
    ) &&
    holds(
      vraag.taak,
      patronen.flatMap(({ taak }) => taak ?? []),
    ) &&
    (vraag.gemeente === undefined || eigenaars.some(({ code }) => code === vraag.gemeente)) &&
    (naam === undefined || eigenaars.some((een) => een.naam.toLowerCase().includes(naam))) &&
    (vraag.terugTeKijken !== true || isTerugTeKijken(stuk, vandaag))
  );
}

/** In short, with what its answers change. */
function presentShort(stuk: Opgavestuk, vandaag: string): Immutable<OpgavenAntwoord['opgaven'][number]> {
  const { titel, domeinen, antwoorders } = stuk.inhoud;
  const antwoorden = standingSteps(stuk.verloop).flatMap(({ antwoord }) => (antwoord ? [antwoord] : []));
  const dagen = antwoorden.flatMap(({ uiterlijk }) => (uiterlijk === null ? [] : [uiterlijk]));
  return {
    ...headOf(stuk, vandaag),
    titel,
    domeinen: domeinen.map(({ domein }) => domein),
    eigenaars: ownersOf(stuk),
    antwoorders,
    gevolgen: [...new Set(antwoorden.flatMap(({ gevolgen }) => gevolgen))],
    uiterlijk: dagen.toSorted().at(-1) ?? null,
  };
}

/** How well it fits the words that are looked for; 0 where one of them is nowhere in it. */
function scoreOf({ inhoud }: Opgavestuk, woorden: readonly string[]): number {
  const { titel, waarover, domeinen, eigenaars, antwoorders } = inhoud;
  const rest = [
    ...domeinen.flatMap(({ domein, effect }) => [domein, effect]),
    ...antwoorders.map(({ naam }) => naam),
  ];
  return scoreTeksten(
    [
      { tekst: titel, gewicht: 5 },
      { tekst: eigenaars.map(({ naam }) => naam).join(' '), gewicht: 2 },
      { tekst: waarover, gewicht: 1 },
      { tekst: rest.join(' '), gewicht: 1 },
    ],
    woorden,
  );
}

/** The agenda on a day (ISO): what fits the words best first, then what waits for a look back, then what changed last. */
export function presentOpgaven(
  stukken: readonly Opgavestuk[],
  vraag: Opgavevraag,
  vandaag: string,
): Immutable<OpgavenAntwoord> {
  const woorden = wordsOf(vraag.zoek ?? '');
  const opgaven = stukken
    .filter((stuk) => fits(stuk, vraag, vandaag))
    .map((stuk) => ({ score: scoreOf(stuk, woorden), kort: presentShort(stuk, vandaag) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(b.kort.terugTeKijken) - Number(a.kort.terugTeKijken) ||
        b.kort.gewijzigdOp.localeCompare(a.kort.gewijzigdOp),
    )
    .map(({ kort }) => kort);
  const telling = VERANTWOORDELIJKHEDEN.flatMap((wat) => {
    const aantal = opgaven.filter((een) => een.nietBelegd.includes(wat)).length;
    return aantal === 0 ? [] : [[wat, aantal] as const];
  });
  return { opgaven, totaal: stukken.length, nietBelegd: Object.fromEntries(telling) };
}
