import type { Eigenherkomst, EigenRij } from './indeling.ts';

/** Share of a gemeente's area in one area of somebody's own map, above 0. */
export interface Gebiedsdeel {
  readonly gemeente: string;
  /** Number of the area in its file, from 1. */
  readonly nummer: number;
  readonly aandeel: number;
}

/** What is told of an area in its file, by property. */
export interface Benoemd {
  readonly nummer: number;
  readonly eigenschappen: Readonly<Record<string, string>>;
}

/** The properties that hold the name and the code of a regio. */
export interface Naamvelden {
  readonly naam: string | undefined;
  readonly code: string | undefined;
}

/** From this share of its area a gemeente lies wholly in a regio: less than that is drawing, not meaning. */
const GEHEEL = 0.95;
/** A smaller part of a gemeente is a sliver between two drawings of the same border. */
const SPLINTER = 0.01;

/** How such an indeling came about, beside its source. */
export const gelegdHerkomst: Omit<Eigenherkomst, 'bron'> = {
  wijze:
    'op de grenzen van de gemeenten gelegd: vanaf 95 % van de oppervlakte telt een gemeente daar heel, delen onder 1 % vervallen',
  geheel: GEHEEL,
};

interface Deel {
  readonly rij: number;
  readonly regio: string;
  readonly regiocode?: string | undefined;
  aandeel: number;
}

/** The parts of one gemeente, those of the same regio together. */
function gather(
  delen: readonly Gebiedsdeel[],
  opNummer: ReadonlyMap<number, Benoemd>,
  { naam, code }: Naamvelden,
): Deel[] {
  const perRegio = new Map<string, Deel>();
  for (const { nummer, aandeel } of delen) {
    const { eigenschappen = {} } = opNummer.get(nummer) ?? {};
    const regio = (naam === undefined ? '' : eigenschappen[naam]) || `Regio ${nummer}`;
    const regiocode = code === undefined ? undefined : eigenschappen[code];
    const sleutel = regiocode ?? regio;
    const deel = perRegio.get(sleutel);
    if (deel) deel.aandeel += aandeel;
    else
      perRegio.set(sleutel, {
        rij: nummer,
        regio,
        aandeel,
        regiocode,
      });
  }
  return [...perRegio.values()];
}

/**
 * Rows of an own indeling: a gemeente with 95 % of its area or more in one regio lies wholly there; otherwise it
 * lies in every regio that has 1 % of it or more, for that share. The package's own overlays have the same bound.
 */
export function overlapRows(
  overlap: readonly Gebiedsdeel[],
  vlakken: readonly Benoemd[],
  velden: Naamvelden,
): EigenRij[] {
  const opNummer = new Map(vlakken.map((vlak) => [vlak.nummer, vlak]));
  return [...Map.groupBy(overlap, (o) => o.gemeente)].flatMap(([gemeente, eigen]) => {
    const delen = gather(eigen, opNummer, velden);
    const heel = delen.filter(({ aandeel }) => aandeel >= GEHEEL);
    if (heel.length > 0) return heel.map((deel) => ({ ...deel, gemeente, aandeel: 1 }));
    return delen
      .filter(({ aandeel }) => aandeel >= SPLINTER)
      .map((deel) => ({ ...deel, gemeente, aandeel: Math.round(deel.aandeel * 1e4) / 1e4 }));
  });
}
