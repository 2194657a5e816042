import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { addPasskey, faultOf, Passkeyprobleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

/** A new passkey, with a name to know it by; with the password, to be sure that it is the owner. */
export function Nieuwepasskey({ onKlaar }: { readonly onKlaar: (naam: string) => void }) {
  const woorden = useTaal().t.toegang.passkeys;
  const [naam, setNaam] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const maak = useMutation({
    mutationFn: () => addPasskey(naam.trim(), wachtwoord),
    onSuccess: () => {
      onKlaar(naam.trim());
      setNaam('');
      setWachtwoord('');
    },
  });
  const code = faultOf(maak.error, 'wachtwoord') as keyof typeof woorden.fouten | undefined;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!maak.isPending) maak.mutate();
      }}
    >
      {maak.error && code === undefined && <Passkeyprobleem fout={maak.error} />}
      <Tekstveld
        label={woorden.naam}
        uitleg={woorden.naamUitleg}
        autoComplete="off"
        required
        waarde={naam}
        onWaarde={setNaam}
      />
      <Tekstveld
        label={woorden.wachtwoord}
        type="password"
        autoComplete="current-password"
        fout={code && woorden.fouten[code]}
        waarde={wachtwoord}
        onWaarde={setWachtwoord}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={maak.isPending}>
          {woorden.voegToe}
        </Button>
      </div>
    </form>
  );
}
