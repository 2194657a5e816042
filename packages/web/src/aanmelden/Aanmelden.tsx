import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isExpected, Probleem, signIn } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useBinnen } from './binnen.ts';

/** Signing in. */
export function Aanmelden() {
  const { t } = useTaal();
  const [email, setEmail] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const binnen = useBinnen();
  const meld = useMutation({ mutationFn: () => signIn(email, wachtwoord), onSuccess: binnen });
  useTitel(t.mijn.aanmelden);
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.mijn.aanmelden}</Heading>
      <Paragraph>{t.mijn.inleiding}</Paragraph>
      {isExpected() && <Paragraph>{t.mijn.ontwerpWacht}</Paragraph>}
      {meld.error && <Probleem fout={meld.error} />}
      <form
        className="sh-formulier"
        onSubmit={(event) => {
          event.preventDefault();
          if (!meld.isPending) meld.mutate();
        }}
      >
        <Tekstveld
          label={t.mijn.email}
          type="email"
          autoComplete="username"
          required
          waarde={email}
          onWaarde={setEmail}
        />
        <Tekstveld
          label={t.mijn.wachtwoord}
          type="password"
          autoComplete="current-password"
          required
          waarde={wachtwoord}
          onWaarde={setWachtwoord}
        />
        <div className="sh-knoppen">
          <Button type="submit" purpose="primary" aria-disabled={meld.isPending}>
            {meld.isPending ? t.mijn.bezig : t.mijn.aanmelden}
          </Button>
        </div>
      </form>
    </div>
  );
}
