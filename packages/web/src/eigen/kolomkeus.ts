import { type Atlas, buildEigenIndeling } from '@samenhang/core';
import type { Kolomblad, Kolomplaatsen } from '@samenhang/data/eigen';
import { andereNamenVan, type EigenInhoud } from '../atlas/index.ts';

/** What a column can hold. */
export const rollen = ['gemeente', 'regio', 'aandeel'] as const;
export type Rol = (typeof rollen)[number];

/** How many columns a table has: rows may be wider than its header. */
export function breedteVan({ koppen, voorbeeld }: Pick<Kolomblad, 'koppen' | 'voorbeeld'>): number {
  return Math.max(koppen.length, ...voorbeeld.map((rij) => rij.length));
}

/** The columns to begin with: those that were found, and else the first that are left. */
export function eersteKeus(blad: Pick<Kolomblad, 'koppen' | 'voorbeeld' | 'plaatsen'>): Kolomplaatsen {
  const { gemeente, regio, aandeel } = blad.plaatsen;
  const over = Array.from({ length: breedteVan(blad) }, (_, k) => k).filter(
    (k) => k !== gemeente && k !== regio && k !== aandeel,
  );
  const eerste = gemeente ?? over.shift();
  return { gemeente: eerste, regio: regio ?? over.shift(), aandeel };
}

/**
 * Gives a column a part. A column never counts twice: gemeente and regio change places, for that is the mistake people
 * mend; what else had the column has none any more, and says so.
 */
export function kiesKolom(keus: Kolomplaatsen, rol: Rol, kolom: number | undefined): Kolomplaatsen {
  const ander = rollen.find((r) => r !== rol && kolom !== undefined && keus[r] === kolom);
  const vrij = rol === 'aandeel' || ander === 'aandeel' ? undefined : keus[rol];
  return { ...keus, ...(ander ? { [ander]: vrij } : {}), [rol]: kolom };
}

/** What a choice of columns comes to. */
export interface Opbrengst {
  readonly rijen: number;
  /** Lines that put a gemeente in a regio. */
  readonly geplaatst: number;
  readonly gemeenten: number;
  readonly regios: number;
}

/** Counts the lines of a table that find a gemeente of the atlas, and a regio for it. */
export function meetOpbrengst(
  atlas: Atlas,
  { rijen }: Pick<Extract<EigenInhoud, { soort: 'tabel' }>, 'rijen'>,
): Opbrengst {
  const { editie, fouten, plaatshouders, zonderRegio } = buildEigenIndeling(
    atlas,
    andereNamenVan(atlas),
    rijen,
    'eigen-0',
    { bron: '' },
  );
  const mis = new Set([...fouten, ...plaatshouders].map(({ rij }) => rij));
  return {
    rijen: rijen.length,
    geplaatst: rijen.filter(({ rij }) => !mis.has(rij)).length,
    gemeenten: editie.overdekking.aantalEenheden - zonderRegio.length,
    regios: editie.regios.length,
  };
}
