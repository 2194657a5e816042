import { type Atlas, findRegeling, matchOne, type Namenboek } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useJaarbeeld } from '../atlas/index.ts';
import { regelingnamenVraag } from './vragen.ts';

/** A gemeente as people write it: its code, or its name where that is of one. */
function codeOf(atlas: Atlas, tekst: string): string | undefined {
  if (/^GM\d{4}$/u.test(tekst.trim())) return tekst.trim();
  return atlas.gemeenten[matchOne(atlas, [], tekst) ?? -1]?.code;
}

/** By which names regelingen and gemeenten may be called, and how they are shown; undefined until it is there. */
export function useBoeken() {
  const { atlas } = useJaarbeeld(undefined);
  const { data: regelingen } = useQuery(regelingnamenVraag);
  const boek = useMemo((): Namenboek | undefined => {
    if (!atlas || !regelingen) return undefined;
    return {
      gemeente: (tekst) => codeOf(atlas, tekst),
      regeling: (tekst) => findRegeling(regelingen, tekst),
    };
  }, [atlas, regelingen]);
  const nameOf = (id: string): string =>
    regelingen?.find((een) => een.id === id)?.naam ??
    atlas?.gemeenten.find(({ code }) => code === id)?.naam ??
    id;
  return { boek, nameOf, regelingen: regelingen ?? [] };
}
