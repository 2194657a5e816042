import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { aanmeldwijzenVraag, hasPasskeys, Passkeyprobleem, usePasskey } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useBinnen } from './binnen.ts';

/** The way in by a passkey, where this server and this browser have those. */
export function MetPasskey() {
  const woorden = useTaal().t.toegang.passkeys;
  const { data } = useQuery(aanmeldwijzenVraag);
  const binnen = useBinnen();
  const meld = useMutation({ mutationFn: usePasskey, onSuccess: binnen });
  if (!data?.passkeys || !hasPasskeys()) return null;
  return (
    <div className="sh-formulier">
      {meld.error && <Passkeyprobleem fout={meld.error} />}
      <div className="sh-knoppen">
        <Button
          purpose="secondary"
          aria-disabled={meld.isPending}
          onClick={() => {
            if (!meld.isPending) meld.mutate();
          }}
        >
          {woorden.knop}
        </Button>
      </div>
    </div>
  );
}
