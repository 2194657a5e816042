import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Gemeente } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { type Stand, stringifyStand } from '../adres/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { useGezien } from '../ui/gezien.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { klassen } from '../ui/klassen.ts';
import { Skelet } from '../ui/Skelet.tsx';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import type { Regelingenkeuze } from './adres.ts';
import { maakEigenBestanden } from './eigenuitvoer.ts';
import { Recept } from './Recept.tsx';
import { Regelingtabel } from './Regelingtabel.tsx';
import { type Regelingen, regelingenVraag } from './vragen.ts';

interface EigenRegelingenProps {
  readonly gemeente: Gemeente;
  /** Its `datum` is the day; the last day that the register changed when not said. */
  readonly stand: Stand & Regelingenkeuze;
}

/** The regelingen that one gemeente takes part in. Comes when it comes in sight. */
export function EigenRegelingen({ gemeente, stand }: EigenRegelingenProps) {
  const { t } = useTaal();
  const { plek, gezien } = useGezien();
  const { data, isError } = useQuery({ ...regelingenVraag(stand.datum), enabled: gezien });
  if (isError) return null;
  return (
    <section className="sh-sectie sh-sectie--lang" aria-labelledby="eigen-regelingen">
      <Heading level={2} id="eigen-regelingen">
        {t.regelingen.eigenTitel}
      </Heading>
      <div ref={plek} className={klassen('sh-eigenregelingen', gezien && !data && 'sh-laadt')}>
        {data ? (
          <Lijst data={data} gemeente={gemeente} stand={stand} />
        ) : (
          <>
            <Skelet regels={6} />
            <p className="sh-alleen-druk">{t.acties.nietGeladen}</p>
          </>
        )}
      </div>
    </section>
  );
}

interface LijstProps extends EigenRegelingenProps {
  readonly data: Regelingen;
}

function Lijst({ data, gemeente, stand }: LijstProps) {
  const { t, taal, getal } = useTaal();
  const rij = data.gemeenten.find(({ code }) => code === gemeente.code);
  const eigen = data.regelingen.filter(({ gemeenten }) => gemeenten.includes(gemeente.code));
  const datum = datumInWoorden(data.recept.datum, taal);
  const adres = `${location.origin}/gemeente/${gemeente.code}${stringifyStand({ ...stand, datum: data.recept.datum })}#eigen-regelingen`;
  const { stand: kennis, vanaf, tot } = data.recept.kennis;
  if (kennis === 'onbekend')
    return (
      <p>
        {t.regelingen.kopOnbekend(datum)}{' '}
        {t.regelingen.onbekend(datumInWoorden(vanaf, taal), datumInWoorden(tot, taal))}
      </p>
    );
  if (!rij) return <p>{t.regelingen.eigenNiet(gemeente.naam, String(data.recept.jaar))}</p>;
  return (
    <>
      {kennis === 'onvolledig' && <p className="sh-noot">{t.regelingen.onvolledig}</p>}
      <p className="sh-tekst">
        {t.regelingen.eigen(gemeente.naam, datum, getal.heel(eigen.length), getal.heel(rij.partners))}
      </p>
      <Regelingtabel titel={t.regelingen.eigenTitel} regelingen={eigen} />
      <p>
        <Koppeling
          to="/regelingen/samen"
          search={(vorige) => ({ ...keuzeVan(vorige), datum: data.recept.datum })}
        >
          {t.regelingen.eigenMeer}
        </Koppeling>
      </p>
      <Recept recept={data.recept} adres={adres} />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-regelingen-${gemeente.code}-${data.recept.datum}`}
        soorten={['csv', 'json']}
        deel={t.regelingen.eigenTitel}
        maak={() => maakEigenBestanden({ recept: data.recept, gemeente, eigen, adres })}
      />
    </>
  );
}
