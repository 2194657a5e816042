import { type Atlas, indexOfGemeente } from '@samenhang/core';
import { type Huisvester, presentHuisvesting } from '@samenhang/core/geld';
import { queryOptions } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, bodyOf, retry, voorgoed } from '../../atlas/index.ts';
import { readGewichten } from '../invoer/gewichten.ts';
import { type Invoerrij, readRijen } from '../invoer/rijen.ts';
import type { Huisvestadres } from './adres.ts';

/** The figures of a gemeente that can be filled in, in the order of the address. */
export const HUISVESTVELDEN = [
  'beschermdwonen',
  'opvang',
  'jeugdzorg',
  'detentie',
  'woningen',
  'inwoners',
] as const;

/** What the page begins with stands first. */
export const MATEN = ['inwoners', 'woningen', 'gelijk'] as const;

/** The gemeenten of the address, with their inhabitants where the package knows them and nobody said otherwise. */
function gemeentenOf(atlas: Atlas, rijen: readonly Invoerrij[]): readonly Huisvester[] {
  return rijen.map(({ wie, getallen }) => {
    const [bw = null, opvang = null, jeugdzorg = null, detentie = null, woningen = null, eigen = null] =
      getallen;
    const g = indexOfGemeente(atlas, wie);
    const bekend = g === undefined ? 0 : (atlas.inwoners[g] ?? 0);
    return {
      naam: g === undefined ? wie : (atlas.gemeenten[g]?.naam ?? wie),
      gemeente: g === undefined ? null : wie,
      inwoners: eigen ?? (bekend > 0 ? bekend : null),
      uitstroom: { 'beschermd-wonen': bw, opvang, jeugdzorg, detentie },
      woningen,
    };
  });
}

/** The rows of the address, what they mean, and how they are divided. */
export function useHuisvesting(atlas: Atlas, { rijen: tekst, verdeling }: Huisvestadres) {
  return useMemo(() => {
    const rijen = readRijen(tekst, HUISVESTVELDEN.length);
    const gemeenten = gemeentenOf(atlas, rijen);
    return {
      rijen,
      gemeenten,
      uitkomst: presentHuisvesting({ gemeenten, verdeling: readGewichten(verdeling, MATEN) }),
    };
  }, [atlas, tekst, verdeling]);
}

/** Whom the law gives priority on a day. */
export const urgentieVraag = (datum: string) =>
  queryOptions({
    queryKey: ['urgentie', datum],
    queryFn: ({ signal }) => bodyOf(api.GET('/geld/urgentie', { params: { query: { datum } }, signal })),
    retry,
    ...voorgoed,
  });
