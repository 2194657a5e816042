import type { Atlas, Treffer, Zoekbron } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Zoekregel } from '../ui/velden/Zoeklijst.tsx';
import { andereNamenVan } from './eigen.ts';
import { zoekgegevensVraag } from './vragen.ts';

const leeg = { postcodes: [], plaatsen: [] };

/**
 * By what a gemeente may be found. Places and postcodes come all at once when somebody is about to type: what is typed
 * is sent nowhere. Until they are there, or where they cannot be had, names and codes find.
 */
export function useZoekbron(atlas: Atlas | undefined, nodig: boolean): Zoekbron | undefined {
  const { data = leeg } = useQuery({
    ...zoekgegevensVraag(atlas?.jaar ?? 0),
    enabled: nodig && atlas !== undefined,
  });
  return useMemo(() => atlas && { atlas, andereNamen: andereNamenVan(atlas), ...data }, [atlas, data]);
}

/** How a line of the list tells which gemeente was found, and by what. */
export function useZoekregel(): (atlas: Atlas, treffer: Treffer) => Zoekregel {
  const { t } = useTaal();
  return useCallback(
    (atlas, { soort, gemeente, naam }) => {
      const { naam: eigen = '', code = '' } = atlas.gemeenten[gemeente] ?? {};
      const bij = {
        gemeente: code,
        code,
        plaats: t.zoek.inGemeente(eigen),
        postcode: eigen,
        vroeger: t.zoek.hoortBij(eigen),
      }[soort];
      return { sleutel: `${code} ${naam}`, naam, bij };
    },
    [t],
  );
}
