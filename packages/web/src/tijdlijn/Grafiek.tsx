import { drawTijdlijn, type Tijdlijnbeeld } from '@samenhang/beeld/grafiek';
import { useMemo } from 'react';
import { Svgfiguur } from '../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../ui/breed.ts';

/** A line through the years: closed dots were observed, open dots are carried. The table says it all. */
export function Grafiek({ beeld }: { readonly beeld: Tijdlijnbeeld }) {
  const breedte = useBreed() ? 560 : 340;
  const { svg } = useMemo(() => drawTijdlijn(beeld, { breedte, hoogte: 220 }, document), [beeld, breedte]);
  return (
    <figure className="sh-grafiek">
      <figcaption className="sh-grafiek__titel">{beeld.titel}</figcaption>
      <Svgfiguur van={svg} label={beeld.titel} />
    </figure>
  );
}
