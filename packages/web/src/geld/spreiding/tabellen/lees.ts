import type { Atlas } from '@samenhang/core';
import {
  placeAfstanden,
  placeCapaciteiten,
  type Spreidland,
  type Spreidtabelfout,
} from '@samenhang/core/geld';
import {
  afstandvraag,
  type Bedragfout,
  type Bedragvraag,
  type Kolomwijzing,
  readAfstanden,
  readBedragen,
} from '@samenhang/data/eigen';
import { andereNamenVan } from '../../../atlas/index.ts';

/** A table as it can be used, or every fault in it. */
export type Gelezen<T> =
  | {
      readonly ok: true;
      readonly inhoud: T;
      readonly aantal: number;
      /** Names stand along both sides, instead of in columns. */
      readonly vierkant: boolean;
    }
  | { readonly ok: false; readonly fouten: readonly (Bedragfout | Spreidtabelfout)[] };

/** How a kind of table is read: its columns, and what they give. */
export interface Tabelwijze<T> {
  readonly vraag: Bedragvraag;
  readonly lees: (bytes: Uint8Array, aangewezen: Kolomwijzing | undefined) => Promise<Gelezen<T>>;
}

const capaciteitvraag = { verplicht: ['gemeente', 'capaciteit'] } as const satisfies Bedragvraag;

/** Capacities by the code of the gemeente. */
export function capaciteittabel(atlas: Atlas): Tabelwijze<ReadonlyMap<string, number>> {
  return {
    vraag: capaciteitvraag,
    lees: async (bytes, aangewezen) => {
      const gelezen = await readBedragen(bytes, { ...capaciteitvraag, aangewezen });
      if (!gelezen.ok) return gelezen;
      const regels = gelezen.rijen.map(({ regel, woorden, getallen }) => ({
        regel,
        naam: woorden.gemeente ?? '',
        capaciteit: getallen.capaciteit ?? 0,
      }));
      const gelegd = placeCapaciteiten({ atlas, andere: andereNamenVan(atlas) }, regels);
      return gelegd.ok
        ? { ok: true, inhoud: gelegd.capaciteiten, aantal: gelegd.capaciteiten.size, vierkant: false }
        : gelegd;
    },
  };
}

/** The gemeenten of a table with distances. */
export function afstandtabel(atlas: Atlas): Tabelwijze<Spreidland> {
  return {
    vraag: afstandvraag,
    lees: async (bytes, aangewezen) => {
      const gelezen = await readAfstanden(bytes, aangewezen);
      if (!gelezen.ok) return gelezen;
      const gelegd = placeAfstanden({ atlas, andere: andereNamenVan(atlas) }, gelezen.regels);
      return gelegd.ok
        ? { ok: true, inhoud: gelegd.land, aantal: gelegd.land.gemeenten.length, vierkant: gelezen.vierkant }
        : gelegd;
    },
  };
}
