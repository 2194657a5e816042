import type { Atlas } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Eigen, legEigen, metEigen, pasEigen, useEigenBestanden } from './eigen.ts';
import type { EigenBestand } from './eigenbestand.ts';
import { atlasVraag, jarenVraag, type Kaartbron, kaartVraag } from './vragen.ts';

/** Everything a screen needs of a year, as it comes in. */
export interface Jaarbeeld {
  readonly jaar: number | undefined;
  readonly jaren: readonly number[];
  /** With the visitor's own indelingen in it. */
  readonly atlas: Atlas | undefined;
  readonly eigen: readonly Eigen[];
  /** Own files that are not in it: still being laid over the gemeenten, or refused. */
  readonly wachtend: readonly EigenBestand[];
  /** Does this browser keep the own files? `undefined` until that was tried. */
  readonly bewaard: boolean | undefined;
  readonly kaart: Kaartbron | undefined;
  readonly fout: Error | null;
  readonly opnieuw: () => void;
}

/** Loads the atlas and the map of a year; of the latest year when none is asked for. */
export function useJaarbeeld(gevraagd: number | undefined): Jaarbeeld {
  const jaren = useQuery(jarenVraag);
  const jaar = gevraagd ?? jaren.data?.laatste;
  const bekend = jaar !== undefined;
  const atlas = useQuery({ ...atlasVraag(jaar ?? 0), enabled: bekend });
  const kaart = useQuery({ ...kaartVraag(jaar ?? 0), enabled: bekend });
  const { bestanden, bewaard } = useEigenBestanden();
  const eigen = useMemo(() => (atlas.data ? pasEigen(atlas.data, bestanden) : []), [atlas.data, bestanden]);
  const rijker = useMemo(() => (atlas.data ? metEigen(atlas.data, eigen) : undefined), [atlas.data, eigen]);
  const gebieden = kaart.data?.vorm.vlakken;
  useEffect(() => {
    if (jaar !== undefined && gebieden) legEigen(jaar, gebieden);
  }, [bestanden, jaar, gebieden]);
  const vragen = [jaren, atlas, kaart];
  return {
    jaar,
    jaren: jaren.data?.jaren ?? (bekend ? [jaar] : []),
    atlas: rijker,
    eigen,
    bewaard,
    wachtend: bestanden.filter(({ id }) => !eigen.some((een) => een.id === id)),
    kaart: kaart.data,
    fout: vragen.find((vraag) => vraag.error)?.error ?? null,
    opnieuw: () => {
      for (const vraag of vragen) if (vraag.isError) void vraag.refetch();
    },
  };
}
