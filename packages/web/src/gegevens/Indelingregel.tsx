import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { inTaal } from '../uitvoer/index.ts';
import { Verwijstekst } from '../verwijzing/index.ts';
import { Downloads, Feiten, Gebreken } from './Feiten.tsx';
import { jarenInWoorden } from './jaren.ts';
import type { Catalogusindeling } from './vragen.ts';

interface IndelingregelProps {
  readonly rij: Catalogusindeling;
  readonly jaar: number;
}

/** One indeling: where it comes from, when it was seen, what is wrong with it, and its files. */
export function Indelingregel({ rij, jaar }: IndelingregelProps) {
  const { t, taal } = useTaal();
  const naam = (taal === 'en' && rij.naamEn) || rij.naam;
  const adres = `/api/v1/indelingen/${rij.indeling}`;
  const gebreken = rij.gebreken === '' ? [] : [rij.gebreken];
  const link = (tekst: string) => (tekst ? <Verwijstekst tekst={tekst} jaar={jaar} /> : '–');
  return (
    <article className="sh-bronblok" id={rij.indeling}>
      <div>
        <Heading level={3}>
          {naam}{' '}
          {rij.basis === 'afgeleid' && (
            <Merkje toon="let-op">
              {rij.oorsprongjaar === jaar
                ? t.indeling.afgeleid
                : t.indeling.afgeleidUit(String(rij.oorsprongjaar))}
            </Merkje>
          )}
        </Heading>
        <p>{(taal === 'en' && rij.omschrijvingEn) || rij.omschrijving}</p>
      </div>
      <Feiten
        feiten={[
          {
            naam: t.gegevens.waargenomenIn,
            inhoud: jarenInWoorden(rij.jarenWaargenomen) || t.gegevens.nooit,
          },
          { naam: t.gegevens.bron, inhoud: link(rij.bron) },
          { naam: t.gegevens.licentie, inhoud: link(rij.licentie) },
          { naam: t.gegevens.grondslag, inhoud: link(rij.grondslag) },
          { naam: t.gegevens.gebreken, inhoud: <Gebreken gebreken={gebreken} /> },
          {
            naam: t.gegevens.downloaden,
            inhoud: (
              <Downloads
                wat={`${naam} ${jaar}`}
                bestanden={[
                  { soort: 'CSV', adres: `${adres}?jaar=${jaar}&formaat=csv` },
                  { soort: 'XLSX', adres: inTaal(`${adres}?jaar=${jaar}&formaat=xlsx`, taal) },
                  { soort: 'GeoJSON', adres: `${adres}/grenzen?jaar=${jaar}&formaat=geojson` },
                ]}
              />
            ),
          },
        ]}
      />
    </article>
  );
}
