import type { Eigenherkomst } from './indeling.ts';
import type { EigenRij } from './rij.ts';

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
/** A part that two drawings of the same border, however fine, do not make. */
const RAFEL = 0.001;
/** From this share of the gemeenten with such parts a map is drawn coarsely. */
const GROF = 0.2;
/** Of fewer gemeenten nobody can tell how the map was drawn. */
const GENOEG = 20;

/** What becomes of a gemeente that lies in more than one area: each part counts, or only the largest. */
export type Deelwijze = 'oppervlak' | 'grootste';

const wijzen: Readonly<Record<Deelwijze, string>> = {
  oppervlak:
    'op de grenzen van de gemeenten gelegd: vanaf 95 % van de oppervlakte telt een gemeente daar heel, delen onder 1 % vervallen',
  grootste:
    'op de grenzen van de gemeenten gelegd: elke gemeente telt waar het grootste deel van haar oppervlakte ligt',
};

/** How such an indeling came about, beside its source. */
export function gelegdHerkomst(wijze: Deelwijze): Omit<Eigenherkomst, 'bron'> {
  return { wijze: wijzen[wijze], geheel: wijze === 'grootste' ? 0 : GEHEEL };
}

/**
 * How to read the parts when nobody says: on a map that was drawn coarsely borders run beside those of the gemeenten
 * all along, so that a good part of the gemeenten lies in a neighbour's regio for some hundredths. There the largest
 * part says what is meant.
 */
export function proposeDeelwijze(overlap: readonly Gebiedsdeel[]): Deelwijze {
  const perGemeente = [...Map.groupBy(overlap, ({ gemeente }) => gemeente).values()];
  const slordig = perGemeente.filter((delen) =>
    delen.some(({ aandeel }) => aandeel > RAFEL && aandeel < 1 - GEHEEL),
  );
  const veel = perGemeente.length >= GENOEG && slordig.length > perGemeente.length * GROF;
  return veel ? 'grootste' : 'oppervlak';
}

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

/** The part of one gemeente that counts, and for how much. */
function settle(delen: readonly Deel[], wijze: Deelwijze): readonly Deel[] {
  if (wijze === 'grootste') {
    const [grootste] = delen.toSorted((a, b) => b.aandeel - a.aandeel);
    // What lies mostly outside every area is in none.
    const buiten = 1 - delen.reduce((som, { aandeel }) => som + aandeel, 0);
    return grootste && grootste.aandeel > buiten ? [{ ...grootste, aandeel: 1 }] : [];
  }
  const heel = delen.filter(({ aandeel }) => aandeel >= GEHEEL);
  if (heel.length > 0) return heel.map((deel) => ({ ...deel, aandeel: 1 }));
  return delen
    .filter(({ aandeel }) => aandeel >= SPLINTER)
    .map((deel) => ({ ...deel, aandeel: Math.round(deel.aandeel * 1e4) / 1e4 }));
}

/**
 * Rows of an own indeling. By area a gemeente with 95 % of it or more in one regio lies wholly there, otherwise in
 * every regio that has 1 % of it or more, for that share (the package's own overlays have the same bound); by the
 * largest part it lies wholly where most of it is.
 */
export function overlapRows(
  overlap: readonly Gebiedsdeel[],
  vlakken: readonly Benoemd[],
  velden: Naamvelden,
  wijze: Deelwijze = 'oppervlak',
): EigenRij[] {
  const opNummer = new Map(vlakken.map((vlak) => [vlak.nummer, vlak]));
  return [...Map.groupBy(overlap, (o) => o.gemeente)].flatMap(([gemeente, eigen]) =>
    settle(gather(eigen, opNummer, velden), wijze).map((deel) => ({ ...deel, gemeente })),
  );
}
