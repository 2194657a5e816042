import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Catalogus, kleineLetter } from '@samenhang/taal';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { acceptUitnodiging, Formulier, faultOf, loadAanbod, Probleem, signIn } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useBinnen, useTweedeStap } from './binnen.ts';

/** The page of the link of an invitation: what it offers, and taking it up. */
export function Uitnodiging() {
  const { t } = useTaal();
  const sleutel = useLocation({ select: ({ hash }) => hash });
  useTitel(t.toegang.uitnodiging.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.toegang.uitnodiging.titel}</Heading>
      {sleutel === '' ? (
        <Melding soort="warning">
          <p>{t.toegang.uitnodiging.geenSleutel}</p>
        </Melding>
      ) : (
        <Aanbod sleutel={sleutel} />
      )}
    </div>
  );
}

function Aanbod({ sleutel }: { readonly sleutel: string }) {
  const { t } = useTaal();
  const woorden = t.toegang.uitnodiging;
  const { data, error } = useQuery({
    queryKey: ['uitnodiging', sleutel],
    queryFn: () => loadAanbod(sleutel),
    retry: false,
    staleTime: 'static',
  });
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{woorden.leest}</p>;
  return (
    <>
      <Paragraph className="sh-lead">
        {woorden.aanbod(data.organisatie, kleineLetter(t.toegang.rollen[data.rol]))}
      </Paragraph>
      <Paragraph>{woorden.account(data.email)}</Paragraph>
      <Aannemen sleutel={sleutel} email={data.email} />
    </>
  );
}

interface AannemenProps {
  readonly sleutel: string;
  readonly email: string;
}

function Aannemen({ sleutel, email }: AannemenProps) {
  const { t } = useTaal();
  const [naam, setNaam] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const binnen = useBinnen();
  const meld = useMutation({
    mutationFn: () => signIn(email, wachtwoord),
    onSuccess: binnen,
    onError: useTweedeStap(),
  });
  const neem = useMutation({
    mutationFn: () => acceptUitnodiging(sleutel, naam, wachtwoord),
    onSuccess: () => meld.mutate(),
  });
  const zwak = faultOf(neem.error, 'wachtwoord') as keyof Catalogus['mijn']['wachtwoordfouten'] | undefined;
  // The address may have an account with another password: that is told to who signs in with it, and to nobody else.
  if (meld.error) return <Wacht />;
  return (
    <Formulier
      fout={zwak === undefined ? neem.error : null}
      knop={t.toegang.uitnodiging.neemAan}
      bezig={neem.isPending || meld.isPending}
      onVerstuur={() => neem.mutate()}
    >
      <Tekstveld label={t.mijn.eerste.naam} autoComplete="name" required waarde={naam} onWaarde={setNaam} />
      {/* For who keeps passwords: to which account this one belongs. */}
      <Tekstveld
        label={t.mijn.email}
        type="email"
        autoComplete="username"
        readOnly
        waarde={email}
        onWaarde={() => undefined}
      />
      <Tekstveld
        label={t.mijn.wachtwoord}
        type="password"
        autoComplete="new-password"
        required
        uitleg={t.mijn.wachtwoordUitleg}
        fout={zwak && t.mijn.wachtwoordfouten[zwak]}
        waarde={wachtwoord}
        onWaarde={setWachtwoord}
      />
    </Formulier>
  );
}

/** The invitation was taken up, but one does not come in with this password. */
function Wacht() {
  const { t } = useTaal();
  const woorden = t.toegang.uitnodiging;
  return (
    <>
      <Melding soort="warning" dringend>
        <p>{woorden.wacht}</p>
      </Melding>
      <p>
        <Koppeling to="/aanmelden">{t.mijn.aanmelden}</Koppeling>
      </p>
      <p>
        <Koppeling to="/wachtwoord/vergeten">{t.account.vergeten.link}</Koppeling>
      </p>
    </>
  );
}
