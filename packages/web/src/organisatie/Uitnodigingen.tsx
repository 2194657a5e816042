import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Rol, rollen } from '@samenhang/core';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Geheimlink } from '../ui/Geheimlink.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { createUitnodiging, uitnodigingenVraag, withdrawUitnodiging } from './vragen.ts';

interface UitnodigingenProps {
  readonly organisatie: string;
  readonly onMelding: (melding: string) => void;
}

/** Asks for the invitations and the log again, as something happened. */
function useAgain(organisatie: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['mijn', 'organisatie', organisatie] });
}

/** Inviting somebody by a link, and the links that still work. */
export function Uitnodigingen({ organisatie, onMelding }: UitnodigingenProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.organisatie;
  const { data: open = [], error } = useQuery(uitnodigingenVraag(organisatie));
  const again = useAgain(organisatie);
  const weg = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly email: string }) =>
      withdrawUitnodiging(organisatie, id),
    onSuccess: (_niets, { email }) => onMelding(woorden.ingetrokken(email)),
    onSettled: again,
  });
  const fout = error ?? weg.error;
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{woorden.uitnodigingen}</Heading>
      <Paragraph>{woorden.uitnodigingUitleg}</Paragraph>
      {fout && <Probleem fout={fout} />}
      <Uitnodigen organisatie={organisatie} onKlaar={again} />
      <ul className="sh-mijn__stappen">
        {open.map((een) => (
          <li key={een.id}>
            <span>
              {woorden.openstaand(
                een.email,
                kleineLetter(t.toegang.rollen[een.rol]),
                datumInWoorden(een.verlooptOp, taal),
              )}
            </span>
            <Button purpose="subtle" onClick={() => weg.mutate(een)}>
              {woorden.trekIn}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UitnodigenProps {
  readonly organisatie: string;
  readonly onKlaar: () => Promise<void>;
}

function Uitnodigen({ organisatie, onKlaar }: UitnodigenProps) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  const [email, setEmail] = useState('');
  const [rol, setRol] = useState<Rol>('lezer');
  const maak = useMutation({
    mutationFn: () => createUitnodiging(organisatie, { email, rol }),
    onSuccess: () => {
      setEmail('');
      return onKlaar();
    },
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!maak.isPending) maak.mutate();
      }}
    >
      {maak.error && <Probleem fout={maak.error} />}
      <Tekstveld label={woorden.emailGenodigde} type="email" required waarde={email} onWaarde={setEmail} />
      <Keuzeveld
        label={woorden.rolGenodigde}
        waarde={rol}
        opties={rollen.map((waarde) => ({ waarde, tekst: t.toegang.rollen[waarde] }))}
        onKies={(nieuw) => setRol(nieuw as Rol)}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={maak.isPending}>
          {woorden.nodigUit}
        </Button>
      </div>
      {maak.data && <Uitgenodigd {...maak.data} />}
    </form>
  );
}

interface UitgenodigdProps {
  readonly email: string;
  /** Of the link, where it does not go by mail. */
  readonly sleutel?: string | undefined;
}

/** What came of it: a link to pass on, or that it is on its way. */
function Uitgenodigd({ email, sleutel }: UitgenodigdProps) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  if (sleutel === undefined) return <p role="status">{woorden.gemaild(email)}</p>;
  return (
    <Geheimlink pad="/uitnodiging" sleutel={sleutel} klaar={woorden.linkKlaar(email)} label={woorden.link} />
  );
}
