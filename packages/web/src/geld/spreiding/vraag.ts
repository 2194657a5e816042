import { type Kaartvorm, middensVan } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import {
  capacitiesOf,
  crowSpreidland,
  faultOfRuimte,
  type Ruimtefout,
  type Spreiddoel,
  type Spreidland,
} from '@samenhang/core/geld';
import { readRuimtes, type Spreidingadres } from '../adres.ts';

/** What the page begins with where the address says nothing: as many places as there were centrumgemeenten. */
export const begin = { aantal: 43, doel: 'afstand', straal: 15, omweg: 100 } as const;

/** A country of somebody's own: the gemeenten of their table, with the distances of it. */
export interface Eigenland {
  readonly bestand: string;
  readonly land: Spreidland;
}

/** What is asked, with nothing left open. */
export interface Spreidvraag {
  readonly doel: Spreiddoel;
  readonly aantal: number;
  readonly straal: number;
  /** How much longer the road is than the line. */
  readonly factor: number;
  /** Indices in the land: places that stay, and gemeenten that cannot have one. */
  readonly open: readonly number[];
  readonly dicht: readonly number[];
  /** Inhabitants that a place in each serves at most; infinite where nothing bounds it. */
  readonly capaciteit?: Float64Array | undefined;
  /** What is plainly wrong with those: then no places can be enough. */
  readonly fout?: Ruimtefout | undefined;
}

/** The country of a year; undefined where it is not known of all how many live there. */
export function landOf(atlas: Atlas, vorm: Kaartvorm, omweg: number = begin.omweg): Spreidland | undefined {
  const middens = middensVan(vorm.vlakken);
  const gelegen = atlas.gemeenten.flatMap(({ code, naam }, g) => {
    const midden = middens.get(code);
    return midden ? [{ code, naam, inwoners: atlas.inwoners[g] ?? 0, midden }] : [];
  });
  const bekend = gelegen.length > 0 && gelegen.every(({ inwoners }) => inwoners > 0);
  return bekend ? crowSpreidland(atlas.jaar, gelegen, omweg / 100) : undefined;
}

/**
 * The question of an address: a code that is none of this country counts for nothing, and the number fits what stays and
 * what cannot.
 */
export function questionOf(land: Spreidland, adres: Spreidingadres): Spreidvraag {
  const { aantal, doel, straal, omweg } = { ...begin, ...adres };
  const { gemeenten } = land;
  const plek = new Map(gemeenten.map(({ code }, g) => [code, g]));
  const indices = (codes: readonly string[] = []) =>
    codes.flatMap((code) => plek.get(code) ?? []).sort((a, b) => a - b);
  const open = indices(adres.bestaand);
  const dicht = indices(adres.niet);
  const meest = gemeenten.length - dicht.length;
  const vraag = {
    doel,
    aantal: Math.min(meest, Math.max(aantal, open.length)),
    straal,
    factor: adres.afstanden === 'eigen' ? 1 : omweg / 100,
    open,
    dicht,
  };
  const capaciteit = capacitiesOf(land, { voorAllen: adres.capaciteit, per: readRuimtes(adres.ruimtes) });
  return capaciteit ? { ...vraag, capaciteit, fout: faultOfRuimte(land, { ...vraag, capaciteit }) } : vraag;
}
