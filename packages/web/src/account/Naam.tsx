import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { changeNaam } from './vragen.ts';

interface NaamProps {
  readonly naam: string;
  readonly onMelding: (melding: string) => void;
}

/** The name by which others know one. */
export function Naam({ naam: was, onMelding }: NaamProps) {
  const { t } = useTaal();
  const woorden = t.account.naam;
  const client = useQueryClient();
  const [naam, setNaam] = useState(was);
  const bewaar = useMutation({
    mutationFn: () => changeNaam(naam),
    onSuccess: () => {
      onMelding(woorden.bewaard);
      return client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <form
        className="sh-formulier"
        onSubmit={(event) => {
          event.preventDefault();
          if (!bewaar.isPending) bewaar.mutate();
        }}
      >
        {bewaar.error && <Probleem fout={bewaar.error} />}
        <Tekstveld label={woorden.kop} autoComplete="name" required waarde={naam} onWaarde={setNaam} />
        <div className="sh-knoppen">
          <Button type="submit" purpose="secondary" aria-disabled={bewaar.isPending}>
            {woorden.bewaar}
          </Button>
        </div>
      </form>
    </section>
  );
}
