import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Immutable } from '@samenhang/core';
import { INCIDENTKEUZES, type IncidentenAntwoord } from '@samenhang/core/incident';
import { useTaal } from '../i18n/taal.tsx';
import { Tabel } from '../ui/Tabel.tsx';

type Telling = Immutable<IncidentenAntwoord['telling']>;
interface Rij {
  readonly wat: string;
  readonly aantal: number;
}

/** Rules after incidents, looked back at or not and withdrawn, and what was decided, counted over what was found. */
export function Tellingen({ telling: { regels, besluiten } }: { readonly telling: Telling }) {
  const { t, getal } = useTaal();
  const { telling: woorden, keuzes, lijst } = t.incident;
  const soorten = ['gehouden', 'gewijzigd', 'ingetrokken', 'nogNiet', 'teLaat'] as const;
  const teruggekeken = regels.gehouden + regels.gewijzigd + regels.ingetrokken;
  const { geen, alle, deel } = woorden.teruggekeken;
  const daarvan =
    teruggekeken === 0 ? geen : teruggekeken === regels.toegevoegd ? alle : deel(getal.heel(teruggekeken));
  const zin =
    regels.toegevoegd === 0
      ? woorden.geenRegel
      : `${woorden.regels(getal.heel(regels.toegevoegd))} ${daarvan}`;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.titel}</Heading>
      <Paragraph>{zin}</Paragraph>
      <div className="sh-agenda__tellingen">
        {regels.toegevoegd > 0 && (
          <Aantallen
            bijschrift={woorden.bijschrift}
            kop={woorden.wat}
            rijen={soorten.map((soort) => ({ wat: woorden[soort], aantal: regels[soort] }))}
          />
        )}
        <Aantallen
          bijschrift={woorden.besluiten}
          kop={lijst.keuze}
          rijen={[
            ...INCIDENTKEUZES.map(({ keuze }) => ({ wat: keuzes[keuze].naam, aantal: besluiten[keuze] })),
            { wat: woorden.geen, aantal: besluiten.geen },
          ]}
        />
      </div>
      <p className="sh-noot">{woorden.uitleg}</p>
    </section>
  );
}

interface AantallenProps {
  readonly bijschrift: string;
  /** Above what is counted. */
  readonly kop: string;
  readonly rijen: readonly Rij[];
}

function Aantallen({ bijschrift, kop, rijen }: AantallenProps) {
  const { t, getal } = useTaal();
  const woorden = t.incident.telling;
  return (
    <Tabel<Rij>
      bijschrift={bijschrift}
      rijen={rijen}
      sleutel={({ wat }) => wat}
      kolommen={[
        { id: 'wat', kop, isNaam: true, cel: ({ wat }) => wat },
        { id: 'aantal', kop: woorden.aantal, getal: true, cel: ({ aantal }) => getal.heel(aantal) },
      ]}
    />
  );
}
