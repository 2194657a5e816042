import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { aanmeldwijzenVraag, leaveToCouple, Probleem, rememberPlace, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** Coupling one's account to that of one's organisation, where this server knows its identity provider. */
export function Koppelen() {
  const woorden = useTaal().t.toegang.aanbieder;
  const { data: mij } = useMij();
  const { data: wijzen } = useQuery(aanmeldwijzenVraag);
  const koppel = useMutation({ mutationFn: leaveToCouple });
  if (!mij || !wijzen?.aanbieder) return null;
  const { naam } = wijzen.aanbieder;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      {koppel.error && <Probleem fout={koppel.error} />}
      <Paragraph>{mij.gekoppeld ? woorden.gekoppeld(naam) : woorden.uitleg(naam)}</Paragraph>
      {!mij.gekoppeld && (
        <Button
          purpose="secondary"
          onClick={() => {
            rememberPlace();
            koppel.mutate();
          }}
        >
          {woorden.koppel(naam)}
        </Button>
      )}
    </section>
  );
}
