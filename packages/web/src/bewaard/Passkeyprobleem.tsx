import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Probleem } from './Probleem.tsx';
import { Passkeyfout } from './passkeys.ts';

/** What went wrong with a passkey, in words: with the device, or with the server. */
export function Passkeyprobleem({ fout }: { readonly fout: Error }) {
  const woorden = useTaal().t.toegang.passkeys.apparaat;
  if (!(fout instanceof Passkeyfout)) return <Probleem fout={fout} />;
  return (
    <Melding soort="error" dringend>
      <p>{woorden[fout.reden]}</p>
    </Melding>
  );
}
