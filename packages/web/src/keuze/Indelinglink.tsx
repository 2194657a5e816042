import type { IndelingRij } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { naamVan } from './namen.ts';
import { jaarVan } from './plaats.ts';

/** The name of an indeling, leading to its page in the same year. */
export function Indelinglink({ rij }: { readonly rij: Pick<IndelingRij, 'indeling' | 'naam' | 'naamEn'> }) {
  const { taal } = useTaal();
  return (
    <Koppeling to="/indelingen/$id" params={{ id: rij.indeling }} search={jaarVan} preload={false}>
      {naamVan(rij, taal)}
    </Koppeling>
  );
}
