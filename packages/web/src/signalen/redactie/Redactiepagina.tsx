import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { REDACTIEDADEN, type Redactiedaad, refuseDaad } from '@samenhang/core/signaal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Buiten, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Lijst } from '../lijst/Lijst.tsx';
import { dadenVraag, type Signaal } from '../vragen.ts';
import { Daadformulier } from './Daadformulier.tsx';
import { Logboek } from './Logboek.tsx';

/** Where the redactie merges, splits, rewords, hides and sends back signals, with reasons, and undoes that. */
export function Redactiepagina() {
  const { t } = useTaal();
  const woorden = t.signaal.redactie;
  const { data: mij } = useMij();
  const daden = useQuery({ ...dadenVraag, enabled: mij !== null && mij !== undefined });
  useTitel(woorden.titel);
  return (
    <div className="sh-smal sh-stapel">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph className="sh-lead">{woorden.lead}</Paragraph>
      {mij === null && <Buiten />}
      {mij && daden.error && <Melding soort="warning">{woorden.nietVanU}</Melding>}
      {daden.data && (
        <>
          <Werk />
          <Logboek />
        </>
      )}
      <p>
        <Koppeling to="/signalen">{t.signaal.een.terug}</Koppeling>
      </p>
    </div>
  );
}

/** How many new texts come of a deed, at least. */
const nieuw: Readonly<Record<Redactiedaad, number>> = {
  samenvoegen: 1,
  splitsen: 2,
  herschrijven: 1,
  verbergen: 0,
  terugsturen: 0,
};

/** The choice of signals, and what can be done with what was chosen. */
function Werk() {
  const woorden = useTaal().t.signaal.redactie;
  const [gekozen, setGekozen] = useState<readonly Signaal[]>([]);
  const [daad, setDaad] = useState<Redactiedaad>();
  const [melding, setMelding] = useState('');
  const toggle = (signaal: Signaal) => {
    setMelding('');
    setGekozen((oud) =>
      oud.some(({ id }) => id === signaal.id) ? oud.filter(({ id }) => id !== signaal.id) : [...oud, signaal],
    );
  };
  const [eerste, ...rest] = gekozen;
  if (daad && eerste)
    return (
      <Daadformulier
        daad={daad}
        van={[eerste, ...rest]}
        onAnnuleer={() => setDaad(undefined)}
        onGedaan={() => {
          setDaad(undefined);
          setGekozen([]);
          setMelding(woorden.gedaan);
        }}
      />
    );
  return (
    <>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      <Lijst
        bij={(signaal) => (
          <Vinkje
            signaal={signaal}
            aan={gekozen.some(({ id }) => id === signaal.id)}
            onToggle={() => toggle(signaal)}
          />
        )}
      />
      <Balk gekozen={gekozen} onDaad={setDaad} onWis={() => setGekozen([])} />
    </>
  );
}

interface BalkProps {
  readonly gekozen: readonly Signaal[];
  readonly onDaad: (daad: Redactiedaad) => void;
  readonly onWis: () => void;
}

/** How many were chosen, and what can be done with these. */
function Balk({ gekozen, onDaad, onWis }: BalkProps) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.redactie;
  const staten = gekozen.map(({ staat }) => staat);
  const mogelijk = REDACTIEDADEN.filter((een) => refuseDaad(een, staten, nieuw[een]) === undefined);
  return (
    <div className="sh-redactiebalk">
      <p role="status">
        {gekozen.length > 0 ? woorden.gekozen(getal.heel(gekozen.length)) : woorden.nietsGekozen}
      </p>
      <div className="sh-knoppen">
        {mogelijk.map((een) => (
          <Button key={een} purpose="secondary" onClick={() => onDaad(een)}>
            {woorden.daden[een]}
          </Button>
        ))}
        {gekozen.length > 0 && (
          <Button purpose="subtle" onClick={onWis}>
            {woorden.wisKeuze}
          </Button>
        )}
      </div>
    </div>
  );
}

interface VinkjeProps {
  readonly signaal: Signaal;
  readonly aan: boolean;
  readonly onToggle: () => void;
}

/** The box to choose a signal by; none where the redactie can do nothing with it (any more). */
function Vinkje({ signaal, aan, onToggle }: VinkjeProps) {
  const woorden = useTaal().t.signaal.redactie;
  if (signaal.staat !== 'open') return null;
  return (
    <input
      type="checkbox"
      className="utrecht-checkbox utrecht-checkbox--html-input"
      aria-label={woorden.kies(signaal.inhoud.titel)}
      checked={aan}
      onChange={onToggle}
    />
  );
}
