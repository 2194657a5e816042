import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { mijVraag, Probleem, rememberPlace, signOut, stukkenVraag, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Prullenbak } from './Prullenbak.tsx';
import { Stuk } from './Stuk.tsx';

/** What one keeps on this server. */
export function Mijn() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.mijn.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.mijn.titel}</Heading>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && (
        <>
          <Wieben naam={mij.data.naam} organisatie={mij.data.organisaties[0]?.naam ?? ''} />
          <Bewaard />
        </>
      )}
    </div>
  );
}

function Buiten() {
  const { t } = useTaal();
  return (
    <>
      <Paragraph>{t.mijn.nietAangemeld}</Paragraph>
      <Koppeling to="/aanmelden" onClick={rememberPlace}>
        {t.mijn.aanmelden}
      </Koppeling>
    </>
  );
}

function Wieben({ naam, organisatie }: { readonly naam: string; readonly organisatie: string }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [fout, setFout] = useState<unknown>();
  const leave = async () => {
    await signOut();
    client.removeQueries({ queryKey: ['mijn'] });
    client.setQueryData(mijVraag.queryKey, null);
    await navigate({ to: '/' });
  };
  return (
    <div className="sh-mijn__wie">
      <p>
        {t.mijn.wie(naam, organisatie)} {t.mijn.alleenU}
      </p>
      <Button purpose="subtle" onClick={() => void leave().catch(setFout)}>
        {t.mijn.afmelden}
      </Button>
      {fout !== undefined && <Probleem fout={fout} />}
    </div>
  );
}

function Bewaard() {
  const { t } = useTaal();
  const { data: stukken, error } = useQuery(stukkenVraag);
  const [melding, setMelding] = useState('');
  if (error) return <Probleem fout={error} />;
  if (!stukken) return <p role="status">{t.mijn.laden}</p>;
  const hier = stukken.filter(({ verwijderdOp }) => verwijderdOp === null);
  const weg = stukken.filter(({ verwijderdOp }) => verwijderdOp !== null);
  return (
    <>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      {hier.length === 0 && <Paragraph>{t.mijn.leeg}</Paragraph>}
      {hier.length > 0 && (
        <ul className="sh-mijn__lijst">
          {hier.map((stuk) => (
            <Stuk key={stuk.id} stuk={stuk} onMelding={setMelding} />
          ))}
        </ul>
      )}
      <Koppeling to="/ontwerp">{t.mijn.naarOntwerp}</Koppeling>
      {weg.length > 0 && <Prullenbak stukken={weg} onMelding={setMelding} />}
    </>
  );
}
