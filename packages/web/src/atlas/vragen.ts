import { buildKaartvorm, type Kaarttopologie, type Kaartvorm } from '@samenhang/beeld';
import { type Atlas, type CompactAtlas, fromCompact } from '@samenhang/core';
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

/** Why a gemeente is not in a year: the server's own words, with the codes of those to look at instead. */
export interface Elders {
  /** What it was called; absent when nobody knows the code. */
  readonly naam?: string;
  readonly verhaal: string;
  readonly verwanten: readonly { readonly code: string; readonly naam: string }[];
}

/** Asks what became of a gemeente that the atlas of a year does not have. */
export const eldersVraag = (code: string, jaar: number) =>
  queryOptions({
    queryKey: ['elders', code, jaar],
    queryFn: async ({ signal }): Promise<Elders> => {
      const verhaal = await bodyOf(
        api.GET('/gemeenten/{code}', { params: { path: { code }, query: { jaar } }, signal }),
      ).then(
        () => '',
        (fout: unknown) => {
          if (fout instanceof ApiFout && fout.soort === 'nietGevonden') return fout.message;
          throw fout;
        },
      );
      const genoemd = gemeentenIn(verhaal);
      const naam = genoemd.find((g) => g.code === code)?.naam;
      return {
        ...(naam === undefined ? {} : { naam }),
        verhaal,
        verwanten: genoemd.filter((g) => g.code !== code),
      };
    },
    retry,
    ...voorgoed,
  });

/** The gemeenten named in a sentence, as in "Haren (GM0017) bestaat niet: opgegaan in Groningen (GM0014)". */
export function gemeentenIn(zin: string): { readonly code: string; readonly naam: string }[] {
  return [...zin.matchAll(/(\p{Lu}[^()]*?|'s-[^()]*?|'t [^()]*?) \((GM\d{4})\)/gu)].map(
    ([, naam = '', code = '']) => ({
      code,
      naam: naam.replace(/^.*(?:opgegaan in|ontstaan uit|,) /u, ''),
    }),
  );
}
