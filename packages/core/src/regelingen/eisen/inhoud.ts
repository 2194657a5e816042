import { selectInForce } from '../../recht/index.ts';
import { findBegin, plainTekst } from '../register/woorden.ts';
import type { Wetsrij } from './wetsrij.ts';

/** A row of the data package: what a regeling must say (`verplicht`) or may say by the law. */
export interface Inhoudseis extends Wetsrij {
  readonly eis: string;
  /** The form that it holds for; `null` for all. */
  readonly vorm: string | null;
  readonly verplicht: boolean;
  /** Beginnings of words by which a place in a text is found. */
  readonly woorden: readonly string[];
}

/** Whether a regeling says it: unknown until somebody looked; `botsing`: who looked do not agree. */
export const INHOUDSTANDEN = ['onbekend', 'aanwezig', 'afwezig', 'botsing'] as const;
type Inhoudstand = (typeof INHOUDSTANDEN)[number];

/** What those who read the text say of it; one for each matter. */
export interface Inhoudmerk {
  readonly eis: string;
  readonly stand: Inhoudstand;
}

/** A text of a regeling to look in, by the name of its field. */
export interface Regelingtekst {
  readonly veld: string;
  readonly tekst: string;
}

/** A place that may be about it: a proposal, to be read by somebody. */
export interface Vindplek {
  readonly veld: string;
  /** Number of the last article that begins before it; `null` where the text names none. */
  readonly artikel: string | null;
  /** The word that was found, as it stands there. */
  readonly woord: string;
  /** The words around it. */
  readonly fragment: string;
}

interface Inhoudsuitslag {
  readonly eis: Inhoudseis;
  readonly stand: Inhoudstand;
  readonly voorstellen: readonly Vindplek[];
}

/** Letters shown on either side of a word. */
const RONDOM = 70;
/** As many as somebody reads. */
const HOOGSTENS = 3;

/** A piece of a text around a place, cut at spaces. */
function cut(tekst: string, plek: number, lengte: number): string {
  const begin = plek <= RONDOM ? 0 : tekst.indexOf(' ', plek - RONDOM) + 1;
  const staart = tekst.lastIndexOf(' ', plek + lengte + RONDOM);
  const eind = plek + lengte + RONDOM >= tekst.length || staart < plek + lengte ? tekst.length : staart;
  return `${begin > 0 ? '… ' : ''}${tekst.slice(begin, eind)}${eind < tekst.length ? ' …' : ''}`;
}

/** A text without space that says nothing: its lines are kept, for a heading begins one. */
function tidy(tekst: string): string {
  return tekst
    .split('\n')
    .map((regel) => regel.replaceAll(/\s+/gu, ' ').trim())
    .filter((regel) => regel !== '')
    .join('\n');
}

/** An article that begins a line of its own, with where. */
interface Artikelkop {
  readonly plek: number;
  readonly nummer: string;
}

/** `Artikel 12`, `ARTIKEL 3:4`, `Artikel 10a. Evaluatie`; not "artikel 12 van de wet" in the middle of a line. */
function findArtikelen(leesbaar: string): readonly Artikelkop[] {
  return [...leesbaar.matchAll(/^artikel (\d+[a-z]*(?:[.:]\d+)*)(?![\p{L}\d])/gimu)].map(
    ({ index, 1: nummer = '' }) => ({ plek: index, nummer }),
  );
}

/** The article that a place is in, with where it begins and ends. */
function articleAt(artikelen: readonly Artikelkop[], plek: number, eind: number) {
  const k = artikelen.findLastIndex((kop) => kop.plek <= plek);
  const kop = artikelen[k];
  return { artikel: kop?.nummer ?? null, van: kop?.plek ?? 0, tot: artikelen[k + 1]?.plek ?? eind };
}

interface Gevonden {
  readonly plek: number;
  readonly begin: string;
}

/** Every place where one of the words begins, in the order of the text. */
function findPlekken(vlak: string, woorden: readonly string[]): readonly Gevonden[] {
  return woorden
    .map(plainTekst)
    .flatMap((begin) => {
      const plekken: Gevonden[] = [];
      let plek = findBegin(vlak, begin);
      for (; plek >= 0; plek = findBegin(vlak, begin, plek + 1)) plekken.push({ plek, begin });
      return plekken;
    })
    .sort((a, b) => a.plek - b.plek);
}

/** The first place of each article in one text; of an article that is in a table of contents too, where it is written. */
function proposeIn({ veld, tekst }: Regelingtekst, woorden: readonly string[]): readonly Vindplek[] {
  const leesbaar = tidy(tekst);
  const artikelen = findArtikelen(leesbaar);
  const doorlopend = leesbaar.replaceAll('\n', ' ');
  const perArtikel = new Map<string | null, { readonly van: number; readonly vindplek: Vindplek }>();
  for (const { plek, begin } of findPlekken(plainTekst(leesbaar), woorden)) {
    const { artikel, van, tot } = articleAt(artikelen, plek, doorlopend.length);
    if (perArtikel.get(artikel)?.van === van) continue;
    const [woord = begin] = /^[\p{L}\d-]+/u.exec(doorlopend.slice(plek)) ?? [];
    const vindplek = {
      veld,
      artikel,
      woord: woord.length < begin.length ? begin : woord,
      fragment: cut(doorlopend.slice(van, tot).trimEnd(), plek - van, begin.length),
    };
    perArtikel.set(artikel, { van, vindplek });
  }
  return [...perArtikel.values()].map(({ vindplek }) => vindplek);
}

/**
 * Places in texts that may be about a matter, by the beginnings of its words: the first of each article, and three in
 * all. A word proposes a place, and is no proof that the matter is regulated there.
 */
export function proposePlekken(
  woorden: readonly string[],
  teksten: readonly Regelingtekst[],
): readonly Vindplek[] {
  return teksten.flatMap((tekst) => proposeIn(tekst, woorden)).slice(0, HOOGSTENS);
}

/**
 * What a regeling of a form must and may say on an ISO date, with what is known of it: what somebody marked, and else
 * unknown.
 */
export function checkInhoud(
  eisen: readonly Inhoudseis[],
  { vorm, teksten }: { readonly vorm: string; readonly teksten: readonly Regelingtekst[] },
  datum: string,
  merken: readonly Inhoudmerk[] = [],
): readonly Inhoudsuitslag[] {
  return selectInForce(eisen, datum)
    .filter((eis) => eis.vorm === null || eis.vorm === vorm)
    .map((eis) => ({
      eis,
      stand: merken.find((merk) => merk.eis === eis.eis)?.stand ?? 'onbekend',
      voorstellen: proposePlekken(eis.woorden, teksten),
    }));
}
