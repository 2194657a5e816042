import { findRegeling, isNummer } from '@samenhang/core';
import { useQueryClient } from '@tanstack/react-query';
import { regelingnamenVraag } from '../aanvulling/index.ts';

/** Gives the number of a regeling that may be called by its name; what is called so by none, as it was written. */
export function useNummer(): (tekst: string) => Promise<string> {
  const client = useQueryClient();
  return async (tekst) => {
    const id = tekst.trim();
    if (isNummer(id) || id.startsWith('eigen-')) return id;
    const genoemd = await client.query({ ...regelingnamenVraag, staleTime: 'static' }).catch(() => []);
    return findRegeling(genoemd, id) ?? id;
  };
}
