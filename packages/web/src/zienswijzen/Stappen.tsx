import { Button } from '@nl-design-system-candidate/button-react';
import {
  OPVOLGINGEN,
  type Opvolging,
  ruleOfStaat,
  type Zienswijze,
  type Zienswijzestaat,
} from '@samenhang/core';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Tekstvak } from './Tekst.tsx';

interface StappenProps {
  readonly inhoud: Zienswijze;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onStap: (inhoud: Zienswijze) => void;
}

const leeg = { door: '', op: '', webadres: '', waarom: '', gevolgd: 'ja' as Opvolging };

/** The view after a step, with what the step asks: who adopted it, or what was answered. */
function after(inhoud: Zienswijze, naar: Zienswijzestaat, velden: typeof leeg): Zienswijze {
  const adres = velden.webadres.trim() === '' ? {} : { webadres: velden.webadres.trim() };
  const { door, op, waarom, gevolgd } = velden;
  if (naar === 'vastgesteld') return { ...inhoud, staat: naar, besluit: { door, op, ...adres } };
  if (naar === 'beantwoord') return { ...inhoud, staat: naar, antwoord: { op, gevolgd, waarom, ...adres } };
  return { ...inhoud, staat: naar };
}

/** The steps that a view can make from here: those that ask something open a form first. */
export function Stappen({ inhoud, foutBij, onStap }: StappenProps) {
  const woorden = useTaal().t.zienswijzen;
  const [naar, setNaar] = useState<Zienswijzestaat>();
  const [velden, setVelden] = useState(leeg);
  const vraagt = (staat: Zienswijzestaat) => staat in woorden.letOp || staat === 'beantwoord';
  const kies = (staat: Zienswijzestaat) =>
    vraagt(staat) ? setNaar(staat) : onStap(after(inhoud, staat, velden));
  if (naar === undefined)
    return (
      <div className="sh-knoppen">
        {ruleOfStaat(inhoud.staat).naar.map((staat) => (
          <Button key={staat} purpose="secondary" onClick={() => kies(staat)}>
            {woorden.stappen[staat]}
          </Button>
        ))}
      </div>
    );
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        onStap(after(inhoud, naar, velden));
      }}
    >
      {naar in woorden.letOp && <p>{woorden.letOp[naar as keyof typeof woorden.letOp]}</p>}
      {(naar === 'vastgesteld' || naar === 'beantwoord') && (
        <Vragen naar={naar} velden={velden} foutBij={foutBij} onVelden={setVelden} />
      )}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {woorden.stappen[naar]}
        </Button>
        <Button purpose="subtle" onClick={() => setNaar(undefined)}>
          {woorden.sluit}
        </Button>
      </div>
    </form>
  );
}

interface VragenProps {
  readonly naar: 'vastgesteld' | 'beantwoord';
  readonly velden: typeof leeg;
  readonly foutBij: StappenProps['foutBij'];
  readonly onVelden: (velden: typeof leeg) => void;
}

/** Who adopted it and when; or what the board answered. */
function Vragen({ naar, velden, foutBij, onVelden }: VragenProps) {
  const woorden = useTaal().t.zienswijzen;
  const deel = naar === 'vastgesteld' ? 'besluit' : 'antwoord';
  const vak = (naam: 'door' | 'op' | 'webadres') => ({
    waarde: velden[naam],
    fout: foutBij(`${deel}.${naam}`),
    onWaarde: (waarde: string) => onVelden({ ...velden, [naam]: waarde }),
  });
  return (
    <>
      {naar === 'vastgesteld' ? (
        <Tekstveld label={woorden.door} uitleg={woorden.doorUitleg} {...vak('door')} />
      ) : (
        <Keuzeveld
          label={woorden.gevolgd}
          waarde={velden.gevolgd}
          opties={OPVOLGINGEN.map((waarde) => ({ waarde, tekst: woorden.gevolgden[waarde] }))}
          onKies={(gevolgd) => onVelden({ ...velden, gevolgd: gevolgd as Opvolging })}
        />
      )}
      <Tekstveld label={woorden.op} type="date" {...vak('op')} />
      {naar === 'beantwoord' && (
        <Tekstvak
          label={woorden.waarom}
          begin={velden.waarom}
          fout={foutBij('antwoord.waarom')}
          onTekst={(waarom) => onVelden({ ...velden, waarom })}
        />
      )}
      <Tekstveld label={woorden.webadres} {...vak('webadres')} />
    </>
  );
}
