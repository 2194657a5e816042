import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acceptGenodigd, genodigdVraag, mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

interface GenodigdProps {
  readonly onMelding: (melding: string) => void;
}

/** Invitations for who is signed in: taken up here, without a link. */
export function Genodigd({ onMelding }: GenodigdProps) {
  const { t, taal } = useTaal();
  const woorden = t.account.genodigd;
  const client = useQueryClient();
  const { data: uitnodigingen = [], error } = useQuery(genodigdVraag);
  const neem = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly organisatie: string }) => acceptGenodigd(id),
    onSuccess: (_niets, { organisatie }) => onMelding(woorden.aangenomen(organisatie)),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['mijn'] });
      await client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
  const fout = error ?? neem.error;
  if (uitnodigingen.length === 0 && !fout) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      {fout && <Probleem fout={fout} />}
      <ul className="sh-mijn__stappen">
        {uitnodigingen.map((een) => (
          <li key={een.id}>
            <span>
              {woorden.voor(
                een.organisatie,
                kleineLetter(t.toegang.rollen[een.rol]),
                datumInWoorden(een.verlooptOp, taal),
              )}
            </span>
            <Button purpose="secondary" onClick={() => neem.mutate(een)}>
              {t.toegang.uitnodiging.neemAan}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
