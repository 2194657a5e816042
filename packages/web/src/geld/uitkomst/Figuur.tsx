import { drawGrafiekprent, prentbreedte, type SvgElement } from '@samenhang/beeld';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../ui/breed.ts';
import { Deelkop } from './Deelkop.tsx';

export interface FiguurProps {
  readonly titel: string;
  /** The chart in a width; the same function as long as it draws the same. */
  readonly make: (breedte: number) => SvgElement;
}

/** A chart as wide as there is room for. */
function Figuur({ titel, make }: FiguurProps) {
  const breedte = useBreed() ? 760 : 350;
  const svg = useMemo(() => make(breedte), [make, breedte]);
  return <Svgfiguur van={svg} label={titel} />;
}

/** The chart as a part of the page, with what it shows. */
export function Figuursectie({ uitleg, ...figuur }: FiguurProps & { readonly uitleg: string }) {
  return (
    <section className="sh-sectie">
      <Deelkop kop={figuur.titel} uitleg={uitleg} />
      <Figuur {...figuur} />
    </section>
  );
}

/** The same chart as a picture of its own, with title and source. */
export function usePrent({ titel, make }: FiguurProps, ondertitel: string, adres: string): () => string {
  const { t } = useTaal();
  return () =>
    drawGrafiekprent({
      titel,
      ondertitel,
      grafieken: [{ titel: '', svg: make(prentbreedte) }],
      bron: t.acties.prentBron(adres),
    });
}
