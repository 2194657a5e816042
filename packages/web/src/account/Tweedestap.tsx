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
  const begin = useMutation({ mutationFn: beginTweedeStap });
  const changed = async (melding: string) => {
    onMelding(melding);
    begin.reset();
    await client.invalidateQueries({ queryKey: mijVraag.queryKey });
  };
  const einde = useMutation({ mutationFn: endTweedeStap, onSuccess: () => changed(woorden.uit) });
  const stap = aan ? einde : begin;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{aan ? woorden.isAan : woorden.uitleg}</Paragraph>
      {begin.data ? (
        <Nieuwestap {...begin.data} onKlaar={() => void changed(woorden.aan)} />
      ) : (
        <Controle
          key={String(aan)}
          knop={aan ? woorden.zetUit : woorden.zetAan}
          fout={stap.error}
          bezig={stap.isPending}
          onWachtwoord={stap.mutate}
        />
      )}
    </section>
  );
}

interface ControleProps {
  readonly knop: string;
  readonly fout: Error | null;
  readonly bezig: boolean;
  readonly onWachtwoord: (wachtwoord: string) => void;
}

/** Asks for the password, to be sure that it is the owner. */
function Controle({ knop, fout, bezig, onWachtwoord }: ControleProps) {
  const woorden = useTaal().t.toegang.tweedestap;
  const [wachtwoord, setWachtwoord] = useState('');
  const onjuist = faultOf(fout, 'wachtwoord') !== undefined;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bezig) onWachtwoord(wachtwoord);
      }}
    >
      {fout && !onjuist && <Probleem fout={fout} />}
      <Tekstveld
        label={woorden.wachtwoord}
        type="password"
        autoComplete="current-password"
        required
        fout={onjuist ? woorden.wachtwoordFout : undefined}
        waarde={wachtwoord}
        onWaarde={setWachtwoord}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={bezig}>
          {knop}
        </Button>
      </div>
    </form>
  );
}
