import { toCsv } from '@samenhang/beeld';
import type { Gemeente } from '@samenhang/core';
import type { Bestanden } from '../uitvoer/index.ts';
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
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toCsv(
        ['datum', 'gemeente', 'regeling', 'naam', 'vorm', 'van_kracht', 'aantal_gemeenten', 'gemeenten'],
        eigen.map((r) => [
          recept.datum,
          gemeente.code,
          r.id,
          r.naam,
          r.vorm,
          r.vanKracht,
          r.gemeenten.length,
          r.gemeenten.join(' '),
        ]),
      ),
    }),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ recept: { ...recept, link: adres }, gemeente: { code: gemeente.code, naam: gemeente.naam }, regelingen: eigen }, null, 2)}\n`,
    }),
  };
}
