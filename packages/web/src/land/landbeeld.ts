import { buildSchaal, type Schaal } from '@samenhang/beeld';
import { type Atlas, type Congruentie, computeCongruentie } from '@samenhang/core';
import { useMemo } from 'react';
import type { GekozenIndelingen } from '../keuze/index.ts';

/** The figures of the country for a choice, with the scale that they are coloured by. */
export interface Landbeeld extends Congruentie {
  readonly schaal: Schaal;
  /** Index of the gemeente with the lowest and with the highest figure; −1 where none has one. */
  readonly laagste: number;
  readonly hoogste: number;
  /** Gemeenten whose place in a chosen indeling is uncertain. */
  readonly onzeker: readonly number[];
}

function maakLandbeeld(atlas: Atlas, gekozen: GekozenIndelingen): Landbeeld | undefined {
  if (!gekozen.keuze) return undefined;
  const cijfers = computeCongruentie(atlas, gekozen.keuze);
  const onzeker = new Set(gekozen.keuze.edities.flatMap((editie) => editie.onzeker));
  return {
    ...cijfers,
    schaal: buildSchaal(cijfers.waarden),
    laagste: cijfers.waarden.indexOf(cijfers.minimum),
    hoogste: cijfers.waarden.indexOf(cijfers.maximum),
    onzeker: [...onzeker].sort((a, b) => a - b),
  };
}

/** Computes once per choice. Undefined while the atlas is on its way, and when nothing is chosen. */
export function useLandbeeld(
  atlas: Atlas | undefined,
  gekozen: GekozenIndelingen | undefined,
): Landbeeld | undefined {
  return useMemo(() => (atlas && gekozen ? maakLandbeeld(atlas, gekozen) : undefined), [atlas, gekozen]);
}
