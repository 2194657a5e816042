import { namenVan } from '@samenhang/core';
import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import type { Zoekdocument } from './zoekindex.ts';

/** What a participant is called, without the word gemeente, and the other names that a gemeente has. */
function namesOf({ naam, gemeente }: DeelnameRij): readonly string[] {
  const kaal = naam.replace(/^gemeente /iu, '');
  return gemeente === null ? [naam] : [kaal, ...namenVan({ naam: kaal })];
}

/** The texts by which each version of a regeling is found. */
export function toDocumenten(
  regelingen: readonly RegelingRij[],
  deelnames: readonly DeelnameRij[],
): readonly Zoekdocument[] {
  const bij = Map.groupBy(deelnames, ({ regeling }) => regeling);
  return regelingen.map((r) => ({
    id: r.rooId,
    teksten: {
      naam: [r.naam, r.citeertitel ?? '', r.lichaam ?? ''],
      belang: [r.belang ?? ''],
      kenmerken: [r.vorm, ...r.bevoegdheden, ...r.grondslag, ...r.beleidsvelden],
      deelnemers: (bij.get(r.rooId) ?? []).flatMap(namesOf),
    },
  }));
}
