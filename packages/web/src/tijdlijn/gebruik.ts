import type { Atlas } from '@samenhang/core';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { api, atlasVraag, bodyOf } from '../atlas/index.ts';
import { leesHerindelingen } from './herindelingen.ts';

const herindelingenVraag = queryOptions({
  queryKey: ['herindelingen'],
  queryFn: async ({ signal }) => {
    const params = { path: { naam: 'herindelingen' } };
    const csv = await bodyOf(api.GET('/pakket/{naam}', { params, parseAs: 'text', signal }));
    return leesHerindelingen(csv);
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The atlases of many years, as they come in. */
export function useAtlassen(jaren: readonly number[], aan: boolean) {
  const herindelingen = useQuery({ ...herindelingenVraag, enabled: aan });
  const { atlassen, fout, opnieuw } = useQueries({
    queries: jaren.map((jaar) => ({ ...atlasVraag(jaar), enabled: aan })),
    combine: (vragen) => ({
      atlassen: vragen.flatMap(({ data }): Atlas[] => (data ? [data] : [])),
      fout: vragen.find(({ error }) => error)?.error ?? null,
      opnieuw: () => {
        for (const vraag of vragen) if (vraag.isError) void vraag.refetch();
      },
    }),
  });
  return {
    geladen: atlassen.length,
    atlassen: atlassen.length === jaren.length ? atlassen : undefined,
    overgangen: herindelingen.data,
    fout: fout ?? herindelingen.error,
    opnieuw: () => {
      opnieuw();
      if (herindelingen.isError) void herindelingen.refetch();
    },
  };
}
