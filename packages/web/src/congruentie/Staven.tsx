import { drawVerdeling } from '@samenhang/beeld/grafiek';
import { useMemo } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Landbeeld } from '../land/index.ts';
import { Svgfiguur } from '../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../ui/breed.ts';
import { klasseVan, type Verdeling } from './verdeling.ts';

interface StavenProps {
  readonly verdeling: Verdeling;
  readonly land: Landbeeld;
  /** The gemeente that is pointed out, and its figure. */
  readonly naam: string | undefined;
  readonly waarde: number | undefined;
}

/** The bars, in the colours of the map. The table below says the same. */
export function Staven({ verdeling, land, naam, waarde }: StavenProps) {
  const { t, getal } = useTaal();
  const breedte = useBreed() ? 900 : 350;
  const { svg } = useMemo(
    () =>
      drawVerdeling(
        {
          staven: verdeling.klassen.map(({ van, tot, aantal }) => ({
            van,
            tot,
            aantal,
            kleur: land.schaal.kleur((van + tot) / 2),
            uitleg: t.congruentie.staaf(
              t.congruentie.van(getal.procentFijn(van), getal.procentFijn(tot)),
              getal.heel(aantal),
            ),
          })),
          asX: t.tabel.congruentie,
          asY: t.congruentie.gemeenten,
          schrijfX: (deel) => getal.procentFijn(deel).replace(/[.,]0(?=\s?%)/u, ''),
          schrijfY: getal.heel,
          hoofd:
            naam === undefined || waarde === undefined || Number.isNaN(waarde)
              ? undefined
              : { naam, waarde, staaf: klasseVan(verdeling, waarde) },
        },
        { breedte, hoogte: 250 },
        document,
      ),
    [verdeling, land, naam, waarde, breedte, t, getal],
  );
  return (
    <div className="sh-staven">
      <Svgfiguur van={svg} label={t.congruentie.verdeling} />
    </div>
  );
}
