import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { browsernaam, datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSessie, Probleem, sessiesVraag } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

interface SessiesProps {
  readonly onMelding: (melding: string) => void;
}

/** Where one is signed in, and ending that. */
export function Sessies({ onMelding }: SessiesProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.sessies;
  const client = useQueryClient();
  const { data: sessies = [], error } = useQuery(sessiesVraag);
  const einde = useMutation({
    mutationFn: endSessie,
    onSuccess: () => onMelding(woorden.beeindigd),
    onSettled: () => client.invalidateQueries({ queryKey: sessiesVraag.queryKey }),
  });
  const fout = error ?? einde.error;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {fout && <Probleem fout={fout} />}
      <ul className="sh-mijn__stappen">
        {sessies.map(({ id, browser, begonnenOp, deze }) => (
          <li key={id}>
            <span>
              {woorden.sinds(browsernaam(t, browser), datumInWoorden(begonnenOp, taal))}
              {deze && <span className="sh-zacht"> ({woorden.deze})</span>}
            </span>
            {!deze && (
              <Button purpose="subtle" onClick={() => einde.mutate(id)}>
                {woorden.beeindig}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessies.length > 2 && (
        <Button purpose="secondary" onClick={() => einde.mutate(undefined)}>
          {woorden.beeindigAndere}
        </Button>
      )}
    </section>
  );
}
