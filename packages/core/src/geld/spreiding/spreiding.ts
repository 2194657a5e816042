/**
 * Where places are, for who: each gemeente at its nearest open place. Goals: the least distance together (p-median, weighed
 * by inhabitants), nobody farther than necessary (p-centre), or the most inhabitants within a radius (maximal covering).
 */

import { fillTabel, type Kolom, koppen, makeKop, type Tabel } from '../../tabel/index.ts';
import type { Spreidingantwoord } from './antwoord.ts';
import type { Spreiddoel } from './doel.ts';

/** Who lives where, and how far it is: from i to j in km at [i · n + j]. */
export interface Spreidland {
  readonly jaar: number;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string; readonly inwoners: number }[];
  readonly afstanden: Float64Array;
}

/** What was asked, and which places came out. */
export interface Spreidkeuze {
  readonly doel: Spreiddoel;
  /** Km; only for `bereik`. */
  readonly straal?: number | undefined;
  /** By how much longer the road is than the line; 1 for a table of distances. */
  readonly factor: number;
  readonly bestaand: readonly number[];
  readonly open: readonly number[];
  /** The place of each gemeente, where it is not simply the nearest. */
  readonly plaats?: Int32Array | undefined;
  /** Inhabitants that a place in each gemeente serves at most; infinite where nothing bounds it. */
  readonly capaciteit?: Float64Array | undefined;
  readonly grens: number;
  readonly bewezen: boolean;
}

/** The nearest open place of each gemeente. */
function nearestOpen({ gemeenten, afstanden }: Spreidland, open: readonly number[]): Int32Array {
  const n = gemeenten.length;
  return Int32Array.from(gemeenten, (_, i) =>
    open.reduce((beste, j) => (afstanden[i * n + j]! < afstanden[i * n + beste]! ? j : beste), open[0] ?? -1),
  );
}

/** What a client costs at a place for the least distance together: inhabitants × km. */
export function weighedDistances({ gemeenten, afstanden }: Spreidland): Float64Array {
  const n = gemeenten.length;
  return afstanden.map((km, p) => km * gemeenten[Math.floor(p / n)]!.inwoners);
}

/** The value of a choice for its goal: inhabitants·km, km, or inhabitants. */
function worthOf(land: Spreidland, { doel, straal = 0 }: Spreidkeuze, plaats: Int32Array): number {
  const { gemeenten, afstanden } = land;
  const km = (g: number): number => afstanden[g * gemeenten.length + plaats[g]!]!;
  const som = (maat: (g: number) => number): number =>
    gemeenten.reduce((totaal, _, g) => totaal + maat(g), 0);
  switch (doel) {
    case 'afstand':
      return som((g) => km(g) * gemeenten[g]!.inwoners);
    case 'verste':
      return gemeenten.reduce((verst, _, g) => Math.max(verst, km(g)), 0);
    case 'bereik':
      return som((g) => (km(g) <= straal ? gemeenten[g]!.inwoners : 0));
  }
}

interface Bediend {
  readonly inwoners: number;
  readonly km: number;
}

/** How far it is on average for an inhabitant; null where there are none. */
function meanKm(bediend: readonly Bediend[]): number | null {
  const inwoners = bediend.reduce((som, g) => som + g.inwoners, 0);
  return inwoners > 0 ? bediend.reduce((som, g) => som + g.km * g.inwoners, 0) / inwoners : null;
}

/** A bound on inhabitants; null where there is none. */
const boundedBy = (ruimte = Number.POSITIVE_INFINITY): number | null =>
  Number.isFinite(ruimte) ? ruimte : null;

/** One place: who goes there, and how far that is. */
function describePlaats(
  { gemeenten, afstanden }: Spreidland,
  { bestaand, capaciteit }: Spreidkeuze,
  plaats: Int32Array,
  j: number,
): Spreidingantwoord['open'][number] {
  const n = gemeenten.length;
  const bediend = gemeenten.flatMap(({ inwoners }, g) =>
    plaats[g] === j ? [{ inwoners, km: afstanden[g * n + j]! }] : [],
  );
  return {
    code: gemeenten[j]!.code,
    naam: gemeenten[j]!.naam,
    bestaand: bestaand.includes(j),
    gemeenten: bediend.length,
    inwoners: bediend.reduce((som, g) => som + g.inwoners, 0),
    capaciteit: boundedBy(capaciteit?.[j]),
    gemiddeldKm: meanKm(bediend),
    versteKm: bediend.reduce((verst, { km }) => Math.max(verst, km), 0),
  };
}

/** Places and who goes where, with how far that is. */
export function presentSpreiding(land: Spreidland, keuze: Spreidkeuze): Spreidingantwoord {
  const { gemeenten, afstanden, jaar } = land;
  const n = gemeenten.length;
  const plaats = keuze.plaats ?? nearestOpen(land, keuze.open);
  const km = (g: number): number => afstanden[g * n + plaats[g]!]!;
  const waarde = worthOf(land, keuze, plaats);
  return {
    jaar,
    doel: keuze.doel,
    straal: keuze.straal ?? null,
    capaciteit: keuze.capaciteit?.every((r) => r === keuze.capaciteit?.[0])
      ? boundedBy(keuze.capaciteit[0])
      : null,
    factor: keuze.factor,
    aantal: keuze.open.length,
    open: keuze.open.map((j) => describePlaats(land, keuze, plaats, j)),
    gemeenten: gemeenten.map(({ code, naam, inwoners: aantal }, g) => ({
      code,
      naam,
      inwoners: aantal,
      plaats: gemeenten[plaats[g]!]!.code,
      plaatsnaam: gemeenten[plaats[g]!]!.naam,
      km: km(g),
    })),
    inwoners: gemeenten.reduce((som, g) => som + g.inwoners, 0),
    gemiddeldKm: meanKm(gemeenten.map(({ inwoners }, g) => ({ inwoners, km: km(g) }))) ?? 0,
    versteKm: gemeenten.reduce((verst, _, g) => Math.max(verst, km(g)), 0),
    waarde,
    // A proven bound is the value itself, but for the order in which it was summed.
    grens: keuze.bewezen ? waarde : keuze.grens,
    bewezen: keuze.bewezen,
  };
}

/** How much better another choice may be, as a share of the value; 0 where it is proven that none is. */
export function gapOf({
  waarde,
  grens,
  bewezen,
}: Pick<Spreidingantwoord, 'waarde' | 'grens' | 'bewezen'>): number {
  return bewezen || waarde === 0 ? 0 : Math.abs(grens - waarde) / waarde;
}

type Regel = Spreidingantwoord['gemeenten'][number];

const kolommen: readonly Kolom<Regel>[] = [
  { ...koppen.gemeente, waarde: (g) => g.code },
  { ...koppen.gemeentenaam, waarde: (g) => g.naam },
  { ...koppen.inwoners, waarde: (g) => g.inwoners },
  { ...makeKop('plaats', 'tekst', 'Code van de plaats', 'Code of the place'), waarde: (g) => g.plaats },
  {
    ...makeKop('plaatsnaam', 'tekst', 'Plaats', 'Place'),
    waarde: (g) => g.plaatsnaam,
  },
  {
    ...makeKop('km', 'getal', 'Afstand', 'Distance', { eenheid: { nl: 'km', en: 'km' } }),
    waarde: (g) => g.km,
  },
];

/** Each gemeente with its nearest place as a table. */
export function spreidingTabel({ gemeenten }: Spreidingantwoord): Tabel {
  return fillTabel<Regel>('spreiding', kolommen, gemeenten);
}
