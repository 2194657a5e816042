import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { discardStuk, type Kop, loadStuk, Probleem, updateStuk } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Geschiedenis } from './Geschiedenis.tsx';
import { useOpenen } from './openen.ts';

export interface StukProps {
  readonly stuk: Kop;
  /** Told to who cannot see it, too. */
  readonly onMelding: (melding: string) => void;
}

type Deel = 'naam' | 'geschiedenis';

/** Asks for the list again, as something in it changed. */
function useAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['mijn', 'stukken'] });
}

/** One design that is kept: open it, give it another name, throw it away, see what happened to it. */
export function Stuk({ stuk, onMelding }: StukProps) {
  const { t, taal } = useTaal();
  const open = useOpenen();
  const openen = useMutation({ mutationFn: async () => open(stuk, (await loadStuk(stuk.id)).inhoud) });
  return (
    <li className="sh-mijn__stuk">
      <Heading level={2} appearance="level-3">
        <button type="button" className="sh-tekstknop" onClick={() => openen.mutate()}>
          {stuk.titel}
        </button>
      </Heading>
      <p className="sh-zacht">{t.mijn.gewijzigd(datumInWoorden(stuk.gewijzigdOp, taal))}</p>
      {openen.error && <Probleem fout={openen.error} />}
      {openen.data === false && (
        <Melding soort="warning" dringend>
          <p>{t.mijn.openMislukt}</p>
        </Melding>
      )}
      <Handelingen stuk={stuk} onMelding={onMelding} />
    </li>
  );
}

function Handelingen({ stuk, onMelding }: StukProps) {
  const { t } = useTaal();
  const again = useAgain();
  const [deel, setDeel] = useState<Deel>();
  const toggle = (welk: Deel) => setDeel(deel === welk ? undefined : welk);
  const weggooien = useMutation({
    mutationFn: () => discardStuk(stuk.id, stuk.versie),
    onSuccess: () => onMelding(t.mijn.gelukt.weg(stuk.titel)),
    onSettled: again,
  });
  const finish = () => {
    setDeel(undefined);
    void again();
  };
  return (
    <>
      <div className="sh-knoppen">
        <Button purpose="subtle" aria-expanded={deel === 'naam'} onClick={() => toggle('naam')}>
          {t.mijn.hernoem}
        </Button>
        <Button
          purpose="subtle"
          aria-expanded={deel === 'geschiedenis'}
          onClick={() => toggle('geschiedenis')}
        >
          {t.mijn.geschiedenis}
        </Button>
        <Button purpose="subtle" onClick={() => weggooien.mutate()}>
          {t.mijn.weg}
        </Button>
      </div>
      {weggooien.error && <Probleem fout={weggooien.error} />}
      {deel === 'naam' && <Hernoem stuk={stuk} onMelding={onMelding} onKlaar={finish} />}
      {deel === 'geschiedenis' && <Geschiedenis stuk={stuk} />}
    </>
  );
}

function Hernoem({ stuk, onMelding, onKlaar }: StukProps & { readonly onKlaar: () => void }) {
  const { t } = useTaal();
  const [titel, setTitel] = useState(stuk.titel);
  const bewaar = useMutation({
    mutationFn: async () => {
      const { inhoud } = await loadStuk(stuk.id);
      // From the version of the list: what was changed since is not overwritten.
      return updateStuk(stuk.id, stuk.versie, titel, inhoud);
    },
    onSuccess: () => {
      onMelding(t.mijn.gelukt.naam);
      onKlaar();
    },
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate();
      }}
    >
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <Tekstveld label={t.mijn.naam} required waarde={titel} onWaarde={setTitel} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {t.mijn.bewaarNaam}
        </Button>
        <Button purpose="subtle" onClick={onKlaar}>
          {t.mijn.annuleer}
        </Button>
      </div>
    </form>
  );
}
