import { Button } from '@nl-design-system-candidate/button-react';
import { coordinatorOf } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { endSamen, leaveSamen, type Samenstuk, samenVraag } from '../vragen.ts';

interface EindeProps {
  readonly organisatie: string;
  readonly stuk: Samenstuk;
}

/** Taking part no longer, which is asked once more; and for who coordinates ending the text, or opening it again. */
export function Einde({ organisatie, stuk }: EindeProps) {
  const woorden = useTaal().t.zienswijzen.samen;
  const client = useQueryClient();
  const plek = { organisatie, tekst: stuk.id };
  const onSettled = () => client.invalidateQueries({ queryKey: samenVraag(organisatie).queryKey });
  const vertrek = useMutation({ mutationFn: () => leaveSamen(plek), onSettled });
  const einde = useMutation({ mutationFn: (beeindigd: boolean) => endSamen(plek, beeindigd), onSettled });
  const fout = vertrek.error ?? einde.error;
  const open = stuk.inhoud.beeindigd === undefined;
  const alleen = stuk.inhoud.raden.filter(({ vertrokken }) => vertrokken === undefined).length === 1;
  return (
    <>
      {fout && <Probleem fout={fout} />}
      <Uitklap titel={woorden.stoppen}>
        <div className="sh-stapel">
          {coordinatorOf(stuk.inhoud) === organisatie && (
            <>
              <p>{open ? woorden.eindigUitleg : woorden.heropenUitleg}</p>
              <p>
                <Button purpose="secondary" onClick={() => einde.mutate(open)}>
                  {open ? woorden.eindig : woorden.heropen}
                </Button>
              </p>
            </>
          )}
          <p>{alleen ? woorden.vertrekAlleen : woorden.vertrekUitleg}</p>
          <p>
            <Button purpose="secondary" onClick={() => vertrek.mutate()}>
              {woorden.vertrek}
            </Button>
          </p>
        </div>
      </Uitklap>
    </>
  );
}
