/**
 * Somebody's own amounts on the gemeenten of a year: those of chosen task fields, of one year and side, added per gemeente;
 * per inhabitant b_g / inhabitants_g, and as a part of the whole b_g / Σ b.
 */

import { type AndereNaam, type Atlas, nearestSpelling } from '../../atlas/index.ts';
import { matchOne } from '../../eigen/index.ts';
import { fillTabel, koppen, makeKop, type Tabel } from '../../tabel/index.ts';
import type { Taakveld } from '../taakvelden/taakvelden.ts';

export const BEDRAGZIJDEN = ['lasten', 'baten', 'saldo'] as const;
/** What is added: what is spent, what is received, or the first less the second. */
export type Bedragzijde = (typeof BEDRAGZIJDEN)[number];

/** A line of somebody's own table. */
export interface Eigenbedrag {
  /** Line in the file. */
  readonly regel: number;
  /** Code or name, as it stands there. */
  readonly gemeente: string;
  readonly taakveld?: string;
  readonly jaar?: number;
  readonly soort: 'lasten' | 'baten';
  readonly euro: number;
}

export interface Bedragkeuze {
  /** Numbers that count; all where none is named. */
  readonly taakvelden?: readonly string[] | undefined;
  /** All years where none is named. */
  readonly jaar?: number | undefined;
  readonly zijde: Bedragzijde;
}

export interface Gemeentebedrag {
  readonly code: string;
  readonly naam: string;
  readonly euro: number;
  readonly inwoners: number | null;
  readonly perInwoner: number | null;
  /** Of the sum; null where that is not above 0. */
  readonly aandeel: number | null;
}

export interface Eigenbedragen {
  readonly som: number;
  /** In the order of their codes. */
  readonly gemeenten: readonly Gemeentebedrag[];
  /** Names that are no gemeente of the year, or more than one: they do not count. */
  readonly weg: readonly {
    readonly regel: number;
    readonly naam: string;
    readonly bedoeld: string | undefined;
  }[];
}

const isChosen = (bedrag: Eigenbedrag, { taakvelden = [], jaar, zijde }: Bedragkeuze): boolean =>
  (taakvelden.length === 0 || taakvelden.includes(bedrag.taakveld ?? '')) &&
  (jaar === undefined || bedrag.jaar === undefined || bedrag.jaar === jaar) &&
  (zijde === 'saldo' || bedrag.soort === zijde);

/** Adds the chosen amounts per gemeente. Several names may be of one gemeente: who merged left it to its heir. */
export function sumEigenbedragen(
  bedragen: readonly Eigenbedrag[],
  keuze: Bedragkeuze,
  { atlas, andereNamen }: { readonly atlas: Atlas; readonly andereNamen: readonly AndereNaam[] },
): Eigenbedragen {
  const plekken = new Map<string, number | undefined>();
  const placeOf = (naam: string): number | undefined => {
    if (!plekken.has(naam)) plekken.set(naam, matchOne(atlas, andereNamen, naam));
    return plekken.get(naam);
  };
  const per = new Map<number, number>();
  const weg = new Map<string, Eigenbedragen['weg'][number]>();
  const namen = atlas.gemeenten.map((g) => g.naam);
  for (const bedrag of bedragen.filter((een) => isChosen(een, keuze))) {
    const { gemeente: naam, regel, soort, euro } = bedrag;
    const g = placeOf(naam);
    const teken = keuze.zijde === 'saldo' && soort === 'baten' ? -1 : 1;
    if (g !== undefined) per.set(g, (per.get(g) ?? 0) + teken * euro);
    else if (!weg.has(naam)) weg.set(naam, { regel, naam, bedoeld: nearestSpelling(naam, namen) });
  }
  const som = [...per.values()].reduce((totaal, euro) => totaal + euro, 0);
  const gemeenten = [...per]
    .sort(([a], [b]) => a - b)
    .map(([g, euro]): Gemeentebedrag => {
      const inwoners = atlas.inwoners[g] || null;
      const perInwoner = inwoners === null ? null : euro / inwoners;
      const { code = '', naam = '' } = atlas.gemeenten[g] ?? {};
      return { code, naam, euro, inwoners, perInwoner, aandeel: som > 0 ? euro / som : null };
    });
  return { som, gemeenten, weg: [...weg.values()] };
}

/** Numbers among these that were split in others of them: together they count the same money twice. */
export function overlapOfTaakvelden(
  taakvelden: readonly Taakveld[],
  gekozen: readonly string[],
): readonly string[] {
  return gekozen.filter((nummer) =>
    taakvelden.some(
      (veld) => veld.voorheen === nummer && veld.taakveld !== nummer && gekozen.includes(veld.taakveld),
    ),
  );
}

export function eigenbedragenTabel({ gemeenten }: Pick<Eigenbedragen, 'gemeenten'>): Tabel {
  const euro = { nl: 'euro', en: 'euro' };
  return fillTabel<Gemeentebedrag>(
    'eigen-bedragen',
    [
      { ...koppen.gemeente, waarde: (g) => g.code },
      { ...koppen.gemeentenaam, waarde: (g) => g.naam },
      { ...makeKop('euro', 'getal', 'Bedrag', 'Amount', { eenheid: euro }), waarde: (g) => g.euro },
      { ...koppen.inwoners, waarde: (g) => g.inwoners },
      {
        ...makeKop('per_inwoner', 'getal', 'Per inwoner', 'Per inhabitant', {
          eenheid: { nl: 'euro per inwoner', en: 'euro per inhabitant' },
        }),
        waarde: (g) => g.perInwoner,
      },
      {
        ...makeKop('aandeel', 'deel', 'Deel van het geheel', 'Share of the whole'),
        waarde: (g) => g.aandeel,
      },
    ],
    gemeenten,
  );
}
