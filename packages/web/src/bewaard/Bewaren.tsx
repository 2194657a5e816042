import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { createHier, isHier, updateHier } from '../plank/index.ts';
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

/**
 * Keeps what is on the screen: on the server, or in this browser for who is not signed in; they can also sign in first, and
 * find it again afterwards.
 */
export function Bewaren(props: BewarenProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const leave = () => {
    rememberPlace();
    void navigate({ to: '/aanmelden' });
  };
  return (
    <div className="sh-bewaren sh-niet-drukken">
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => setOpen(!open)} aria-expanded={open}>
          {t.mijn.bewaren.knop}
        </Button>
        <span className="sh-zacht">{mij ? t.mijn.bewaren.uitleg : t.plank.titel}</span>
      </div>
      {open && <Formulier key={String(Boolean(mij))} {...props} hier={!mij} />}
      {open && !mij && (
        <div className="sh-knoppen">
          <Button purpose="subtle" onClick={leave}>
            {t.plank.aanmelden}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FormulierProps extends BewarenProps {
  /** In this browser. */
  readonly hier: boolean;
}

/** Where it is kept: the same two steps, on the server and in this browser. */
const kasten = {
  server: { create: createStuk, update: updateStuk },
  hier: { create: createHier, update: updateHier },
} as const;
const kastOf = (hier: boolean) => kasten[hier ? 'hier' : 'server'];

function useBewaar({ soort, maak, hier }: FormulierProps) {
  const client = useQueryClient();
  const kast = kastOf(hier);
  return useMutation({
    mutationFn: ({ titel, bij }: { readonly titel: string; readonly bij?: OpenStuk }): Promise<OpenStuk> =>
      bij ? kast.update(bij.id, bij.versie, titel, maak(titel)) : kast.create(soort, titel, maak(titel)),
    onSuccess: (stuk) => {
      rememberOpen(stuk);
      return client.invalidateQueries({ queryKey: [hier ? 'plank' : 'mijn'] });
    },
  });
}

/**
 * Shows what the server has, after keeping what is on the screen as a version before it: both stay in the history, whichever
 * is chosen.
 */
function useNeemHunne({ maak, onHunne, hier }: FormulierProps, bij: OpenStuk | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ hunne, titel }: { readonly hunne: Stuk; readonly titel: string }) => {
      if (!bij) return;
      const { update } = kastOf(hier);
      const onze = await update(bij.id, hunne.versie, titel, maak(titel));
      rememberOpen(await update(bij.id, onze.versie, hunne.titel, hunne.inhoud));
      onHunne(hunne.inhoud);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [hier ? 'plank' : 'mijn'] }),
  });
}

function Formulier(props: FormulierProps) {
  const { t } = useTaal();
  const { hier } = props;
  const [bij] = useState(() => {
    // What is kept elsewhere is not changed from here: it becomes a new one.
    const open = openStuk(props.soort);
    return open && isHier(open.id) === hier ? open : undefined;
  });
  const [titel, setTitel] = useState(bij?.titel ?? props.naam);
  const bewaar = useBewaar(props);
  const neem = useNeemHunne(props, bij);
  const botsing = clashOf(neem.error) ?? clashOf(bewaar.error);
  if (bewaar.data) return <Klaar hier={hier} titel={bewaar.data.titel} />;
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
          {bij ? t.mijn.bewaren.bij(bij.titel) : hier ? t.plank.bewaar : t.mijn.bewaren.knop}
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

function Klaar({ hier, titel }: { readonly hier: boolean; readonly titel: string }) {
  const { t } = useTaal();
  return (
    <p role="status" className="sh-knoppen">
      {(hier ? t.plank : t.mijn.bewaren).klaar(titel)}
      <Koppeling to="/mijn">{t.mijn.bewaren.naarMijn}</Koppeling>
    </p>
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
