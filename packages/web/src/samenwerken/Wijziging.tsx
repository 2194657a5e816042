import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type OpenStuk, Probleem, rememberOpen } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import type { Stand } from './stand.ts';
import { Verschil } from './verschil/Verschil.tsx';
import { versieVraag } from './vragen.ts';
import { layersOf, type Schermwerk } from './werk.ts';

interface WijzigingProps {
  readonly open: OpenStuk;
  readonly stand: Stand | undefined;
  readonly werk: Schermwerk;
}

/**
 * What somebody else kept meanwhile. It comes on the screen by itself where nothing there is lost by that; else both are
 * there, with what differs.
 */
export function Wijziging({ open, stand, werk }: WijzigingProps) {
  const { t, getal } = useTaal();
  const woorden = t.samenwerken.wijziging;
  const [begin] = useState(open.versie);
  const nieuwer = stand && stand.versie > open.versie ? stand : undefined;
  const onze = useQuery(versieVraag(open.id, open.versie));
  const hunne = useQuery({
    ...versieVraag(open.id, nieuwer?.versie ?? open.versie),
    enabled: nieuwer !== undefined,
  });
  const inhoud = nieuwer && hunne.data?.inhoud;
  const mayTake = inhoud !== undefined && onze.data !== undefined && werk.isGelijk(onze.data.inhoud);
  const take = () => {
    if (!nieuwer || inhoud === undefined) return;
    rememberOpen({ ...open, versie: nieuwer.versie, titel: nieuwer.titel });
    void werk.onToon(inhoud);
  };
  useEffect(() => {
    if (mayTake) take();
  });
  const wie = (van: Stand) => van.door ?? woorden.iemand;
  const fout = onze.error ?? hunne.error;
  return (
    <div role="status" className="sh-stapel">
      {fout && <Probleem fout={fout} />}
      {stand?.weg === true && (
        <Melding soort="warning">
          <p>{woorden.weg}</p>
        </Melding>
      )}
      {stand && !stand.doorU && !nieuwer && open.versie > begin && (
        <Melding>
          <p>{woorden.overgenomen(wie(stand), getal.heel(stand.versie))}</p>
        </Melding>
      )}
      {nieuwer && inhoud !== undefined && !mayTake && (
        <Uiteen wie={wie(nieuwer)} versie={getal.heel(nieuwer.versie)} {...{ inhoud, werk }} onNeem={take} />
      )}
    </div>
  );
}

interface UiteenProps {
  readonly wie: string;
  readonly versie: string;
  readonly inhoud: unknown;
  readonly werk: Schermwerk;
  readonly onNeem: () => void;
}

function Uiteen({ wie, versie, inhoud, werk, onNeem }: UiteenProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken;
  const [ziet, setZiet] = useState(false);
  return (
    <Melding soort="warning">
      <p>{woorden.wijziging.uiteen(wie, versie)}</p>
      <div className="sh-knoppen">
        <Button purpose="secondary" aria-expanded={ziet} onClick={() => setZiet(!ziet)}>
          {ziet ? woorden.wijziging.sluitVerschil : woorden.wijziging.verschil}
        </Button>
        <Button purpose="subtle" onClick={onNeem}>
          {woorden.wijziging.neem(versie)}
        </Button>
      </div>
      {ziet && <Schermverschil inhoud={inhoud} naam={wie} werk={werk} />}
    </Melding>
  );
}

interface SchermverschilProps {
  readonly inhoud: unknown;
  readonly naam: string;
  readonly werk: Schermwerk;
}

/** What differs between what was kept and the map on the screen. */
export function Schermverschil({ inhoud, naam, werk }: SchermverschilProps) {
  const { t } = useTaal();
  const { atlas, kaart, opgave, lagen, onGemeente } = werk;
  const hunne = layersOf(atlas, inhoud);
  if (!hunne) return <p>{t.samenwerken.versies.pastNiet}</p>;
  return (
    <Verschil
      {...{ atlas, kaart, onGemeente }}
      vraag={opgave.lagen}
      a={{ naam, lagen: hunne }}
      b={{ naam: t.samenwerken.versies.scherm, lagen }}
    />
  );
}
