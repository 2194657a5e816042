import { Button } from '@nl-design-system-candidate/button-react';
import { type Antwoordsjabloon, keurSjabloon } from '@samenhang/core/opgave';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { discardSjabloon, keepSjabloon, MIJN, recoverSjabloon, type Sjabloon } from './vragen.ts';

interface SjablonenProps {
  readonly organisatie: string;
  /** Those of the organisation, also what lies in the bin. */
  readonly sjablonen: readonly Sjabloon[];
  /** What stands in the form now: what would be kept. */
  readonly antwoord: Omit<Antwoordsjabloon, 'naam'>;
}

/** Does something with a template, and asks anew which there are. */
function useDaad() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wat: () => Promise<unknown>) => wat(),
    onSettled: () => client.invalidateQueries({ queryKey: MIJN }),
  });
}

/** Keeping the answer that stands there as a template, and throwing templates away. */
export function Sjablonen(props: SjablonenProps) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <Uitklap titel={woorden.bewaarSjabloon}>
      <p className="sh-noot">{woorden.bewaarUitleg}</p>
      <Bewaar {...props} />
      <Lijst sjablonen={props.sjablonen} />
    </Uitklap>
  );
}

function Bewaar({ organisatie, sjablonen, antwoord }: SjablonenProps) {
  const { t } = useTaal();
  const woorden = t.opgave.formulier;
  const [naam, setNaam] = useState('');
  const [getoond, setGetoond] = useState(false);
  const doe = useDaad();
  const sjabloon = { ...antwoord, naam: naam.trim() };
  const [fout] = keurSjabloon(sjabloon);
  const bewaar = () => {
    setGetoond(true);
    if (fout) return;
    const er = sjablonen.find(({ titel }) => titel === sjabloon.naam);
    doe.mutate(async () => {
      // One of this name in the bin comes out of it: a name is there once.
      const hier = er && er.verwijderdOp !== null ? await recoverSjabloon(er.id) : er;
      await keepSjabloon(organisatie, sjabloon, hier);
      return sjabloon.naam;
    });
  };
  return (
    <>
      <Tekstveld
        label={woorden.sjabloonnaam}
        waarde={naam}
        fout={getoond && fout ? t.opgave.fouten[fout.code] : undefined}
        onWaarde={(waarde) => setNaam(waarde.slice(0, 120))}
      />
      {doe.error && <Probleem fout={doe.error} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" disabled={doe.isPending} onClick={bewaar}>
          {woorden.bewaarKnop}
        </Button>
      </div>
      <p role="status">{typeof doe.data === 'string' && woorden.isBewaard(doe.data)}</p>
    </>
  );
}

/** The templates of the organisation, each to be thrown away or taken back. */
function Lijst({ sjablonen }: Pick<SjablonenProps, 'sjablonen'>) {
  const woorden = useTaal().t.opgave.formulier;
  const doe = useDaad();
  return (
    <>
      {doe.error && <Probleem fout={doe.error} />}
      {sjablonen.map((sjabloon) => {
        const { id, titel, verwijderdOp } = sjabloon;
        const erIn = verwijderdOp === null;
        return (
          <p key={id}>
            <Button
              purpose="subtle"
              disabled={doe.isPending}
              onClick={() => doe.mutate(() => (erIn ? discardSjabloon(sjabloon) : recoverSjabloon(id)))}
            >
              {erIn ? woorden.sjabloonWeg(titel) : woorden.sjabloonTerug(titel)}
            </Button>
          </p>
        );
      })}
    </>
  );
}
