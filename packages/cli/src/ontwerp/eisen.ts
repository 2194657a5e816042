import { type Ontwerp, type Ontwerpopgave, slimAtlas } from '@samenhang/core';
import { spreadSeeds } from '@samenhang/motor';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import { nlOntwerpzinnen } from '@samenhang/taal';
import type { Werk } from '../pakket/index.ts';
import { compute, runTaak } from '../rekenen/index.ts';
import type { Schrijver } from '../uitvoer/index.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

/**
 * What each requirement costs: the design is sought again without it, all of them together within `--tijd`, divided
 * over the threads. Stopped earlier, those that were done are told.
 */
export async function priceEisen(
  { atlas }: Werk,
  opgave: Ontwerpopgave,
  ontwerp: Pick<Ontwerp, 'waarde' | 'lagen'>,
  { tijd, seed, exact = false }: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<Bijlage> {
  const { antwoord } = await compute(
    tijd,
    schrijver,
    ({ signal, fase, tijdMs, meld }) =>
      runTaak(
        {
          soort: 'eisen',
          vraag: {
            atlas: slimAtlas(atlas, opgave),
            opgave: { ...opgave, tijd: tijdMs / 1000 },
            ontwerp: ontwerp.lagen.map((l) => l.labels),
            exact,
          },
        },
        spreadSeeds(seed, defaultWorkers()),
        schrijver,
        { signal, fase, voortgang: ({ gedaan, totaal }) => meld(`eis ${gedaan} van ${totaal}`) },
      ),
    { vanaf: 'zoeken', stop },
  );
  const eisen = antwoord.map((e) => ({ ...e, zin: nlOntwerpzinnen.describeEis(e, ontwerp.waarde) }));
  return {
    veld: 'eisen',
    json: eisen,
    regels: [
      'Wat kosten de eisen?',
      ...(eisen.length === 0 ? ['  Er zijn geen eisen.'] : eisen.map((e) => `  ${e.zin}`)),
    ],
  };
}
