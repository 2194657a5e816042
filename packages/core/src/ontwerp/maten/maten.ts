/**
 * The figures of a design beside those of today, on the same measures, so that one can be held against the other.
 */

import { aantalRegiosVan, ledenVan, likeness, type Overdekking, type Paargewichten } from '@samenhang/motor';
import type { Atlas, Editie } from '../../atlas/index.ts';
import { type Regiocijfers, regionFigures, type VertaaldeStromen } from '../../indelingen/index.ts';
import { moves, nesting } from '../../vergelijking/index.ts';
import type { Laagopgave, Ontwerpopgave } from '../opgave/opgave.ts';
import { designEditie } from './editie.ts';
import { meanInside, sharesOf } from './paren.ts';

/** Places on a flat map, in metres, by gemeente; NaN where not known. */
interface Posities {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

export interface Maatbronnen {
  /** Commuting; without it no self-containment. */
  readonly stromen?: VertaaldeStromen | undefined;
  /** Without them no distances. */
  readonly posities?: Posities;
}

/** What one map is like. NaN where it cannot be told. */
interface Kaartmaten {
  /** Regions with at least one gemeente. */
  readonly aantalRegios: number;
  /** Over the regions; a gemeente of which inhabitants or share are not known is left out. */
  readonly inwoners: {
    readonly minimum: number;
    readonly mediaan: number;
    readonly maximum: number;
    /** Σ_r |P_r − P̄| / (k·P̄): 0 = all regions alike, towards 2 = one holds nearly all. */
    readonly onbalans: number;
  };
  /** Mean over pairs in the same region of the share of the layer's indelingen (by weight) that have them together. */
  readonly paarovereenkomst: number;
  readonly zelfvoorziening?:
    | {
        /** Jobs whose holder lives in the same region / all jobs in the flows. */
        readonly land: number;
        /** Of the smaller of supply and demand side, over the regions that have both. */
        readonly gemiddelde: number;
        readonly minimum: number;
      }
    | undefined;
  /** Metres from a gemeente to the middle of its region (both weighted by inhabitants), over all inhabitants. */
  readonly afstand?: number | undefined;
}

/** A design beside one of today's indelingen. */
interface Indelingvergelijking {
  readonly indeling: string;
  readonly vandaag: Kaartmaten;
  /** 1 = every region of the design lies wholly in one regio of the indeling. */
  readonly ontwerpInIndeling: number;
  readonly indelingInOntwerp: number;
  /** Adjusted Rand. */
  readonly ari: number;
  /** Gemeenten in one regio of today that change regio, of how many compared, and the inhabitants concerned. */
  readonly verplaatsingen: number;
  readonly vergeleken: number;
  readonly verplaatsteInwoners: number;
}

interface Laagmaten {
  readonly ontwerp: Kaartmaten;
  /** In the order of the layer. */
  readonly indelingen: readonly Indelingvergelijking[];
}

export interface Ontwerpmaten {
  readonly lagen: readonly Laagmaten[];
  /** Changes of (gemeente, indeling) over all layers, and inhabitants concerned, once for every indeling. */
  readonly verplaatsingen: number;
  readonly verplaatsteInwoners: number;
}

function median(gesorteerd: readonly number[]): number {
  const m = gesorteerd.length >> 1;
  const hoog = gesorteerd[m] ?? Number.NaN;
  return gesorteerd.length % 2 === 1 ? hoog : ((gesorteerd[m - 1] ?? Number.NaN) + hoog) / 2;
}

function spread(waarden: readonly number[]): Kaartmaten['inwoners'] {
  const rij = [...waarden].sort((a, b) => a - b);
  const totaal = rij.reduce((som, x) => som + x, 0);
  const gemiddeld = totaal / rij.length;
  return {
    minimum: rij[0] ?? Number.NaN,
    mediaan: median(rij),
    maximum: rij.at(-1) ?? Number.NaN,
    onbalans: rij.reduce((som, x) => som + Math.abs(x - gemiddeld), 0) / totaal,
  };
}

function containment(
  cijfers: readonly Regiocijfers[],
  { stromen }: VertaaldeStromen,
): NonNullable<Kaartmaten['zelfvoorziening']> {
  const banen = stromen.banen.reduce((som, x) => som + x, 0);
  const zelf = cijfers.flatMap((c) => (c.zelfvoorziening ? [c.zelfvoorziening] : []));
  const kleinste = zelf
    .map((z) => Math.min(z.aanbod, z.vraag))
    .filter((x) => !Number.isNaN(x))
    .sort((a, b) => a - b);
  return {
    land: zelf.reduce((som, z) => som + z.intern, 0) / banen,
    gemiddelde: kleinste.reduce((som, x) => som + x, 0) / kleinste.length,
    minimum: kleinste[0] ?? Number.NaN,
  };
}

/** Gemeenten in one region only, of which place and inhabitants are known. */
function meanDistance(atlas: Atlas, o: Overdekking, { x, y }: Posities): number {
  let som = 0;
  let massa = 0;
  const isKnown = (g: number): boolean =>
    aantalRegiosVan(o, g) === 1 && atlas.inwoners[g]! > 0 && Number.isFinite(x[g]! + y[g]!);
  for (let r = 0; r < o.aantalRegios; r++) {
    const leden = [...ledenVan(o, r)].filter(isKnown);
    const samen = leden.reduce((s, g) => s + atlas.inwoners[g]!, 0);
    const middenX = leden.reduce((s, g) => s + atlas.inwoners[g]! * x[g]!, 0) / samen;
    const middenY = leden.reduce((s, g) => s + atlas.inwoners[g]! * y[g]!, 0) / samen;
    for (const g of leden) som += atlas.inwoners[g]! * Math.hypot(x[g]! - middenX, y[g]! - middenY);
    massa += samen;
  }
  return som / massa;
}

/**
 * The figures of one map of the atlas, by the agreement of one layer.
 * @param aandelen what each two gemeenten share, as a fraction: `sharesOf` the layer.
 */
function measureEditie(
  atlas: Atlas,
  editie: Editie,
  aandelen: Paargewichten,
  { stromen, posities }: Maatbronnen,
): Kaartmaten {
  const cijfers = regionFigures(atlas, editie, stromen).filter((c) => c.aantalGemeenten > 0);
  return {
    aantalRegios: cijfers.length,
    inwoners: spread(cijfers.map((c) => c.inwonersBekend)),
    paarovereenkomst: meanInside(editie.overdekking, aandelen),
    zelfvoorziening: stromen && containment(cijfers, stromen),
    afstand: posities && meanDistance(atlas, editie.overdekking, posities),
  };
}

function inhabitants(atlas: Atlas, gemeenten: readonly number[]): number {
  return gemeenten.reduce((som, g) => som + (atlas.inwoners[g] || 0), 0);
}

function measureLaag(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  laag: Laagopgave,
  ontwerp: Editie,
  bronnen: Maatbronnen,
): Laagmaten {
  const aandelen = sharesOf(atlas, opgave, laag);
  return {
    ontwerp: measureEditie(atlas, ontwerp, aandelen, bronnen),
    indelingen: laag.indelingen.flatMap(({ indeling }): Indelingvergelijking[] => {
      const editie = atlas.edities.get(indeling);
      if (!editie) return [];
      const { aantal, lijst } = moves(editie.overdekking, ontwerp.overdekking);
      return [
        {
          indeling,
          vandaag: measureEditie(atlas, editie, aandelen, bronnen),
          ontwerpInIndeling: nesting(ontwerp.overdekking, editie.overdekking),
          indelingInOntwerp: nesting(editie.overdekking, ontwerp.overdekking),
          ari: likeness(editie.overdekking, ontwerp.overdekking).ari,
          verplaatsingen: lijst.length,
          vergeleken: aantal,
          verplaatsteInwoners: inhabitants(
            atlas,
            lijst.map((v) => v.gemeente),
          ),
        },
      ];
    }),
  };
}

/**
 * What a design is like, and what each of today's indelingen is like on the same measures.
 *
 * @param lagen labels by gemeente for each layer of the question.
 * @throws RangeError when layers and labels do not fit.
 */
export function measureDesign(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly ArrayLike<number>[],
  bronnen: Maatbronnen = {},
): Ontwerpmaten {
  if (lagen.length !== opgave.lagen.length)
    throw new RangeError(`${lagen.length} maps for ${opgave.lagen.length} layers`);
  const maten = opgave.lagen.map((laag, k) =>
    measureLaag(
      atlas,
      opgave,
      laag,
      designEditie(atlas, lagen[k]!, { indeling: `ontwerp-${k + 1}` }),
      bronnen,
    ),
  );
  const vergelijkingen = maten.flatMap((m) => m.indelingen);
  return {
    lagen: maten,
    verplaatsingen: vergelijkingen.reduce((som, v) => som + v.verplaatsingen, 0),
    verplaatsteInwoners: vergelijkingen.reduce((som, v) => som + v.verplaatsteInwoners, 0),
  };
}
