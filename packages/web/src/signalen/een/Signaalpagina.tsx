import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiFout } from '../../atlas/index.ts';
import { Buiten, Probleem, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { useTitel } from '../../ui/titel.ts';
import { useKeuzes } from '../keuzes.ts';
import { Deelgenoten } from '../samen/Deelgenoten.tsx';
import { Meevragen } from '../samen/Meevragen.tsx';
import { type Signaalblad, signaalVraag } from '../vragen.ts';
import { Inhoud } from './Inhoud.tsx';
import { Intrekken } from './Intrekken.tsx';
import { Verband } from './Verband.tsx';
import { Verloop } from './Verloop.tsx';
import { Wijzigen } from './Wijzigen.tsx';

/** One signal, for members of the organisations that own it and for the redactie. */
export function Signaalpagina() {
  const { t } = useTaal();
  const { id } = useParams({ from: '/signalen/$id' });
  const mij = useMij();
  const aangemeld = mij.data !== null && mij.data !== undefined;
  const { data, error } = useQuery({ ...signaalVraag(id), enabled: aangemeld });
  const { lijst } = t.signaal;
  useTitel(data?.inhoud.titel ?? lijst.titel);
  const weg = error instanceof ApiFout && error.soort === 'nietGevonden';
  return (
    <div className="sh-smal sh-stapel">
      {data ? <Blad key={id} signaal={data} /> : <Heading level={1}>{lijst.titel}</Heading>}
      {mij.data === null && <Buiten />}
      {aangemeld && !data && !error && <p role="status">{lijst.laden}</p>}
      {weg ? <Melding soort="warning">{lijst.onbekend}</Melding> : error && <Probleem fout={error} />}
      <p>
        <Koppeling to="/signalen">{t.signaal.een.terug}</Koppeling>
      </p>
    </div>
  );
}

function Blad({ signaal }: { readonly signaal: Signaalblad }) {
  const { t } = useTaal();
  const keuzes = useKeuzes();
  const [open, setOpen] = useState(false);
  const [melding, setMelding] = useState('');
  const { inhoud, staat } = signaal;
  const close = (tekst: string) => {
    setMelding(tekst);
    setOpen(false);
  };
  return (
    <>
      <header>
        <p className="sh-bovenkop">{t.signaal.lijst.titel}</p>
        <Heading level={1} lang="nl">
          {inhoud.titel}
        </Heading>
        {staat !== 'open' && <Merkje toon="let-op">{t.signaal.lijst.staten[staat]}</Merkje>}
      </header>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      {open ? (
        <Wijzigen signaal={signaal} onSluit={close} />
      ) : (
        <>
          <Inhoud signaal={signaal} keuzes={keuzes} onWijzig={() => setOpen(true)} />
          {staat === 'open' && <Deelgenoten signaal={signaal} />}
          {signaal.mag.vragen && <Meevragen id={signaal.id} keuzes={keuzes} />}
          <Verband signaal={signaal} />
          <Verloop id={signaal.id} />
          {signaal.mag.intrekken && (
            <Intrekken signaal={signaal} onKlaar={() => setMelding(t.signaal.een.ingetrokken)} />
          )}
        </>
      )}
    </>
  );
}
