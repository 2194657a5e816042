import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { aanmeldwijzenVraag, leaveForAanbieder, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** The way in by the account of one's organisation, where this server knows its identity provider. */
export function BijOrganisatie() {
  const woorden = useTaal().t.toegang.aanbieder;
  const { data } = useQuery(aanmeldwijzenVraag);
  const vertrek = useMutation({ mutationFn: leaveForAanbieder });
  if (!data?.aanbieder) return null;
  return (
    <>
      {vertrek.error && <Probleem fout={vertrek.error} />}
      <Button purpose="primary" aria-disabled={vertrek.isPending} onClick={() => vertrek.mutate()}>
        {woorden.knop(data.aanbieder.naam)}
      </Button>
      <Paragraph>{woorden.of}</Paragraph>
    </>
  );
}
