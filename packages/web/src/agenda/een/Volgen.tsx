import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { endByKey, followOpgave, unfollowOpgave, VOLGINGEN, volgingenVraag } from '../vragen.ts';

interface VolgenProps {
  readonly id: string;
  readonly openbaar: boolean;
}

/** Following it: by message for who has an account, and ending that by the key of a message for whoever has it. */
export function Volgen({ id, openbaar }: VolgenProps) {
  const woorden = useTaal().t.opgave.een;
  const { data: mij } = useMij();
  const [sleutel] = useState(() => window.location.hash.slice(1));
  if (!openbaar) return null;
  return (
    <div className="sh-niet-drukken">
      {sleutel.includes('.') && <MetSleutel sleutel={sleutel} />}
      {mij ? (
        <Zelf id={id} />
      ) : (
        <p>
          <Koppeling to="/aanmelden">{woorden.meldAan}</Koppeling>
        </p>
      )}
    </div>
  );
}

function MetSleutel({ sleutel }: { readonly sleutel: string }) {
  const woorden = useTaal().t.opgave.een;
  const stop = useMutation({ mutationFn: () => endByKey(sleutel) });
  return (
    <Melding>
      {stop.error && <Probleem fout={stop.error} />}
      <p role="status">{stop.isSuccess ? woorden.gestopt : woorden.stopVraag}</p>
      {!stop.isSuccess && (
        <Button purpose="secondary" onClick={() => stop.mutate()}>
          {woorden.stop}
        </Button>
      )}
    </Melding>
  );
}

function Zelf({ id }: { readonly id: string }) {
  const woorden = useTaal().t.opgave.een;
  const client = useQueryClient();
  const { data = [] } = useQuery(volgingenVraag);
  const volgt = data.some(({ opgave }) => opgave === id);
  const wissel = useMutation({
    mutationFn: () => (volgt ? unfollowOpgave(id) : followOpgave(id)),
    onSettled: () => client.invalidateQueries({ queryKey: VOLGINGEN }),
  });
  return (
    <>
      {wissel.error && <Probleem fout={wissel.error} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => wissel.mutate()}>
          {volgt ? woorden.stop : woorden.volg}
        </Button>
        <span role="status">{volgt && woorden.volgt}</span>
      </div>
    </>
  );
}
