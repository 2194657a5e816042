import { type Atlas, computeWithEach } from '@samenhang/core';
import type { Effecten, GekozenIndelingen } from '../keuze/index.ts';
import type { Landbeeld } from '../land/index.ts';

/** What is on the screen: an atlas, a choice in it, and its figures. */
export interface Proefstand {
  readonly atlas: Atlas;
  readonly gekozen: GekozenIndelingen;
  readonly land: Landbeeld;
}

/** What the country's figure becomes without each chosen indeling, and with each other one. */
export function maakEffecten({ atlas, gekozen, land }: Proefstand): Effecten {
  if (!gekozen.keuze) return new Map();
  const zonder = land.bijdragen.map(
    ({ indeling, verschil }) => [indeling, land.gemiddelde - verschil] as const,
  );
  const kandidaten = [...atlas.edities.values()].filter(({ indeling }) => !gekozen.ids.has(indeling));
  const erbij = computeWithEach(atlas, gekozen.keuze, kandidaten).map(
    (naar, k) => [kandidaten[k]?.indeling ?? '', naar] as const,
  );
  return new Map(
    [...zonder, ...erbij]
      .filter(([, naar]) => !Number.isNaN(naar))
      .map(([indeling, naar]) => [indeling, { naar, verschil: naar - land.gemiddelde }]),
  );
}
