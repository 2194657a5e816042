import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Getalveld } from '../Getalveld.tsx';
import type { Deelnemerbeeld, Deelnemerkeuze } from './deelnemers.ts';
import { zoekRegelingVraag } from './vragen.ts';

interface DeelnemerkiezerProps {
  readonly beeld: Deelnemerbeeld;
  readonly keuze: Deelnemerkeuze;
  readonly onRegeling: (regeling: string) => void;
  readonly onBegroting: (begroting: number | undefined) => void;
}

/** From which regeling the participants come, and what they pay together. */
export function Deelnemerkiezer({ beeld, keuze, onRegeling, onBegroting }: DeelnemerkiezerProps) {
  const { deelnemers: woorden } = useTaal().t.geld;
  const { regeling, begroting } = beeld;
  return (
    <>
      {regeling ? (
        <p className="sh-noot">
          {woorden.uitRegister(regeling.naam)}{' '}
          <Koppeling to="/regelingen/$id" params={{ id: regeling.id }}>
            {woorden.naarRegeling}
          </Koppeling>
        </p>
      ) : (
        <p className="sh-noot">{woorden.eigenTabel}</p>
      )}
      <Uitklap titel={woorden.zoek}>
        <Zoekregeling onKies={onRegeling} />
      </Uitklap>
      {regeling && (
        <Getalveld
          label={woorden.begroting}
          waarde={keuze.begroting ?? begroting}
          heel={[1, 1_000_000_000_000]}
          onWaarde={onBegroting}
        />
      )}
    </>
  );
}

/** Said where an amount is an example, and nobody filled in what is paid. */
export function Voorbeeldmelding({ beeld, keuze }: Pick<DeelnemerkiezerProps, 'beeld' | 'keuze'>) {
  const { t, getal } = useTaal();
  if (
    !beeld.regeling ||
    keuze.begroting !== undefined ||
    beeld.deelnemers.every(({ bron }) => bron === 'eigen')
  )
    return null;
  return (
    <Melding>
      <p>{t.geld.deelnemers.voorbeeld(`€\u00A0${getal.heel(beeld.begroting)}`)}</p>
    </Melding>
  );
}

/** Finds a regeling of the register by words. */
function Zoekregeling({ onKies }: { readonly onKies: (id: string) => void }) {
  const { t, getal } = useTaal();
  const { deelnemers: woorden } = t.geld;
  const [tekst, setTekst] = useState('');
  const [zoek, setZoek] = useState('');
  const { data, error } = useQuery(zoekRegelingVraag(zoek));
  return (
    <form
      className="sh-geld__zoek"
      onSubmit={(event) => {
        event.preventDefault();
        setZoek(tekst.trim());
      }}
    >
      <Tekstveld label={woorden.regeling} waarde={tekst} onWaarde={setTekst} type="search" />
      <Button type="submit" purpose="secondary">
        {woorden.zoekKnop}
      </Button>
      <p role="status" className="sh-noot">
        {error
          ? t.acties.mislukt
          : zoek !== '' &&
            data &&
            (data.length === 0 ? woorden.nietsGevonden : woorden.gevonden(getal.heel(data.length)))}
      </p>
      {zoek !== '' && data && (
        <ul className="sh-geld__gevonden">
          {data.map(({ id, naam }) => (
            <li key={id}>
              <button type="button" className="sh-tekstknop" lang="nl" onClick={() => onKies(id)}>
                {naam}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
