/**
 * What a worker that was ended, or lost, can still answer with: what it told of last. By itself, so that a page that
 * listens to a worker need not load the engine.
 */

import { translateOpgave, weighDesigns } from '@samenhang/core';
import { buildNetwerk, countCut, partitionValue } from '@samenhang/motor';
import { makeDoelen } from './doelen.ts';
import type { AntwoordVan, Soort, StandVan, Taak, VraagVan } from './taak.ts';

type Redding = {
  readonly [S in Soort]: (stand: StandVan[S], vraag: VraagVan[S]) => AntwoordVan[S] | undefined;
};

/** What a bound tells of a value. */
function knownOf(
  waarde: number,
  grens: number | undefined,
): { readonly grens?: number; readonly gat?: number; readonly bewezen: boolean } {
  if (grens === undefined) return { bewezen: false };
  return { grens, gat: grens - waarde, bewezen: grens <= waarde };
}

const redding: Redding = {
  clique: ({ labels, waarde, grens, iteraties }) =>
    labels && grens !== undefined
      ? { labels, waarde, grens, gat: grens - waarde, bewezen: grens <= waarde, iteraties }
      : undefined,
  regio: ({ labels, waarde, grens, iteraties }, { opgave }) =>
    labels && {
      soort: 'kaart',
      labels,
      waarde,
      snede: countCut(buildNetwerk(opgave.n, opgave.verbindingen), labels),
      ...knownOf(waarde, grens),
      iteraties,
    },
  plaatsen: ({ grens, waarde, ...stand }) => ({ ...stand, waarde, grens, bewezen: grens >= waarde }),
  // More within reach is better, less distance is: the bound lies on that side.
  spreiding: (stand, { doel }) => ({
    ...stand,
    bewezen: doel === 'bereik' ? stand.grens <= stand.waarde : stand.grens >= stand.waarde,
  }),
  ontwerp: ({ lagen, waarde, grens, iteraties }, { atlas, opgave }) => {
    const vertaling = translateOpgave(atlas, opgave);
    if (!vertaling.ok) return { soort: 'fout', fouten: vertaling.fouten };
    const worth = (labels: ArrayLike<number>, k: number): number => {
      const paren = vertaling.lagen[k]?.doel.paren;
      return paren ? partitionValue(paren, labels) : 0;
    };
    return {
      soort: 'ontwerp',
      lagen: lagen.map((labels, k) => ({ labels, waarde: worth(labels, k) })),
      waarde,
      ...knownOf(waarde, grens),
      iteraties,
    };
  },
  curve: ({ punten }) => punten,
  afweging: ({ punten }, { atlas, opgave, bron, doelen }) =>
    weighDesigns(makeDoelen({ atlas, opgave, laag: 0 }, bron, doelen), punten, {
      drempel: 0,
      volledig: false,
      iteraties: 0,
    }),
  eisen: ({ eisen }) => eisen,
  // How far it is says nothing of the maps that it drew.
  geldovergang: () => undefined,
  geldnaast: () => undefined,
  bijzonder: () => undefined,
  haalbaarheid: () => undefined,
};

/** The answer that a last word is good for; undefined where there was none, or where it does not tell. */
export function salvage<S extends Soort>(
  taak: Taak<S>,
  stand: StandVan[S] | undefined,
): AntwoordVan[S] | undefined {
  return stand && redding[taak.soort](stand, taak.vraag);
}
