import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier, giveCode } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useBinnen } from './binnen.ts';

/** The second step of signing in: a code, after the password. */
export function Code() {
  const { t } = useTaal();
  const woorden = t.toegang.tweedestap;
  const [code, setCode] = useState('');
  const binnen = useBinnen();
  const geef = useMutation({ mutationFn: () => giveCode(code), onSuccess: binnen });
  useTitel(woorden.geef);
  return (
    <div className="sh-smal">
      <Heading level={1}>{woorden.geef}</Heading>
      <Paragraph>{woorden.geefUitleg}</Paragraph>
      <Formulier
        fout={geef.error}
        knop={t.mijn.aanmelden}
        bezig={geef.isPending}
        onVerstuur={() => geef.mutate()}
      >
        <Tekstveld
          label={woorden.code}
          autoComplete="one-time-code"
          required
          waarde={code}
          onWaarde={setCode}
        />
      </Formulier>
      <Koppeling to="/aanmelden">{t.toegang.aanbieder.opnieuw}</Koppeling>
    </div>
  );
}
