import { type Atlas, type Editie, presentRegios } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Regiovlak, regiotopologie } from './topologie.ts';
import { type Vlak, vlakkenVan } from './vlakken.ts';

/** The regio's of an editie as areas: what they are called and hold, and their gemeenten. */
export function regiovlakken(atlas: Atlas, editie: Editie): Regiovlak[] {
  return presentRegios(atlas, editie, undefined).regios.map((regio, r) => ({
    id: regio.code,
    gemeenten: new Set(Array.from(ledenVan(editie.overdekking, r), (g) => atlas.gemeenten[g]?.code ?? '')),
    eigenschappen: {
      code: regio.code,
      naam: regio.naam,
      indeling: editie.indeling,
      jaar: atlas.jaar,
      basis: editie.basis,
      oorsprongjaar: editie.oorsprongjaar,
      inwoners: regio.inwoners,
      aantalGemeenten: regio.aantalGemeenten,
      gesplitst: regio.gesplitst,
      gemeenten: regio.gemeenten.map((g) => g.code).join(' '),
    },
  }));
}

/**
 * The regio's of an editie as areas in Rijksdriehoek, from the borders of the gemeenten of its year. A gemeente in
 * several regio's belongs wholly to the area of each.
 */
export function regiokaart(
  atlas: Atlas,
  editie: Editie,
  grenzen: Topology<Record<string, GeometryCollection>>,
): readonly Vlak[] {
  return vlakkenVan(regiotopologie(grenzen, regiovlakken(atlas, editie)));
}
