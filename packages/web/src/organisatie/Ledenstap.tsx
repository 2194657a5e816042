import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { endLedenstap, type Lid } from './vragen.ts';

interface LedenstapProps {
  readonly lid: Lid;
  readonly organisatie: string;
  readonly stand: NonNullable<Lid['tweedeStap']>;
  readonly zelf: boolean;
  readonly onMelding: (melding: string) => void;
}

/** Whether a member gives a code after their password; taking it, after asking once more, of who lost it. */
export function Ledenstap({ lid, organisatie, stand, zelf, onMelding }: LedenstapProps) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  const client = useQueryClient();
  const [vraagt, setVraagt] = useState(false);
  const wis = useMutation({
    mutationFn: () => endLedenstap(organisatie, lid),
    onSuccess: () => {
      setVraagt(false);
      onMelding(woorden.stapGewist(lid.naam));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['mijn', 'organisatie', organisatie] }),
  });
  return (
    <>
      <p>{woorden.stapStand[stand]}</p>
      {stand === 'aan' && !zelf && !vraagt && (
        <div className="sh-knoppen">
          <Button purpose="subtle" onClick={() => setVraagt(true)}>
            {woorden.wisStap}
          </Button>
        </div>
      )}
      {vraagt && (
        <>
          {wis.error && <Probleem fout={wis.error} />}
          <p role="status">{woorden.zekerStap(lid.naam)}</p>
          <div className="sh-knoppen">
            <Button purpose="primary" aria-disabled={wis.isPending} onClick={() => wis.mutate()}>
              {woorden.ja}
            </Button>
            <Button purpose="subtle" onClick={() => setVraagt(false)}>
              {woorden.nee}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
