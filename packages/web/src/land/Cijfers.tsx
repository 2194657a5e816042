import type { Atlas } from '@samenhang/core';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { type GekozenIndelingen, keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Skelet } from '../ui/Skelet.tsx';
import { Term } from '../ui/Term.tsx';
import type { Landbeeld } from './landbeeld.ts';

interface CijfersProps {
  readonly atlas: Atlas | undefined;
  readonly land: Landbeeld | undefined;
  readonly gekozen: GekozenIndelingen | undefined;
}

/** Three figures, each with what it counts. */
export function Cijfers({ atlas, land, gekozen }: CijfersProps) {
  const { t, getal } = useTaal();
  if (gekozen && !gekozen.keuze) return <Melding>{t.start.nietsGekozen}</Melding>;
  const toon = (waarde: (l: Landbeeld) => string): ReactNode => (land ? waarde(land) : <Skelet />);
  return (
    <dl className="sh-cijfers" aria-label={t.start.cijfers}>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="congruentie">{t.start.gemiddelde}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{toon((l) => getal.procentFijn(l.gemiddelde))}</dd>
        <dd className="sh-zacht">{toon((l) => t.start.gemiddeldeUitleg(getal.heel(l.aantalBepaald)))}</dd>
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="partner">{t.start.partners}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{toon((l) => getal.decimaal(l.gemiddeldAantalPartners))}</dd>
        <dd className="sh-zacht">{t.start.partnersUitleg}</dd>
      </div>
      <div className="sh-cijfer">
        <dt>{t.start.uitersten}</dt>
        <dd className="sh-cijfer__getal">
          {toon((l) => `${getal.procent(l.minimum)} – ${getal.procent(l.maximum)}`)}
        </dd>
        <dd className="sh-zacht">{land && atlas ? <Uitersten atlas={atlas} land={land} /> : <Skelet />}</dd>
      </div>
    </dl>
  );
}

function Uitersten({ atlas, land }: { readonly atlas: Atlas; readonly land: Landbeeld }) {
  const { t, getal } = useTaal();
  const koppel = (index: number) => {
    const gemeente = atlas.gemeenten[index];
    return (
      gemeente && (
        <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan}>
          {gemeente.naam}
        </Koppeling>
      )
    );
  };
  const gelijk = land.waarden.filter((x) => x === land.maximum).length;
  return (
    <>
      {koppel(land.laagste)} {t.start.tot}{' '}
      {gelijk > 1 ? t.start.gemeenten(getal.heel(gelijk)) : koppel(land.hoogste)}
    </>
  );
}
