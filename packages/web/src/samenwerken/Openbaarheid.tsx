import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { publishStuk, vrijgaveVraag, withdrawStuk } from './vragen.ts';

/** Whether everybody sees this, which version of it, and changing that. */
export function Openbaarheid({ stuk }: { readonly stuk: { readonly id: string; readonly versie: number } }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.samenwerken.openbaar;
  const client = useQueryClient();
  const { data: vrijgave, error } = useQuery(vrijgaveVraag(stuk.id));
  const onSettled = () => client.invalidateQueries({ queryKey: vrijgaveVraag(stuk.id).queryKey });
  const maak = useMutation({ mutationFn: () => publishStuk(stuk.id), onSettled });
  const einde = useMutation({ mutationFn: () => withdrawStuk(stuk.id), onSettled });
  const fout = error ?? maak.error ?? einde.error;
  return (
    <section className="sh-stapel">
      <Heading level={4}>{woorden.titel}</Heading>
      <p className="sh-zacht">{woorden.uitleg}</p>
      {fout && <Probleem fout={fout} />}
      <div role="status">
        {vrijgave && (
          <p>
            {woorden.is(getal.heel(vrijgave.versie), datumInWoorden(vrijgave.gemaaktOp, taal))}{' '}
            <Koppeling to="/gedeeld/$id" params={{ id: stuk.id }}>
              {woorden.adres}
            </Koppeling>
          </p>
        )}
        {vrijgave === null && <p>{woorden.niet}</p>}
      </div>
      <div className="sh-knoppen">
        {vrijgave === null && (
          <Button purpose="secondary" onClick={() => maak.mutate()}>
            {woorden.maak}
          </Button>
        )}
        {vrijgave && vrijgave.versie !== stuk.versie && (
          <Button purpose="secondary" onClick={() => maak.mutate()}>
            {woorden.opnieuw}
          </Button>
        )}
        {vrijgave && (
          <Button purpose="subtle" onClick={() => einde.mutate()}>
            {woorden.einde}
          </Button>
        )}
      </div>
    </section>
  );
}
