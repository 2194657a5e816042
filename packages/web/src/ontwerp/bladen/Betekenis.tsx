import type { Atlas } from '@samenhang/core';
import type { Ontwerpcijfers } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Cijfers } from './Cijfers.tsx';
import { Regiotabel } from './Regiotabel.tsx';

interface BetekenisProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers;
}

/** What the map means for the country: in words, beside today's indelingen, and region by region. */
export function Betekenis({ atlas, ontwerp, cijfers }: BetekenisProps) {
  return (
    <>
      <Cijfers cijfers={cijfers} ontwerp={ontwerp} />
      <Regiotabel atlas={atlas} regios={cijfers.regios} />
    </>
  );
}
