import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier, isExpected, signIn } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { BijOrganisatie } from './BijOrganisatie.tsx';
import { useBinnen, useTweedeStap } from './binnen.ts';
import { MetPasskey } from './MetPasskey.tsx';

/** Signing in. */
export function Aanmelden() {
  const { t } = useTaal();
  const [email, setEmail] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const binnen = useBinnen();
  const meld = useMutation({
    mutationFn: () => signIn(email, wachtwoord),
    onSuccess: binnen,
    onError: useTweedeStap(),
  });
  useTitel(t.mijn.aanmelden);
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.mijn.aanmelden}</Heading>
      <Paragraph>{t.mijn.inleiding}</Paragraph>
      {isExpected() && <Paragraph>{t.mijn.ontwerpWacht}</Paragraph>}
      <BijOrganisatie />
      <Formulier
        fout={meld.error}
        knop={t.mijn.aanmelden}
        bezig={meld.isPending}
        onVerstuur={() => meld.mutate()}
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
      </Formulier>
      <p>
        <Koppeling to="/wachtwoord/vergeten">{t.account.vergeten.link}</Koppeling>
      </p>
      <MetPasskey />
    </div>
  );
}
