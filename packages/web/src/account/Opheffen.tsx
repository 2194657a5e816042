import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { faultOf, mijVraag, Probleem, signOut } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { closeAccount } from './vragen.ts';

interface OpheffenProps {
  /** Is there a password to ask? Who comes in by their organisation has none. */
  readonly metWachtwoord: boolean;
}

/** Closing one's account: asked twice, with the password where there is one. */
export function Opheffen({ metWachtwoord }: OpheffenProps) {
  const { t } = useTaal();
  const woorden = t.account.opheffen;
  const [begonnen, setBegonnen] = useState(false);
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {begonnen ? (
        <Zeker metWachtwoord={metWachtwoord} onNee={() => setBegonnen(false)} />
      ) : (
        <Button purpose="secondary" onClick={() => setBegonnen(true)}>
          {woorden.begin}
        </Button>
      )}
    </section>
  );
}

function Zeker({ metWachtwoord, onNee }: OpheffenProps & { readonly onNee: () => void }) {
  const { t } = useTaal();
  const woorden = t.account.opheffen;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [wachtwoord, setWachtwoord] = useState('');
  const hef = useMutation({
    mutationFn: async () => {
      await closeAccount(wachtwoord);
      // Only the browser still thinks that somebody is signed in.
      await signOut();
    },
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['mijn'] });
      client.setQueryData(mijVraag.queryKey, null);
      await navigate({ to: '/' });
    },
  });
  const code = faultOf(hef.error, 'wachtwoord') as keyof typeof t.account.fouten | undefined;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!hef.isPending) hef.mutate();
      }}
    >
      {hef.error && code === undefined && <Probleem fout={hef.error} />}
      {metWachtwoord && (
        <Tekstveld
          label={woorden.wachtwoord}
          type="password"
          autoComplete="current-password"
          fout={code && t.account.fouten[code]}
          waarde={wachtwoord}
          onWaarde={setWachtwoord}
        />
      )}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={hef.isPending}>
          {woorden.ja}
        </Button>
        <Button purpose="subtle" onClick={onNee}>
          {t.mijn.annuleer}
        </Button>
      </div>
    </form>
  );
}
