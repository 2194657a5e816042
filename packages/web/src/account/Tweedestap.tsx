import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf, mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Nieuwestap } from './Nieuwestap.tsx';
import { beginTweedeStap, endTweedeStap } from './vragen.ts';

interface TweedestapProps {
  readonly aan: boolean;
  readonly onMelding: (melding: string) => void;
}

/** A code after the password: setting it up, and ending it, both with the password. */
export function Tweedestap({ aan, onMelding }: TweedestapProps) {
  const { t } = useTaal();
  const woorden = t.toegang.tweedestap;
  const client = useQueryClient();
  const [wachtwoord, setWachtwoord] = useState('');
  const begin = useMutation({
    mutationFn: () => beginTweedeStap(wachtwoord),
    onSuccess: () => setWachtwoord(''),
  });
  const changed = (melding: string) => {
    onMelding(melding);
    setWachtwoord('');
    begin.reset();
    return client.invalidateQueries({ queryKey: mijVraag.queryKey });
  };
  const einde = useMutation({
    mutationFn: () => endTweedeStap(wachtwoord),
    onSuccess: () => changed(woorden.uit),
  });
  const stap = aan ? einde : begin;
  const code = faultOf(stap.error, 'wachtwoord');
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{aan ? woorden.isAan : woorden.uitleg}</Paragraph>
      {begin.data ? (
        <Nieuwestap {...begin.data} onKlaar={() => changed(woorden.aan)} />
      ) : (
        <form
          className="sh-formulier"
          onSubmit={(event) => {
            event.preventDefault();
            if (!stap.isPending) stap.mutate();
          }}
        >
          {stap.error && code === undefined && <Probleem fout={stap.error} />}
          <Tekstveld
            label={woorden.wachtwoord}
            type="password"
            autoComplete="current-password"
            required
            fout={code === undefined ? undefined : woorden.wachtwoordFout}
            waarde={wachtwoord}
            onWaarde={setWachtwoord}
          />
          <div className="sh-knoppen">
            <Button type="submit" purpose="secondary" aria-disabled={stap.isPending}>
              {aan ? woorden.zetUit : woorden.zetAan}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
