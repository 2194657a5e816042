/** What a design means for one gemeente, and why a region holds together: data that each language says in its own words. */

import { canonical, ledenVan, type Overdekking, type Paargewichten, regiosVan } from '@samenhang/motor';
import type { Atlas, Editie } from '../../atlas/index.ts';
import { regionFigures, type VertaaldeStromen } from '../../indelingen/index.ts';
import { moves } from '../../vergelijking/index.ts';
import type { Laagopgave, Ontwerpopgave } from '../opgave/opgave.ts';
import { designEditie } from './editie.ts';
import { meanBetween, partnersOf, sharesOf } from './paren.ts';

/** What changes for a gemeente in one indeling. Gemeenten by index, regio's by index in the editie. */
export interface Indelinguitleg {
  readonly indeling: string;
  /** None where the gemeente lies in none. */
  readonly regiosVandaag: readonly number[];
  readonly behouden: readonly number[];
  readonly verloren: readonly number[];
  readonly nieuw: readonly number[];
  /** It is one of the least number of gemeenten that must change regio to turn this indeling into the design. */
  readonly verhuist: boolean;
}

export interface Gemeentelaag {
  /** Region of the design, as numbered by its canonical labels. */
  readonly regio: number;
  readonly regionaam: string;
  /** The others in it. */
  readonly partners: readonly number[];
  readonly indelingen: readonly Indelinguitleg[];
}

export interface Gemeenteuitleg {
  readonly gemeente: number;
  readonly lagen: readonly Gemeentelaag[];
}

function changesIn(
  indeling: string,
  vandaag: Overdekking,
  ontwerp: Overdekking,
  gemeente: number,
): Indelinguitleg {
  const eerst = new Set(partnersOf(vandaag, gemeente));
  const straks = partnersOf(ontwerp, gemeente);
  const blijft = new Set(straks.filter((h) => eerst.has(h)));
  return {
    indeling,
    regiosVandaag: [...regiosVan(vandaag, gemeente)],
    behouden: [...blijft],
    verloren: [...eerst].filter((h) => !blijft.has(h)),
    nieuw: straks.filter((h) => !blijft.has(h)),
    verhuist: moves(vandaag, ontwerp).lijst.some((v) => v.gemeente === gemeente),
  };
}

/**
 * What a design changes for one gemeente: its region in each layer, and partners kept, lost and new in each indeling.
 * @throws RangeError when there is no such gemeente.
 */
export function explainGemeente(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly ArrayLike<number>[],
  gemeente: number,
): Gemeenteuitleg {
  if (!atlas.gemeenten[gemeente]) throw new RangeError(`there is no gemeente ${gemeente}`);
  return {
    gemeente,
    lagen: opgave.lagen.map((laag, k): Gemeentelaag => {
      const ontwerp = designEditie(atlas, lagen[k]!, { indeling: `ontwerp-${k + 1}` });
      const regio = ontwerp.overdekking.regio[gemeente]!;
      return {
        regio,
        regionaam: ontwerp.regios[regio]!.naam,
        partners: partnersOf(ontwerp.overdekking, gemeente),
        indelingen: laag.indelingen.flatMap(({ indeling }) => {
          const editie = atlas.edities.get(indeling);
          return editie ? [changesIn(indeling, editie.overdekking, ontwerp.overdekking, gemeente)] : [];
        }),
      };
    }),
  };
}

/** How well a member fits its region. */
interface Lidpassing {
  readonly gemeente: number;
  /** Mean over the other members of the share of the indelingen that have the two together, 0–1. */
  readonly overeenkomst: number;
}

export interface Regiouitleg {
  readonly regio: number;
  readonly naam: string;
  readonly leden: readonly number[];
  /** Over the gemeenten of which it is known. */
  readonly inwoners: number;
  /** Mean over its pairs; NaN for a gemeente by itself. */
  readonly paarovereenkomst: number;
  /** All members, strongest first; none for a gemeente by itself. */
  readonly passing: readonly Lidpassing[];
  /** For each indeling the share of the region's pairs that it has together: what holds it together, first. */
  readonly indelingen: readonly { readonly indeling: string; readonly aandeelParen: number }[];
  /** The other regions that agree with it most, wherever they lie: mean over the pairs across; at most three. */
  readonly naburig: readonly {
    readonly regio: number;
    readonly naam: string;
    readonly overeenkomst: number;
  }[];
  readonly stromen?: { readonly aanbod: number; readonly vraag: number; readonly intern: number } | undefined;
}

function heldTogether(atlas: Atlas, laag: Laagopgave, leden: readonly number[]): Regiouitleg['indelingen'] {
  const paren = (leden.length * (leden.length - 1)) / 2;
  return laag.indelingen
    .flatMap(({ indeling }) => {
      const o = atlas.edities.get(indeling)?.overdekking;
      if (!o) return [];
      const samen = leden.reduce((som, i) => {
        const partners = new Set(partnersOf(o, i));
        return som + leden.filter((j) => j > i && partners.has(j)).length;
      }, 0);
      return [{ indeling, aandeelParen: samen / paren }];
    })
    .sort((a, b) => b.aandeelParen - a.aandeelParen);
}

function fitOf(aandelen: Paargewichten, leden: readonly number[]): Lidpassing[] {
  return leden
    .map((gemeente) => ({ gemeente, overeenkomst: meanBetween(aandelen, [gemeente], leden) }))
    .sort((a, b) => b.overeenkomst - a.overeenkomst || a.gemeente - b.gemeente);
}

/** The regions that agree most with one of them. */
function nearest(
  aandelen: Paargewichten,
  { overdekking, regios }: Editie,
  regio: number,
): Regiouitleg['naburig'] {
  const leden = ledenVan(overdekking, regio);
  return regios
    .map(({ naam }, r) => ({
      regio: r,
      naam,
      overeenkomst: r === regio ? 0 : meanBetween(aandelen, leden, ledenVan(overdekking, r)),
    }))
    .filter((r) => r.overeenkomst > 0)
    .sort((a, b) => b.overeenkomst - a.overeenkomst || a.regio - b.regio)
    .slice(0, 3);
}

/**
 * Why the members of one region of a design are together.
 * @param regio as numbered by the canonical labels: 0, 1, 2 … in order of first appearance.
 * @throws RangeError when there is no such layer or region.
 */
export function explainRegio(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly ArrayLike<number>[],
  waar: { readonly laag: number; readonly regio: number },
  stromen?: VertaaldeStromen,
): Regiouitleg {
  const laag = opgave.lagen[waar.laag];
  const kaart = lagen[waar.laag];
  if (!laag || !kaart) throw new RangeError(`there is no layer ${waar.laag}`);
  const labels = canonical(kaart);
  const ontwerp = designEditie(atlas, labels, { indeling: 'ontwerp' });
  const leden = [...labels.keys()].filter((g) => labels[g] === waar.regio);
  if (leden.length === 0) throw new RangeError(`there is no region ${waar.regio}`);
  const aandelen = sharesOf(atlas, opgave, laag);
  const cijfers = regionFigures(atlas, ontwerp, stromen)[waar.regio]!;
  const zelf = cijfers.zelfvoorziening;
  return {
    regio: waar.regio,
    naam: ontwerp.regios[waar.regio]!.naam,
    leden,
    inwoners: cijfers.inwonersBekend,
    paarovereenkomst: meanBetween(aandelen, leden, leden),
    passing: leden.length < 2 ? [] : fitOf(aandelen, leden),
    indelingen: leden.length < 2 ? [] : heldTogether(atlas, laag, leden),
    naburig: nearest(aandelen, ontwerp, waar.regio),
    stromen: zelf && { aanbod: zelf.aanbod, vraag: zelf.vraag, intern: zelf.intern },
  };
}
