import { useTaal } from '../i18n/taal.tsx';
import { useBreed } from '../ui/breed.ts';
import type { Landbeeld } from './landbeeld.ts';

/**
 * On a phone: the three figures in one line, which stay in sight while the choice under them is changed. The figures
 * themselves stand above with their meaning, so a screen reader is not told twice.
 */
export function Cijferbalk({ land }: { readonly land: Landbeeld | undefined }) {
  const { t, getal } = useTaal();
  const breed = useBreed();
  if (breed || !land) return null;
  const cijfers = [
    { naam: t.start.gemiddelde, waarde: getal.procentFijn(land.gemiddelde) },
    { naam: t.start.partners, waarde: getal.decimaal(land.gemiddeldAantalPartners) },
    {
      naam: t.start.uitersten,
      waarde: `${getal.procent(land.minimum)} – ${getal.procent(land.maximum)}`,
    },
  ];
  return (
    <div className="sh-cijferbalk sh-niet-drukken" aria-hidden="true">
      {cijfers.map(({ naam, waarde }) => (
        <span key={naam}>
          <small>{naam}</small>
          <strong>{waarde}</strong>
        </span>
      ))}
    </div>
  );
}
