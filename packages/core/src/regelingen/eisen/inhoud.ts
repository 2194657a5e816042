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

/** Whether a regeling says it: unknown until somebody looked. */
export const INHOUDSTANDEN = ['onbekend', 'aanwezig', 'afwezig'] as const;
type Inhoudstand = (typeof INHOUDSTANDEN)[number];

/** What somebody who read the text says of it. */
export interface Inhoudmerk {
  readonly eis: string;
  readonly stand: Inhoudstand;
  /** The article or page, in their words. */
  readonly plaats: string | null;
  readonly bron: string;
  /** ISO date; of two the later counts. */
  readonly datum: string;
}

/** A text of a regeling to look in, by the name of its field. */
export interface Regelingtekst {
  readonly veld: string;
  readonly tekst: string;
}

/** A place that may be about it: a proposal, to be read by somebody. */
interface Vindplek {
  readonly veld: string;
  /** The word that was found, as it stands there. */
  readonly woord: string;
  /** The words around it. */
  readonly fragment: string;
}

export interface Inhoudsuitslag {
  readonly eis: Inhoudseis;
  readonly stand: Inhoudstand;
  readonly merk: Inhoudmerk | null;
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

function findPlek({ veld, tekst }: Regelingtekst, begin: string): Vindplek[] {
  const leesbaar = tekst.replaceAll(/\s+/gu, ' ');
  const plek = findBegin(plainTekst(leesbaar), plainTekst(begin));
  if (plek < 0) return [];
  const [woord = begin] = /^[\p{L}\d-]+/u.exec(leesbaar.slice(plek)) ?? [];
  return [
    { veld, woord: woord.length < begin.length ? begin : woord, fragment: cut(leesbaar, plek, begin.length) },
  ];
}

/**
 * What a regeling of a form must and may say on an ISO date, with what is known of it: what somebody marked, and else
 * unknown. A word in a text proposes a place, and is no proof that the matter is regulated there.
 */
export function checkInhoud(
  eisen: readonly Inhoudseis[],
  { vorm, teksten }: { readonly vorm: string; readonly teksten: readonly Regelingtekst[] },
  datum: string,
  merken: readonly Inhoudmerk[] = [],
): readonly Inhoudsuitslag[] {
  return selectInForce(eisen, datum)
    .filter((eis) => eis.vorm === null || eis.vorm === vorm)
    .map((eis) => {
      const merk = merken
        .filter((een) => een.eis === eis.eis)
        .sort((a, b) => (a.datum < b.datum ? -1 : 1))
        .at(-1);
      const voorstellen = teksten.flatMap((tekst) => eis.woorden.flatMap((woord) => findPlek(tekst, woord)));
      return {
        eis,
        stand: merk?.stand ?? 'onbekend',
        merk: merk ?? null,
        voorstellen: voorstellen.slice(0, HOOGSTENS),
      };
    });
}
