import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Formulier } from './formulier/Formulier.tsx';
import { Geschiedenis } from './formulier/Geschiedenis.tsx';
import { Stapvak } from './formulier/Stapvak.tsx';
import type { Organisatie } from './Mijn.tsx';
import { discardIncident, INCIDENTSLEUTELS, type Mijn, recoverIncident } from './vragen.ts';

interface VerderProps {
  readonly organisatie: Organisatie;
  readonly stuk: Mijn;
}

/** What a member does with an incident of their organisation: decide and look back, write, put back, throw away. */
export function Verder({ organisatie: { id, naam, rol }, stuk }: VerderProps) {
  const woorden = useTaal().t.incident.formulier;
  const [open, setOpen] = useState(false);
  const [gedaan, setGedaan] = useState('');
  if (!mayDo({ aangemeld: true, rol }, { soort: 'incident', handeling: 'wijzigen' }, 'organisatie'))
    return null;
  if (open) return <Formulier organisatie={id} stuk={stuk} onSluit={() => setOpen(false)} />;
  return (
    <section className="sh-mijn__deel sh-agenda__eigen sh-niet-drukken">
      <Heading level={2}>{woorden.namens(naam)}</Heading>
      {stuk.verwijderdOp === null && (
        <>
          <Button purpose="secondary" onClick={() => setOpen(true)}>
            {woorden.wijzig}
          </Button>
          <Stapvak key={stuk.versie} stuk={stuk} onGedaan={() => setGedaan(woorden.gedaan)} />
        </>
      )}
      <p role="status">{gedaan}</p>
      <Bak stuk={stuk} />
      {stuk.verwijderdOp === null && (
        <Uitklap titel={woorden.geschiedenis}>
          <Geschiedenis organisatie={id} stuk={stuk} onTerug={setGedaan} />
        </Uitklap>
      )}
    </section>
  );
}

/** Into the bin, and out of it again. */
function Bak({ stuk }: { readonly stuk: Mijn }) {
  const woorden = useTaal().t.incident.formulier;
  const client = useQueryClient();
  const weg = stuk.verwijderdOp !== null;
  const doe = useMutation({
    mutationFn: () => (weg ? recoverIncident(stuk.id) : discardIncident(stuk)),
    onSettled: () => Promise.all(INCIDENTSLEUTELS.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (stuk.heel.openbaarSinds !== null) return <p className="sh-noot">{woorden.wegKan}</p>;
  return (
    <>
      {doe.error && <Probleem fout={doe.error} />}
      <p>
        <Button purpose={weg ? 'primary' : 'subtle'} onClick={() => doe.mutate()}>
          {weg ? woorden.terughalen(stuk.heel.titel) : woorden.weg}
        </Button>
      </p>
    </>
  );
}
