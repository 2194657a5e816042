import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Downloads, Feiten, Gebreken, Verwijzingen } from './Feiten.tsx';
import { jarenInWoorden } from './jaren.ts';
import type { Pakketbestand } from './vragen.ts';

/** Where a file stands on the page: apart from an indeling of the same name. */
export const bestandId = ({ naam }: Pakketbestand): string => `bestand-${naam}`;

/** One file of the package. What the package says of itself is Dutch. */
export function Bestand({ bestand }: { readonly bestand: Pakketbestand }) {
  const { t, taal, getal } = useTaal();
  const nederlands = taal === 'nl' ? {} : { lang: 'nl' };
  const soort = bestand.bestand.endsWith('.topojson') ? 'TopoJSON' : 'CSV';
  return (
    <article className="sh-bronblok" id={bestandId(bestand)}>
      <div {...nederlands}>
        <Heading level={3}>{bestand.titel}</Heading>
        <p>{bestand.omschrijving}</p>
      </div>
      <Feiten
        feiten={[
          { naam: t.gegevens.jaren, inhoud: jarenInWoorden(bestand.jaren) || '–' },
          { naam: t.gegevens.rijen, inhoud: bestand.rijen === null ? '–' : getal.heel(bestand.rijen) },
          { naam: t.gegevens.bron, inhoud: <Verwijzingen naar={bestand.bronnen} /> },
          { naam: t.gegevens.licentie, inhoud: <Verwijzingen naar={bestand.licenties} /> },
          { naam: t.gegevens.gebreken, inhoud: <Gebreken gebreken={bestand.gebreken} /> },
          {
            naam: t.gegevens.downloaden,
            inhoud: (
              <Downloads
                wat={bestand.titel}
                bestanden={[
                  {
                    soort,
                    adres: `/api/v1/pakket/${bestand.naam}`,
                    ...(bestand.bytes === null
                      ? {}
                      : { noot: t.gegevens.grootte(getal.heel(Math.ceil(bestand.bytes / 1000))) }),
                  },
                ]}
              />
            ),
          },
        ]}
      />
    </article>
  );
}
