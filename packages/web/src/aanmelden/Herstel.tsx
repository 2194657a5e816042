import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Catalogus } from '@samenhang/taal';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Formulier, faultOf, recoverWachtwoord } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

/** The page of the link of who forgot their password: choosing a new one. */
export function Herstel() {
  const { t } = useTaal();
  const woorden = t.account.herstel;
  const sleutel = useLocation({ select: ({ hash }) => hash });
  const [wachtwoord, setWachtwoord] = useState('');
  const kies = useMutation({ mutationFn: () => recoverWachtwoord(sleutel, wachtwoord) });
  const zwak = faultOf(kies.error, 'wachtwoord') as keyof Catalogus['mijn']['wachtwoordfouten'] | undefined;
  useTitel(woorden.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{woorden.titel}</Heading>
      {sleutel === '' && (
        <Melding soort="warning">
          <p>{woorden.geenSleutel}</p>
        </Melding>
      )}
      <div role="status">
        {kies.isSuccess && (
          <Melding>
            <p>{woorden.klaar}</p>
          </Melding>
        )}
      </div>
      {sleutel !== '' && !kies.isSuccess && (
        <Formulier
          fout={zwak === undefined ? kies.error : null}
          knop={woorden.kies}
          bezig={kies.isPending}
          onVerstuur={() => kies.mutate()}
        >
          <Tekstveld
            label={t.account.wachtwoord.nieuw}
            type="password"
            autoComplete="new-password"
            required
            uitleg={t.mijn.wachtwoordUitleg}
            fout={zwak && t.mijn.wachtwoordfouten[zwak]}
            waarde={wachtwoord}
            onWaarde={setWachtwoord}
          />
        </Formulier>
      )}
      <p>
        <Koppeling to={kies.isSuccess ? '/aanmelden' : '/wachtwoord/vergeten'}>
          {kies.isSuccess ? t.mijn.aanmelden : t.account.vergeten.titel}
        </Koppeling>
      </p>
    </div>
  );
}
