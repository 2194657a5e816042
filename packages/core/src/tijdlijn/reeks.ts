import { type Atlas, type Editie, indexOfGemeente } from '../atlas/index.ts';
import {
  computeCongruentie,
  impliedEdities,
  type Keuze,
  viewGemeente,
  type Wens,
} from '../congruentie/index.ts';

/** One year with the indelingen that take part in it, apart from those that were observed in that very year. */
export interface Jaarkeuze {
  readonly atlas: Atlas;
  readonly keuze: Keuze;
  readonly waargenomen: readonly Editie[];
}

/** Congruentie over some indelingen of one year. */
export interface Jaarmeting {
  readonly indelingen: readonly string[];
  /** 0–1; NaN where undefined. */
  readonly congruentie: number;
  /** Partners of the gemeente; of the country: on average. NaN where undefined. */
  readonly partners: number;
}

/** One year of a series: what was observed, apart from all there is. */
export interface Jaarpunt {
  readonly jaar: number;
  /** False for a year in which the gemeente is not on the list. */
  readonly bestaat: boolean;
  /** Gemeenten on the list of this year. */
  readonly gemeenten: number;
  /** Over the chosen indelingen that were observed in this year itself. */
  readonly waargenomen: Jaarmeting;
  /** Over all chosen indelingen, carried and derived ones too. */
  readonly alles: Jaarmeting;
}

/** Two years over the same indelingen: the only fair comparison. */
export interface Jaarvergelijking {
  /** The earlier year. */
  readonly jaar: number;
  /** Observed in both years. */
  readonly indelingen: readonly string[];
  readonly eerder: number;
  readonly nu: number;
}

function isWaargenomen(editie: Editie | undefined): boolean {
  return editie?.basis === 'waargenomen';
}

const ids = (edities: readonly Editie[]): string[] => edities.map((e) => e.indeling);

/** The wish over one year: an indeling that this year lacks is left out, together with its weight. */
function chooseJaar(atlas: Atlas, wens: Wens): Jaarkeuze {
  const { indelingen, gewichten, partnerweging = 'gelijk', landweging = 'gelijk' } = wens;
  const gevraagd = indelingen ?? ids(impliedEdities(atlas, wens));
  const rijen = gevraagd.flatMap((id, k) => {
    const editie = atlas.edities.get(id);
    return editie ? [{ editie, gewicht: gewichten?.[k] ?? 1 }] : [];
  });
  const edities = rijen.map(({ editie }) => editie);
  const weging = gewichten ? { gewichten: rijen.map(({ gewicht }) => gewicht) } : {};
  return {
    atlas,
    keuze: { edities, ...weging, partnerweging, landweging },
    waargenomen: edities.filter(isWaargenomen),
  };
}

/**
 * The same wish in every year, in order of the years. When it names no indelingen, it means in each year what it would
 * mean in that year alone (`impliedEdities`).
 */
export function chooseJaren(atlassen: Iterable<Atlas>, wens: Wens): Jaarkeuze[] {
  return [...atlassen].sort((a, b) => a.jaar - b.jaar).map((atlas) => chooseJaar(atlas, wens));
}

/** The choice narrowed to some of its edities, each with its own weight. */
function narrow(keuze: Keuze, edities: readonly Editie[]): Keuze {
  const { gewichten } = keuze;
  if (!gewichten) return { ...keuze, edities };
  return { ...keuze, edities, gewichten: edities.map((e) => gewichten[keuze.edities.indexOf(e)] ?? 1) };
}

function measure({ atlas, keuze }: Jaarkeuze, edities: readonly Editie[], code?: string): Jaarmeting {
  const indelingen = ids(edities);
  const onbepaald = { indelingen, congruentie: Number.NaN, partners: Number.NaN };
  if (edities.length === 0) return onbepaald;
  const deel = narrow(keuze, edities);
  if (code === undefined) {
    const land = computeCongruentie(atlas, deel);
    return { indelingen, congruentie: land.gemiddelde, partners: land.gemiddeldAantalPartners };
  }
  const index = indexOfGemeente(atlas, code);
  if (index === undefined) return onbepaald;
  const { congruentie, partners } = viewGemeente(atlas, deel, index);
  return { indelingen, congruentie, partners: partners.length };
}

/** The figures of one year, of a gemeente, or of the country when no code is given. */
export function measureJaar(jaarkeuze: Jaarkeuze, code?: string): Jaarpunt {
  const { atlas, keuze, waargenomen } = jaarkeuze;
  const alles = measure(jaarkeuze, keuze.edities, code);
  return {
    jaar: atlas.jaar,
    bestaat: code === undefined || indexOfGemeente(atlas, code) !== undefined,
    gemeenten: atlas.gemeenten.length,
    waargenomen: waargenomen.length === keuze.edities.length ? alles : measure(jaarkeuze, waargenomen, code),
    alles,
  };
}

/**
 * The k-th year against the last earlier year with which it has observed indelingen in common, over only those.
 * Undefined when there is no such year.
 */
export function compareWithEarlier(
  keuzes: readonly Jaarkeuze[],
  k: number,
  code?: string,
): Jaarvergelijking | undefined {
  const nu = keuzes[k];
  if (!nu) return undefined;
  const deel = (jaar: Jaarkeuze, gemeen: readonly string[]): number =>
    measure(
      jaar,
      jaar.waargenomen.filter((e) => gemeen.includes(e.indeling)),
      code,
    ).congruentie;
  for (const vorige of keuzes.slice(0, k).toReversed()) {
    const gemeen = ids(nu.waargenomen).filter((id) => ids(vorige.waargenomen).includes(id));
    if (gemeen.length > 0)
      return {
        jaar: vorige.atlas.jaar,
        indelingen: gemeen,
        eerder: deel(vorige, gemeen),
        nu: deel(nu, gemeen),
      };
  }
  return undefined;
}
