import { type Regiovlak, regiotopologie, type Vlak, vlakkenVan } from '@samenhang/beeld';
import { type Atlas, type Editie, type Immutable, presentRegios } from '@samenhang/core';
import type { Jaargrenzen } from '@samenhang/data';
import { ledenVan } from '@samenhang/motor';
import type { RegiogrenzenBody } from './schemas.ts';

/** The regio's of an editie as areas: what they are called and hold, and their gemeenten. */
function regiovlakken(atlas: Atlas, editie: Editie): Regiovlak[] {
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

/** The borders of regio's as TopoJSON. A gemeente in several regio's belongs wholly to the area of each. */
export function presentRegiogrenzen(
  atlas: Atlas,
  editie: Editie,
  grenzen: Jaargrenzen,
): Immutable<RegiogrenzenBody> {
  const { basis, bronjaar } = grenzen;
  return {
    ...regiotopologie(grenzen.topologie, regiovlakken(atlas, editie)),
    samenhang: { jaar: atlas.jaar, basis, bronjaar },
  };
}

/** The same as areas in Rijksdriehoek. */
export function regiokaart(atlas: Atlas, editie: Editie, grenzen: Jaargrenzen): readonly Vlak[] {
  return vlakkenVan(presentRegiogrenzen(atlas, editie, grenzen));
}
