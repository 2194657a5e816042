import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Buiten, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Koppelen } from './Koppelen.tsx';
import { Meenemen } from './Meenemen.tsx';
import { Naam } from './Naam.tsx';
import { Opheffen } from './Opheffen.tsx';
import { Passkeys } from './Passkeys.tsx';
import { Posttaal } from './Posttaal.tsx';
import { Tweedestap } from './Tweedestap.tsx';
import { Wachtwoord } from './Wachtwoord.tsx';

/** One's own account: who one is here, how one signs in, and what is kept. */
export function Accountpagina() {
  const { t } = useTaal();
  const mij = useMij();
  const [melding, setMelding] = useState('');
  useTitel(t.account.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.account.titel}</Heading>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && (
        <>
          <p>{t.account.email(mij.data.email)}</p>
          <Naam naam={mij.data.naam} onMelding={setMelding} />
          <Posttaal taal={mij.data.taal} onMelding={setMelding} />
          {mij.data.wachtwoord && (
            <>
              <Wachtwoord email={mij.data.email} onMelding={setMelding} />
              <Tweedestap aan={mij.data.tweedeStap} onMelding={setMelding} />
              <Passkeys onMelding={setMelding} />
            </>
          )}
          <Koppelen />
          <Meenemen />
          <Opheffen metWachtwoord={mij.data.wachtwoord} />
          <p>
            <Koppeling to="/mijn">{t.mijn.titel}</Koppeling>
          </p>
        </>
      )}
    </div>
  );
}
