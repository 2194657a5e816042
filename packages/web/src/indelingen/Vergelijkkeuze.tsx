import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { Catalogusrij } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { naamVan } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/Keuzeveld.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';

interface VergelijkkeuzeProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
}

/** Two indelingen to lay side by side. */
export function Vergelijkkeuze({ rijen, jaar }: VergelijkkeuzeProps) {
  const { t, taal } = useTaal();
  const [a, setA] = useState('arbeidsmarktregio');
  const [b, setB] = useState('veiligheidsregio');
  const opties = rijen.map((rij) => ({ waarde: rij.indeling, tekst: naamVan(rij, taal) }));
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2}>{t.indelingen.vergelijkTitel}</Heading>
      <p className="sh-tekst">{t.indelingen.vergelijkUitleg}</p>
      <div className="sh-filters">
        <Keuzeveld label={t.vergelijking.eerste} waarde={a} opties={opties} onKies={setA} />
        <Keuzeveld label={t.vergelijking.tweede} waarde={b} opties={opties} onKies={setB} />
        <Koppeling
          to="/indelingen/vergelijk"
          search={({ taal: gekozen }) => ({ a, b, jaar, ...(gekozen ? { taal: gekozen } : {}) })}
          className="nl-button nl-button--primary sh-knoplink"
        >
          {t.vergelijking.knop}
        </Koppeling>
      </div>
    </section>
  );
}
