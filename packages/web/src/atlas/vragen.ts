import { buildKaartvorm, type Kaarttopologie, type Kaartvorm } from '@samenhang/beeld';
import { type Atlas, type CompactAtlas, fromCompact, type Taak } from '@samenhang/core';
import type { Probleemfeit } from '@samenhang/taal';
import { queryOptions } from '@tanstack/react-query';
import { ApiFout, api, bodyOf } from './api/client.ts';
import { onthoudAndereNamen } from './eigen.ts';

/** The years that can be chosen. */
export interface Jaren {
  /** Years with a map, ascending. */
  readonly jaren: readonly number[];
  readonly laatste: number;
}

/** The map of a year, and whether its borders were observed. */
export interface Kaartbron {
  readonly vorm: Kaartvorm;
  readonly afgeleid: boolean;
  readonly bronjaar: number;
}

/** The year of the map for something of this year, which may be of before the first map: that year, or the first after it that has one. */
export const mapYearOf = ({ jaren }: Pick<Jaren, 'jaren'>, jaar: number): number | undefined =>
  jaren.find((j) => j >= jaar);

interface MetHerkomst {
  readonly samenhang?: { readonly basis?: string; readonly bronjaar?: number };
}

/** Facts of a year never change while the page is open. */
export const voorgoed = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export function retry(poging: number, fout: Error): boolean {
  return poging < 1 && !(fout instanceof ApiFout && fout.soort === 'nietGevonden');
}

export const jarenVraag = queryOptions({
  queryKey: ['jaren'],
  queryFn: async ({ signal }): Promise<Jaren> => {
    const { jaren, laatste, grenzen } = await bodyOf(api.GET('/jaren', { signal }));
    return { jaren: jaren.filter((jaar) => String(jaar) in grenzen), laatste };
  },
  retry,
  ...voorgoed,
});

export const atlasVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['atlas', jaar],
    queryFn: async ({ signal }): Promise<Atlas> => {
      // The client widens tuples to arrays; on the wire it is what core wrote.
      const compact = (await bodyOf(
        api.GET('/atlassen/{jaar}', { params: { path: { jaar } }, signal }),
      )) as unknown as CompactAtlas;
      const atlas = fromCompact(compact);
      onthoudAndereNamen(atlas, compact.andereNamen);
      return atlas;
    },
    retry,
    ...voorgoed,
  });

export const kaartVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['kaart', jaar],
    queryFn: async ({ signal }): Promise<Kaartbron> => {
      const grenzen = (await bodyOf(
        api.GET('/grenzen', { params: { query: { jaar } }, signal }),
      )) as unknown as Kaarttopologie & MetHerkomst;
      return {
        vorm: buildKaartvorm(grenzen),
        afgeleid: grenzen.samenhang?.basis === 'afgeleid',
        bronjaar: grenzen.samenhang?.bronjaar ?? jaar,
      };
    },
    retry,
    ...voorgoed,
  });

/** Places and postcodes by which a gemeente of a year is found, all at once. */
export const zoekgegevensVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['zoekgegevens', jaar],
    queryFn: ({ signal }) => bodyOf(api.GET('/zoekgegevens', { params: { query: { jaar } }, signal })),
    retry,
    ...voorgoed,
  });

const loadTaken = async (signal: AbortSignal): Promise<readonly Taak[]> =>
  (await bodyOf(api.GET('/taken', { signal }))).taken;

/** The whole task table, of every day. */
export const takentabelVraag = queryOptions({
  queryKey: ['takentabel'],
  queryFn: ({ signal }) => loadTaken(signal),
  retry,
  ...voorgoed,
});

type Elders = Extract<Probleemfeit, { readonly code: 'gemeente-in-ander-jaar' | 'onbekende-gemeente' }>;

/** Whether the server told why there is no such gemeente: the code says so, and its fields come with it. */
function isElders(probleem: unknown): probleem is Elders {
  const code = (probleem as { readonly code?: unknown } | undefined)?.code;
  return code === 'gemeente-in-ander-jaar' || code === 'onbekende-gemeente';
}

/** Asks what became of a gemeente that the atlas of a year does not have; null when it is there after all. */
export const eldersVraag = (code: string, jaar: number) =>
  queryOptions({
    queryKey: ['elders', code, jaar],
    queryFn: async ({ signal }): Promise<Elders | null> => {
      const vraag = api.GET('/gemeenten/{code}', { params: { path: { code }, query: { jaar } }, signal });
      try {
        await bodyOf(vraag);
        return null;
      } catch (fout) {
        if (fout instanceof ApiFout && isElders(fout.probleem)) return fout.probleem;
        throw fout;
      }
    },
    retry,
    ...voorgoed,
  });
