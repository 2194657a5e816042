import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { atlasVraag, type Catalogusrij } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { firstPair, naamVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';

interface VergelijkkeuzeProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
}

/** Two indelingen to lay side by side. */
export function Vergelijkkeuze({ rijen, jaar }: VergelijkkeuzeProps) {
  const { t, taal } = useTaal();
  const { data: atlas } = useQuery(atlasVraag(jaar));
  const [eerste = '', tweede = ''] = atlas ? firstPair(atlas) : rijen.map((rij) => rij.indeling);
  const [gekozen, setGekozen] = useState<{ readonly a?: string; readonly b?: string }>({});
  const { a = eerste, b = tweede } = gekozen;
  const opties = rijen.map((rij) => ({ waarde: rij.indeling, tekst: naamVan(rij, taal) }));
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2}>{t.indelingen.vergelijkTitel}</Heading>
      <p className="sh-tekst">{t.indelingen.vergelijkUitleg}</p>
      <div className="sh-filters">
        <Keuzeveld
          label={t.vergelijking.eerste}
          waarde={a}
          opties={opties}
          onKies={(id) => setGekozen({ ...gekozen, a: id })}
        />
        <Keuzeveld
          label={t.vergelijking.tweede}
          waarde={b}
          opties={opties}
          onKies={(id) => setGekozen({ ...gekozen, b: id })}
        />
        <Koppeling
          to="/indelingen/vergelijk"
          search={({ taal: eigen }) => ({ a, b, jaar, ...(eigen ? { taal: eigen } : {}) })}
          className="nl-button nl-button--primary sh-knoplink"
        >
          {t.vergelijking.knop}
        </Koppeling>
      </div>
    </section>
  );
}
