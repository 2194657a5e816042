/** What holds regions together that would fall apart on land, in words. */
import { type Atlas, type Editie, listVerband, singleRegio } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';

/** A sentence for each tie over water (bridge, dam, tunnel, ferry, or the other side), and each place apart; by regio. */
export function zegVerband(t: Catalogus, atlas: Atlas, editie: Editie): readonly string[] {
  const labels = singleRegio(editie.overdekking);
  const naam = (g: number): string => atlas.gemeenten[g]?.naam ?? '';
  return [...listVerband(atlas, labels, labels)]
    .filter(([regio]) => regio >= 0)
    .sort(([a], [b]) => a - b)
    .flatMap(([regio, verbanden]) => {
      const { naam: regionaam = '', code = '' } = editie.regios[regio] ?? {};
      return verbanden.map(({ soort, een, ander }) =>
        t.indelingen.verband.soorten[soort](regionaam || code, naam(een), naam(ander)),
      );
    });
}
