import { Button } from '@nl-design-system-candidate/button-react';
import type { Regelverschil } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Bewaren } from '../terug.tsx';
import { useVeldnaam } from '../veldnaam.ts';
import { type Aangevuld, versiesVraag } from '../vragen.ts';
import { useWaarde } from '../waarde.ts';

interface GeschiedenisProps {
  readonly deel: Aangevuld;
  readonly nameOf: (id: string) => string;
  /** Undefined for who only reads. */
  readonly bewaren: Bewaren | undefined;
}

/** What happened to what was added to one thing (who, when, before and after), and the way into the bin. */
export function Geschiedenis(props: GeschiedenisProps) {
  const { deel, bewaren } = props;
  const woorden = useTaal().t.aanvulling.geschiedenis;
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="sh-knoppen">
        <Button purpose="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {woorden.kop}
        </Button>
        {bewaren && (
          <Button purpose="subtle" onClick={() => bewaren.gooiWeg.mutate(deel)}>
            {woorden.gooiWeg}
          </Button>
        )}
      </div>
      {open && <Versies {...props} />}
    </>
  );
}

function Versies({ deel, nameOf, bewaren }: GeschiedenisProps) {
  const { t, taal, getal } = useTaal();
  const woorden = t.aanvulling.geschiedenis;
  const { stuk, versie: nu, over } = deel;
  const { data = [], error } = useQuery(versiesVraag(stuk, nu));
  const back = (versie: number) => {
    const regels = data.find((een) => een.versie === versie)?.regels;
    if (regels)
      bewaren?.bewaar.mutate({
        melding: woorden.teruggezet(getal.heel(versie)),
        delen: [{ inhoud: { over, regels }, bestaand: { id: stuk, versie: nu } }],
      });
  };
  if (error) return <Probleem fout={error} />;
  return (
    <ol className="sh-mijn__stappen">
      {data.map(({ versie, handeling, wanneer, wie, verschil }) => (
        <li key={versie}>
          <div>
            <strong>{t.mijn.versie(getal.heel(versie))}</strong>, {t.mijn.stap[handeling]}{' '}
            {t.mijn.doorWie(wie ?? t.aanvulling.iemand, datumInWoorden(wanneer, taal))}
            <Verschil verschil={verschil} nameOf={nameOf} />
          </div>
          {bewaren && versie !== nu && (
            <Button
              purpose="subtle"
              aria-label={woorden.zetTerugBij(getal.heel(versie))}
              onClick={() => back(versie)}
            >
              {woorden.zetTerug}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Each value that changed: what it was, and what it became. */
function Verschil({
  verschil,
  nameOf,
}: {
  readonly verschil: readonly Regelverschil[];
  readonly nameOf: GeschiedenisProps['nameOf'];
}) {
  const woorden = useTaal().t.aanvulling.geschiedenis;
  const waarde = useWaarde();
  const veldnaam = useVeldnaam();
  const watOf = ({ regel: { veld, deelnemer, jaar, kenmerk } }: Regelverschil) =>
    [veldnaam(veld), deelnemer === undefined ? undefined : nameOf(deelnemer), jaar, kenmerk]
      .filter((deel) => deel !== undefined)
      .join(', ');
  const zin = (een: Regelverschil) => {
    const { soort, regel, was } = een;
    const voor = was === undefined ? '' : waarde(regel.veld, was);
    const na = waarde(regel.veld, regel.waarde);
    if (soort === 'weg') return woorden.weg(watOf(een), voor);
    if (soort === 'nieuw') return woorden.nieuw(watOf(een), na);
    return soort === 'waarde' ? woorden.anders(watOf(een), voor, na) : woorden.bron(watOf(een), na);
  };
  return (
    <ul>
      {verschil.map((een) => (
        <li key={zin(een)}>{zin(een)}</li>
      ))}
    </ul>
  );
}
