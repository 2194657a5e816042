import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Catalogus } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf, Probleem, sessiesVraag } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { changeWachtwoord } from './vragen.ts';

interface WachtwoordProps {
  readonly email: string;
  readonly onMelding: (melding: string) => void;
}

const leeg = { oud: '', nieuw: '' } as const;
type Waarde = Readonly<Record<keyof typeof leeg, string>>;

/** What is wrong with a field, in words; undefined where nothing is. */
function faultIn(t: Catalogus, fout: Error | null, veld: string): string | undefined {
  const code = faultOf(fout, veld);
  const woorden: Readonly<Record<string, string>> = { ...t.mijn.wachtwoordfouten, ...t.account.fouten };
  return code === undefined ? undefined : woorden[code];
}

/** Choosing another password, with the old one. */
export function Wachtwoord({ email, onMelding }: WachtwoordProps) {
  const { t } = useTaal();
  const woorden = t.account.wachtwoord;
  const client = useQueryClient();
  const [waarde, setWaarde] = useState<Waarde>(leeg);
  const wijzig = useMutation({
    mutationFn: () => changeWachtwoord(waarde.oud, waarde.nieuw),
    onSuccess: () => {
      setWaarde(leeg);
      onMelding(woorden.gewijzigd);
      return client.invalidateQueries({ queryKey: sessiesVraag.queryKey });
    },
  });
  const fout = { oud: faultIn(t, wijzig.error, 'oud'), nieuw: faultIn(t, wijzig.error, 'nieuw') };
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <form
        className="sh-formulier"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wijzig.isPending) wijzig.mutate();
        }}
      >
        {wijzig.error && !fout.oud && !fout.nieuw && <Probleem fout={wijzig.error} />}
        <Velden email={email} waarde={waarde} onWaarde={setWaarde} fout={fout} />
        <div className="sh-knoppen">
          <Button type="submit" purpose="secondary" aria-disabled={wijzig.isPending}>
            {woorden.wijzig}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface VeldenProps {
  readonly email: string;
  readonly waarde: Waarde;
  readonly onWaarde: (waarde: Waarde) => void;
  readonly fout: Readonly<Record<keyof Waarde, string | undefined>>;
}

function Velden({ email, waarde, onWaarde, fout }: VeldenProps) {
  const { t } = useTaal();
  return (
    <>
      {/* For who keeps passwords: to which account this one belongs. */}
      <input type="email" autoComplete="username" readOnly hidden value={email} />
      <Tekstveld
        label={t.account.wachtwoord.oud}
        type="password"
        autoComplete="current-password"
        required
        fout={fout.oud}
        waarde={waarde.oud}
        onWaarde={(oud) => onWaarde({ ...waarde, oud })}
      />
      <Tekstveld
        label={t.account.wachtwoord.nieuw}
        type="password"
        autoComplete="new-password"
        required
        uitleg={t.mijn.wachtwoordUitleg}
        fout={fout.nieuw}
        waarde={waarde.nieuw}
        onWaarde={(nieuw) => onWaarde({ ...waarde, nieuw })}
      />
    </>
  );
}
