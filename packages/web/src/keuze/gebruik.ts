import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import type { Stand } from '../adres/index.ts';
import { type GekozenIndelingen, resolveKeuze } from './keuze.ts';

/** The choice in the address, made again only when the choice itself changes. */
export function useGekozen(atlas: Atlas | undefined, stand: Stand): GekozenIndelingen | undefined {
  const { indelingen, keuze, gewichten, partnerweging, landweging } = stand;
  const sleutel = JSON.stringify([indelingen, keuze, gewichten, partnerweging, landweging]);
  return useMemo(() => {
    const [ids, naam, weights, partner, land] = JSON.parse(sleutel) as [
      string[] | null,
      Stand['keuze'] | null,
      number[] | null,
      Stand['partnerweging'] | null,
      Stand['landweging'] | null,
    ];
    if (!atlas) return undefined;
    return resolveKeuze(atlas, {
      ...(ids ? { indelingen: ids } : {}),
      ...(naam ? { keuze: naam } : {}),
      ...(weights ? { gewichten: weights } : {}),
      ...(partner ? { partnerweging: partner } : {}),
      ...(land ? { landweging: land } : {}),
    });
  }, [atlas, sleutel]);
}
