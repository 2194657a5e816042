import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Buiten, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { useTitel } from '../ui/titel.ts';
import { Aandacht } from './Aandacht.tsx';
import { Nieuw } from './Nieuw.tsx';
import { Toetreden } from './Toetreden.tsx';
import { kringenVraag } from './vragen.ts';

/** The rooms in which who is signed in takes part, what is due in them, and an invitation to another. */
export function Kringpagina() {
  const { t } = useTaal();
  const mij = useMij();
  const sleutel = useLocation({ select: ({ hash }) => hash });
  useTitel(t.kring.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.kring.titel}</Heading>
      <Paragraph className="sh-lead">{t.kring.lead}</Paragraph>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && (sleutel === '' ? <Lijst /> : <Toetreden sleutel={sleutel} />)}
    </div>
  );
}

function Lijst() {
  const { t } = useTaal();
  const woorden = t.kring;
  const { data, error } = useQuery(kringenVraag);
  const [nieuw, setNieuw] = useState(false);
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  if (nieuw) return <Nieuw onSluit={() => setNieuw(false)} />;
  return (
    <>
      <Heading level={2}>{woorden.mijn}</Heading>
      {data.kringen.length === 0 && <Paragraph>{woorden.leeg}</Paragraph>}
      {data.kringen.map(({ id, titel, staat, rol, aandacht }) => (
        <section key={id} className="sh-mijn__deel">
          <Heading level={3}>
            <Koppeling to="/kring/$id" params={{ id }}>
              {titel}
            </Koppeling>
          </Heading>
          <p>
            <Merkje>{woorden.staten[staat]}</Merkje> <Merkje>{woorden.rollen[rol]}</Merkje>
          </p>
          <Aandacht aandacht={aandacht} />
        </section>
      ))}
      {data.magMaken ? (
        <div className="sh-knoppen">
          <Button purpose="primary" onClick={() => setNieuw(true)}>
            {woorden.nieuw}
          </Button>
        </div>
      ) : (
        <Paragraph>{woorden.nietMaken}</Paragraph>
      )}
    </>
  );
}
