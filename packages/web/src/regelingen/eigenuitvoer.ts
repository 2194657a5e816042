import { type Gemeente, regelingLijst } from '@samenhang/core';
import { type Bestanden, csvVan } from '../uitvoer/index.ts';
import type { Regeling, Regelingen } from './vragen.ts';

interface Bronnen {
  readonly recept: Regelingen['recept'];
  readonly gemeente: Gemeente;
  /** The regelingen that it takes part in. */
  readonly eigen: readonly Regeling[];
  readonly adres: string;
}

/** The files of the regelingen of one gemeente. */
export function maakEigenBestanden({ recept, gemeente, eigen, adres }: Bronnen): Partial<Bestanden> {
  return {
    csv: () => csvVan(regelingLijst(recept.datum, eigen, gemeente.code)),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ recept: { ...recept, link: adres }, gemeente: { code: gemeente.code, naam: gemeente.naam }, regelingen: eigen }, null, 2)}\n`,
    }),
  };
}
