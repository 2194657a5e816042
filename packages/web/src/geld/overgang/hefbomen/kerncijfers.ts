import type { KerncijferAntwoord, Kerncijferbron, KerncijfersAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '@samenhang/taal';
import { queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, bodyOf, retry, voorgoed } from '../../../atlas/index.ts';
import { idOf, type Maatbron, type Maatkeuze } from './hefboom.ts';

export type Kenmerk = KerncijfersAntwoord['kenmerken'][number];

const kenmerkenVraag = queryOptions({
  queryKey: ['kerncijfers'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/geld/kerncijfers', { signal }))).kenmerken,
  retry,
  ...voorgoed,
});

const kerncijferVraag = (kenmerk: string, van: number, jaar: number) =>
  queryOptions({
    queryKey: ['kerncijfer', kenmerk, van, jaar],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/geld/kerncijfers/{kenmerk}', {
          params: { path: { kenmerk }, query: { van, jaar } },
          signal,
        }),
      ),
    retry,
    ...voorgoed,
  });

/** The key figures of the package: those that there are, and those that a key asks for. */
export interface Kerncijfers {
  /** By name; empty until they are there. */
  readonly kenmerken: ReadonlyMap<string, Kenmerk>;
  /** Of the gemeenten of the atlas, by how they stand in the address. */
  readonly cijfers: ReadonlyMap<string, KerncijferAntwoord>;
  /** Something that was asked for is not there yet. */
  readonly laadt: boolean;
}

const gather = (uitkomsten: readonly UseQueryResult<KerncijferAntwoord>[]) => ({
  antwoorden: uitkomsten.flatMap(({ data }) => data ?? []),
  laadt: uitkomsten.some(({ isPending }) => isPending),
});

/** The key figures by which these keys divide: on the gemeenten of this year. */
export function useKerncijfers(
  keuzes: readonly Pick<Maatkeuze, 'maat' | 'jaar'>[],
  jaar: number,
): Kerncijfers {
  const lijst = useQuery(kenmerkenVraag);
  const kenmerken = useMemo(
    () => new Map((lijst.data ?? []).map((k): [string, Kenmerk] => [k.kenmerk, k])),
    [lijst.data],
  );
  const gevraagd = new Map(
    keuzes.flatMap(({ maat, jaar: van }) =>
      van !== undefined && kenmerken.get(maat)?.jaren.includes(van) === true
        ? [[idOf({ maat, jaar: van }), { maat, van }] as const]
        : [],
    ),
  );
  const { antwoorden, laadt } = useQueries({
    queries: [...gevraagd.values()].map(({ maat, van }) => kerncijferVraag(maat, van, jaar)),
    combine: gather,
  });
  const metJaar = keuzes.some(({ jaar: van }) => van !== undefined);
  const cijfers = useMemo(
    () => new Map(antwoorden.map((een) => [idOf({ maat: een.kenmerk, jaar: een.van }), een])),
    [antwoorden],
  );
  return { kenmerken, cijfers, laadt: metJaar && (lijst.isPending || laadt) };
}

/** Where the model finds them. */
export function bronOf({ kenmerken, cijfers }: Pick<Kerncijfers, 'kenmerken' | 'cijfers'>): Kerncijferbron {
  return {
    jaren: new Map([...kenmerken].map(([naam, { jaren }]) => [naam, jaren])),
    find: (maat, jaar) =>
      new Map(
        (cijfers.get(idOf({ maat, jaar }))?.gemeenten ?? []).flatMap(({ code, waarde }) =>
          waarde === null ? [] : [[code, waarde] as const],
        ),
      ),
  };
}

/** Where a measure comes from: a key figure from its source, the rest from who wrote it. */
export function makeMaatbron(kenmerken: ReadonlyMap<string, Kenmerk>, t: Catalogus): Maatbron {
  const { maten, scherm } = t.geld;
  return ({ maat, jaar, aanvulling }) => {
    const kenmerk = kenmerken.get(maat);
    if (!kenmerk || jaar === undefined) return { bron: scherm.eigen };
    const aangevuld = Object.keys(aanvulling ?? {}).length;
    const bron = [
      maten.bron(kenmerk.naam, kenmerk.bron, String(jaar)),
      ...(aangevuld > 0 ? [maten.aangevuld(String(aangevuld))] : []),
    ].join(' ');
    return kenmerk.soort === 'verhouding' ? { bron, maal: 'inwoners' } : { bron };
  };
}
