import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Taal } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { changeTaal } from './vragen.ts';

interface PosttaalProps {
  readonly taal: Taal;
  readonly onMelding: (melding: string) => void;
}

/** In which language one is written to. */
export function Posttaal({ taal, onMelding }: PosttaalProps) {
  const woorden = useTaal().t.account.taal;
  const client = useQueryClient();
  const kies = useMutation({
    mutationFn: changeTaal,
    onSuccess: () => {
      onMelding(woorden.bewaard);
      return client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {kies.error && <Probleem fout={kies.error} />}
      <Keuzeveld
        label={woorden.kop}
        waarde={kies.isPending ? kies.variables : taal}
        opties={[
          { waarde: 'nl', tekst: 'Nederlands' },
          { waarde: 'en', tekst: 'English' },
        ]}
        onKies={(waarde) => kies.mutate(waarde === 'en' ? 'en' : 'nl')}
      />
    </section>
  );
}
