import { Button } from '@nl-design-system-candidate/button-react';
import type { Aanvulling, Invoerplan } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import {
  type Aangevuld,
  aanvullingenVraag,
  discardAanvulling,
  forgetRegisterbeeld,
  keepPlan,
} from './vragen.ts';

type Delen = Pick<Invoerplan, 'delen'>;

/** A change that is to be kept, with what is said of it afterwards. */
interface Stap extends Delen {
  readonly melding: string;
  /** This one put something back: it is not undone itself. */
  readonly isTerug?: boolean;
}

/** What was there before, to be put back from what is there now; a thing that is new is emptied. */
function backFrom(voor: readonly Aangevuld[], { delen }: Delen, nu: readonly Aangevuld[]): Delen {
  const same = (a: Aanvulling['over'], b: Aanvulling['over']) => a.soort === b.soort && a.id === b.id;
  return {
    delen: delen.flatMap(({ inhoud: { over } }) => {
      const er = nu.find((een) => same(een.over, over));
      const was = voor.find((een) => same(een.over, over));
      return er
        ? [{ inhoud: { over, regels: was?.regels ?? [] }, bestaand: { id: er.stuk, versie: er.versie } }]
        : [];
    }),
  };
}

/** Keeps changes of an organisation, and can put the last one back. */
export function useBewaren(organisatie: string, nu: readonly Aangevuld[]) {
  const client = useQueryClient();
  const [vorige, setVorige] = useState<{ readonly stap: Stap; readonly voor: readonly Aangevuld[] }>();
  const again = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: aanvullingenVraag(organisatie).queryKey }),
      forgetRegisterbeeld(client),
    ]);
  const bewaar = useMutation({
    mutationFn: (stap: Stap) => keepPlan(organisatie, stap),
    onMutate: () => ({ voor: nu }),
    onSuccess: (_niets, stap, { voor }) => setVorige({ stap, voor }),
    onSettled: again,
  });
  const gooiWeg = useMutation({
    mutationFn: discardAanvulling,
    onSuccess: () => setVorige(undefined),
    onSettled: again,
  });
  const terug = () => {
    if (vorige) bewaar.mutate({ ...backFrom(vorige.voor, vorige.stap, nu), melding: '', isTerug: true });
  };
  // What is said of it, and the way back, go by the list as it then is: they wait until that was asked for again.
  const isBezig = bewaar.isPending || gooiWeg.isPending;
  return { bewaar, gooiWeg, vorige: isBezig ? undefined : vorige?.stap, terug };
}

export type Bewaren = ReturnType<typeof useBewaren>;

/** What was done last, with the way back. */
export function Terugzetten({ bewaren: { bewaar, gooiWeg, vorige, terug } }: { readonly bewaren: Bewaren }) {
  const woorden = useTaal().t.aanvulling;
  return (
    <>
      {bewaar.error && <Probleem fout={bewaar.error} />}
      {gooiWeg.error && <Probleem fout={gooiWeg.error} />}
      <div role="status">
        {vorige && (
          <Melding>
            <p>{vorige.isTerug ? woorden.ongedaan : vorige.melding}</p>
            {!vorige.isTerug && (
              <Button purpose="secondary" onClick={terug}>
                {woorden.maakOngedaan}
              </Button>
            )}
          </Melding>
        )}
      </div>
    </>
  );
}
