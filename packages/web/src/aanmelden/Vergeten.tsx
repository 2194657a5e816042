import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier, forgetWachtwoord } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

/** Asking for a link to choose a new password. */
export function Vergeten() {
  const { t } = useTaal();
  const woorden = t.account.vergeten;
  const [email, setEmail] = useState('');
  const vraag = useMutation({ mutationFn: () => forgetWachtwoord(email) });
  useTitel(woorden.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{woorden.titel}</Heading>
      <div role="status">
        {vraag.isSuccess && (
          <Melding>
            <p>{woorden.klaar(email)}</p>
          </Melding>
        )}
      </div>
      {!vraag.isSuccess && (
        <>
          <Paragraph>{woorden.uitleg}</Paragraph>
          <Formulier
            fout={vraag.error}
            knop={woorden.vraag}
            bezig={vraag.isPending}
            onVerstuur={() => vraag.mutate()}
          >
            <Tekstveld
              label={t.mijn.email}
              type="email"
              autoComplete="username"
              required
              waarde={email}
              onWaarde={setEmail}
            />
          </Formulier>
        </>
      )}
    </div>
  );
}
