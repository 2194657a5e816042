import { indexOfGemeente } from '@samenhang/core';
import { normalQuantile, shareRisk } from '@samenhang/core/geld';
import { seededToeval } from '@samenhang/motor';
import { useMemo } from 'react';
import type { Standbeheer } from '../../keuze/index.ts';
import { type Eigendeler, readDelers, SAMENGRENZEN, type Samenadres } from '../adres.ts';
import type { Grondslag } from '../overgang/grondslag.ts';

/** What the page begins with where the address says nothing: assumptions, shown as such. */
export const begin = { prijs: 40_000, spreiding: 100, zekerheid: 95 } as const;

/** How far the sliders go: beyond what a group of so many clients needs. */
export function mostPlaces(clienten: number): number {
  return Math.min(SAMENGRENZEN.plaatsen[1], Math.max(200, Math.ceil(clienten * 1.5)));
}

export interface BladProps {
  readonly grondslag: Grondslag;
  readonly beheer: Standbeheer<Samenadres>;
}

/** The gemeenten of the region of the one that is chosen; of the largest region where none is. */
function regionOf({ begin: { gemeenten } }: Grondslag, gemeente: string | undefined): readonly Eigendeler[] {
  const per = Map.groupBy(gemeenten, (g) => g.centrum ?? g.gemeente);
  const eigen = gemeenten.find((g) => g.gemeente === gemeente);
  const groep =
    per.get(eigen?.centrum ?? eigen?.gemeente ?? '') ??
    [...per.values()].reduce((meeste, g) => (g.length > meeste.length ? g : meeste), []);
  return groep.map(({ gemeente: code, clienten }) => ({ code, clienten }));
}

/**
 * The buffer of the region, or of the gemeenten of one's own table, and its division by every rule; undefined where nobody has
 * clients. What the table does not say is that of the page.
 */
export function useRekening({ grondslag, beheer: { stand } }: BladProps) {
  const { prijs, spreiding, zekerheid } = { ...begin, ...stand };
  const { gemeente, eigen } = stand;
  return useMemo(() => {
    const { atlas } = grondslag;
    const gelezen = readDelers(eigen);
    const wie = gelezen.length > 0 ? gelezen : regionOf(grondslag, gemeente);
    const delers = wie.map(({ code, clienten, budget, ...deler }) => {
      const g = indexOfGemeente(atlas, code) ?? -1;
      return {
        naam: atlas.gemeenten[g]?.naam ?? code,
        clienten,
        budget,
        inwoners: deler.inwoners ?? atlas.inwoners[g],
        prijs: deler.prijs ?? prijs,
        spreiding: deler.spreiding ?? spreiding / 100,
      };
    });
    if (delers.every(({ clienten }) => clienten === 0)) return undefined;
    return { delers, ...shareRisk(delers, normalQuantile(zekerheid / 100), seededToeval(1)) };
  }, [grondslag, gemeente, eigen, prijs, spreiding, zekerheid]);
}

export type Rekening = NonNullable<ReturnType<typeof useRekening>>;
