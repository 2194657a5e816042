import { regiotopologie, regiovlakken } from '@samenhang/beeld';
import type { Atlas, Editie, Immutable } from '@samenhang/core';
import type { Jaargrenzen } from '@samenhang/data';
import type { RegiogrenzenBody } from './schemas.ts';

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
