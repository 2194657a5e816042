/** How special a design is among random valid maps. */

import { type Richting, translateOpgave } from '@samenhang/core';
import { buildNetwerk, countCut, percentileOf, sampleMaps } from '@samenhang/motor';
import { knownDoelen, makeDoelen } from './doelen.ts';
import type { Bijzonderheid, Bijzondertaak, Plaatsing, Werkleiding, Werkwijze } from './taak.ts';

function placeAmong(
  doel: Plaatsing['doel'],
  richting: Richting,
  ontwerp: number,
  kaarten: Float64Array,
): Plaatsing {
  const percentiel = percentileOf(kaarten, ontwerp);
  return {
    doel,
    ontwerp,
    laagst: kaarten[0] ?? Number.NaN,
    midden: kaarten[Math.floor(kaarten.length / 2)] ?? Number.NaN,
    hoogst: kaarten.at(-1) ?? Number.NaN,
    percentiel,
    beterDan: (richting === 'hoog' ? percentiel : 100 - percentiel) / 100,
  };
}

/** The percentile of a design on every goal that is known, among random valid maps. */
function placeDesign(
  { atlas, opgave, ontwerp, laag, aantal, bron }: Bijzondertaak,
  { seed, klok, gestopt, voortgang }: Omit<Werkleiding<'bijzonder'>, 'oplosser'>,
): Bijzonderheid {
  const vertaling = translateOpgave(atlas, opgave);
  const eigen = vertaling.ok ? vertaling.lagen[laag] : undefined;
  const labels = ontwerp[laag];
  if (!eigen || !labels) throw new RangeError(`there is no layer ${laag}`);
  const plek = { atlas, opgave, laag };
  const namen = knownDoelen(plek, bron);
  const doelen = makeDoelen(plek, bron, namen)
    .map((doel, k) => ({ ...doel, naam: namen[k] ?? 'overeenstemming' }))
    .filter((d) => d.best !== d.slechtst);
  const gemeten: number[][] = doelen.map(() => []);
  const ensemble = sampleMaps({
    opgave: eigen,
    start: labels,
    aantal,
    seed,
    ...(opgave.tijd === undefined ? {} : { tijdMs: opgave.tijd * 1000 }),
    klok,
    gestopt,
    kaart: (kaart) => {
      for (const [k, d] of doelen.entries()) gemeten[k]?.push(d.meet(kaart));
    },
    voortgang: (gedaan) => {
      voortgang({ gedaan, totaal: aantal });
    },
  });
  const snede = countCut(buildNetwerk(eigen.n, eigen.verbindingen), labels);
  return {
    aantal: ensemble.aantal,
    stappen: ensemble.stappen,
    veranderd: ensemble.veranderd,
    plaatsing: [
      ...doelen.map((d, k) =>
        placeAmong(d.naam, d.richting, d.meet(labels), Float64Array.from(gemeten[k] ?? []).sort()),
      ),
      placeAmong('snede', 'laag', snede, ensemble.waarden.snede),
    ],
  };
}

/** One chain of maps, each made of the one before, so that one worker makes them all. */
export const bijzonder: Werkwijze<'bijzonder'> = {
  solve: placeDesign,
  merge: ([eerste]) => {
    if (!eerste) throw new RangeError('no answers to merge');
    return eerste;
  },
  isFinal: () => true,
  gather: (standen) => standen.reduce((a, b) => (b.gedaan > a.gedaan ? b : a)),
  divide: (vraag, rang) => (rang === 0 ? vraag : undefined),
};
