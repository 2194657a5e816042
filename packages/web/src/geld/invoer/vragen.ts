import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, atlasVraag, bodyOf, jarenVraag, retry, voorgoed } from '../../atlas/index.ts';

const loadSleutels = (signal: AbortSignal) => bodyOf(api.GET('/geld/sleutels', { signal }));

export type Registersleutels = Awaited<ReturnType<typeof loadSleutels>>;

/** The contribution keys that the register names. */
export const sleutelsVraag = queryOptions({
  queryKey: ['registersleutels'],
  queryFn: ({ signal }) => loadSleutels(signal),
  retry,
  ...voorgoed,
});

/** As many as somebody looks through. */
const MEESTE = 8;

/** Regelingen that fit words; the last answer stays until the next is there. */
export const zoekRegelingVraag = (zoek: string) =>
  queryOptions({
    queryKey: ['geldregelingen', zoek],
    queryFn: async ({ signal }) =>
      (
        await bodyOf(
          api.GET('/regelingen', { params: { query: { zoek, pagina: 1, perPagina: MEESTE } }, signal }),
        )
      ).regelingen,
    enabled: zoek !== '',
    placeholderData: keepPreviousData,
    retry,
    ...voorgoed,
  });

/** The gemeenten of a year; of the latest where none is asked for. No map comes with it. */
export function useLand(gevraagd: number | undefined) {
  const jaren = useQuery(jarenVraag);
  const jaar = gevraagd ?? jaren.data?.laatste;
  const atlas = useQuery({ ...atlasVraag(jaar ?? 0), enabled: jaar !== undefined });
  return {
    atlas: atlas.data,
    fout: jaren.error ?? atlas.error,
    opnieuw: () => {
      for (const vraag of [jaren, atlas]) if (vraag.isError) void vraag.refetch();
    },
  };
}
