import { type Atlas, addEigenIndeling, buildOverdekking, type Editie, type Labels } from '@samenhang/core';
import type { Kant } from '@samenhang/server';

/** A design among the indelingen of an atlas: each regio is called after its gemeente with most inhabitants. */
export function sideOf(atlas: Atlas, labels: Labels, laag: number, lagen: number): Kant {
  const leden = [...Map.groupBy(labels.keys(), (g) => labels[g] ?? 0)].sort(([a], [b]) => a - b);
  const omvang = (g: number): number => atlas.inwoners[g] || 0;
  const id = lagen === 1 ? 'ontwerp' : `ontwerp-${laag + 1}`;
  const editie: Editie = {
    indeling: id,
    jaar: atlas.jaar,
    basis: 'afgeleid',
    oorsprongjaar: atlas.jaar,
    wijze: 'Berekend met samenhang herontwerp.',
    bron: 'eigen ontwerp met Samenhang',
    licentie: '',
    gebreken: '',
    regios: leden.map(([regio, gemeenten]) => {
      const kern = gemeenten.reduce((a, b) => (omvang(b) > omvang(a) ? b : a));
      return { code: `O${String(regio + 1).padStart(2, '0')}`, naam: atlas.gemeenten[kern]?.naam ?? '' };
    }),
    overdekking: buildOverdekking(
      labels.length,
      leden.length,
      Array.from(labels, (regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
    ),
    onzeker: [],
  };
  const naam = lagen === 1 ? 'Ontwerp' : `Ontwerp, laag ${laag + 1}`;
  return { atlas: addEigenIndeling(atlas, { editie }, naam), editie };
}
