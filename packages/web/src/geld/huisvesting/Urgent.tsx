import { Link } from '@nl-design-system-candidate/link-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Foutmelding } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { urgentieVraag } from './vraag.ts';

/** Who must have priority by the law of today; that the first day of duty is not known is said. */
export function Urgent() {
  const { t, taal } = useTaal();
  const { huisvesting: woorden } = t.geld;
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  const { data, error, refetch } = useQuery(urgentieVraag(vandaag));
  const [eerste] = data?.groepen ?? [];
  return (
    <section className="sh-sectie sh-geld__urgent">
      <Deelkop kop={woorden.urgent} uitleg={woorden.urgentUitleg} />
      <p className="sh-tekst">{woorden.afspraakArtikel}</p>
      {error && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet regels={12} />}
      {data && (
        <>
          <Melding soort={data.plichtVanaf === null ? 'warning' : 'info'}>
            <p>
              {data.plichtVanaf === null
                ? woorden.urgentOnbekend
                : woorden.urgentVanaf(datumInWoorden(data.plichtVanaf, taal))}
            </p>
          </Melding>
          <ol>
            {data.groepen.map(({ regel, artikel, zin, zinEn, bron }) => (
              <li key={regel}>
                {taal === 'nl' ? zin : zinEn} <Link href={bron}>{artikel}</Link>
              </li>
            ))}
          </ol>
          {eerste && (
            <p className="sh-noot">
              {woorden.urgentTekst(eerste.wet, datumInWoorden(eerste.geldigVan ?? vandaag, taal))}{' '}
              {taal === 'nl' ? eerste.twijfel : eerste.twijfelEn}
            </p>
          )}
        </>
      )}
    </section>
  );
}
