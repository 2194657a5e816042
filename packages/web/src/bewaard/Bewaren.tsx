import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Probleem } from './Probleem.tsx';
import { rememberPlace, useMij } from './sessie.ts';
import {
  clashOf,
  createStuk,
  type OpenStuk,
  openStuk,
  rememberOpen,
  type Stuk,
  type Stuksoort,
  updateStuk,
} from './stukken.ts';

interface BewarenProps {
  readonly soort: Stuksoort;
  /** What it is called when it is kept for the first time. */
  readonly naam: string;
  /** What is kept, as a file, under this name. */
  readonly maak: (titel: string) => unknown;
  /** Shows what the server has in the place of what is on the screen. */
  readonly onHunne: (inhoud: unknown) => void;
  /** What differs between what the server has, under this name, and what is on the screen. */
  readonly verschil?: (inhoud: unknown, naam: string) => ReactNode;
}

/** Keeps what is on the screen on the server; who is not signed in goes there first, and finds it again afterwards. */
export function Bewaren(props: BewarenProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const begin = () => {
    if (mij) {
      setOpen(!open);
      return;
    }
    rememberPlace();
    void navigate({ to: '/aanmelden' });
  };
  return (
    <div className="sh-bewaren sh-niet-drukken">
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={begin} {...(mij ? { 'aria-expanded': open } : {})}>
          {t.mijn.bewaren.knop}
        </Button>
        <span className="sh-zacht">{t.mijn.bewaren.uitleg}</span>
      </div>
      {mij && open && <Formulier {...props} />}
    </div>
  );
}

function useBewaar({ soort, maak }: BewarenProps) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ titel, bij }: { readonly titel: string; readonly bij?: OpenStuk }) =>
      bij ? updateStuk(bij.id, bij.versie, titel, maak(titel)) : createStuk(soort, titel, maak(titel)),
    onSuccess: (stuk) => {
      rememberOpen(stuk);
      return client.invalidateQueries({ queryKey: ['mijn'] });
    },
  });
}

/**
 * Shows what the server has, after keeping what is on the screen as a version before it: both stay in the history, whichever
 * is chosen.
 */
function useNeemHunne({ maak, onHunne }: BewarenProps, bij: OpenStuk | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ hunne, titel }: { readonly hunne: Stuk; readonly titel: string }) => {
      if (!bij) return;
      const onze = await updateStuk(bij.id, hunne.versie, titel, maak(titel));
      rememberOpen(await updateStuk(bij.id, onze.versie, hunne.titel, hunne.inhoud));
      onHunne(hunne.inhoud);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['mijn'] }),
  });
}

function Formulier(props: BewarenProps) {
  const { t } = useTaal();
  const [bij] = useState(() => openStuk(props.soort));
  const [titel, setTitel] = useState(bij?.titel ?? props.naam);
  const bewaar = useBewaar(props);
  const neem = useNeemHunne(props, bij);
  const botsing = clashOf(neem.error) ?? clashOf(bewaar.error);
  if (bewaar.data)
    return (
      <p role="status" className="sh-knoppen">
        {t.mijn.bewaren.klaar(bewaar.data.titel)}
        <Koppeling to="/mijn">{t.mijn.bewaren.naarMijn}</Koppeling>
      </p>
    );
  if (botsing && bij)
    return (
      <Botsing
        soort={props.soort}
        hunne={botsing}
        titel={titel}
        onUwe={() => bewaar.mutate({ titel, bij: { ...bij, versie: botsing.versie } })}
        onNieuw={() => bewaar.mutate({ titel })}
        onHunne={() => neem.mutate({ hunne: botsing, titel })}
        verschil={props.verschil?.(botsing.inhoud, botsing.titel)}
      />
    );
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bewaar.isPending) bewaar.mutate(bij ? { titel, bij } : { titel });
      }}
    >
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <Tekstveld label={t.mijn.soorten[props.soort].naam} required waarde={titel} onWaarde={setTitel} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {bij ? t.mijn.bewaren.bij(bij.titel) : t.mijn.bewaren.knop}
        </Button>
        {bij && (
          <Button purpose="secondary" onClick={() => bewaar.mutate({ titel })}>
            {t.mijn.soorten[props.soort].nieuw}
          </Button>
        )}
      </div>
    </form>
  );
}

interface BotsingProps {
  readonly soort: Stuksoort;
  readonly hunne: Stuk;
  readonly titel: string;
  readonly onUwe: () => void;
  readonly onNieuw: () => void;
  readonly onHunne: () => void;
  readonly verschil: ReactNode;
}

/** Two versions of one piece: which is to be the last? Nothing is overwritten without being asked. */
function Botsing({ soort, hunne, titel, onUwe, onNieuw, onHunne, verschil }: BotsingProps) {
  const { t, taal } = useTaal();
  return (
    <Melding soort="warning" dringend>
      <Heading level={2} appearance="level-4">
        {t.mijn.soorten[soort].botsing}
      </Heading>
      <p>{t.mijn.bewaren.botsingUitleg}</p>
      <ul>
        <li>{t.mijn.bewaren.hunne(hunne.titel, datumInWoorden(hunne.gewijzigdOp, taal))}</li>
        <li>{t.mijn.bewaren.uwe(titel)}</li>
      </ul>
      {verschil}
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={onUwe}>
          {t.mijn.bewaren.neemUwe}
        </Button>
        <Button purpose="secondary" onClick={onNieuw}>
          {t.mijn.soorten[soort].nieuw}
        </Button>
        <Button purpose="secondary" onClick={onHunne}>
          {t.mijn.bewaren.neemHunne}
        </Button>
      </div>
    </Melding>
  );
}
