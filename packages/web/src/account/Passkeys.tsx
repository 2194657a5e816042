import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  aanmeldwijzenVraag,
  hasPasskeys,
  Passkeyprobleem,
  passkeysVraag,
  removePasskey,
} from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Nieuwepasskey } from './Nieuwepasskey.tsx';

interface PasskeysProps {
  readonly onMelding: (melding: string) => void;
}

/** Signing in without a password: the passkeys that one has, and a new one where this server and this browser can. */
export function Passkeys({ onMelding }: PasskeysProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.passkeys;
  const client = useQueryClient();
  const { data: wijzen } = useQuery(aanmeldwijzenVraag);
  const { data: passkeys = [], error } = useQuery(passkeysVraag);
  const kan = wijzen?.passkeys === true && hasPasskeys();
  const changed = async (melding: string) => {
    onMelding(melding);
    await client.invalidateQueries({ queryKey: passkeysVraag.queryKey });
  };
  const weg = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly naam: string }) => removePasskey(id),
    onSuccess: (_, { naam }) => changed(woorden.verwijderd(naam)),
  });
  const fout = error ?? weg.error;
  if (!kan && passkeys.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {fout && <Passkeyprobleem fout={fout} />}
      {passkeys.length > 0 && (
        <ul className="sh-mijn__stappen">
          {passkeys.map(({ id, naam, gemaaktOp, gebruiktOp }) => (
            <li key={id}>
              <span>
                {woorden.sinds(naam, datumInWoorden(gemaaktOp, taal))}.{' '}
                <span className="sh-zacht">
                  {gebruiktOp === null
                    ? woorden.ongebruikt
                    : woorden.gebruikt(datumInWoorden(gebruiktOp, taal))}
                </span>
              </span>
              <Button
                purpose="subtle"
                aria-label={woorden.verwijderLabel(naam)}
                onClick={() => weg.mutate({ id, naam })}
              >
                {woorden.verwijder}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {kan && <Nieuwepasskey onKlaar={(naam) => void changed(woorden.toegevoegd(naam))} />}
    </section>
  );
}
