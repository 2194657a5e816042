import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo } from '@samenhang/core';
import { answerSteps } from '@samenhang/core/uitvoerbaarheid';
import { datumInWoorden } from '@samenhang/taal';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useDoe } from '../doe.ts';
import { keepInvulling, type Mijn, stepInvulling } from '../vragen.ts';
import type { AntwoordProps } from './antwoordprops.ts';
import { Invulformulier } from './Invulformulier.tsx';

/** The answer of an organisation that is asked: to begin, to go on with, or adopted. */
export function Antwoord(props: AntwoordProps) {
  const { organisatie, stuk } = props;
  const woorden = useTaal().t.uitvoerbaarheid.antwoord;
  if (!stuk.rollen.includes('gevraagde') || stuk.staat === 'concept' || stuk.verwijderdOp !== null)
    return null;
  return (
    <section className="sh-toets__werk sh-niet-drukken">
      <Heading level={2}>{woorden.kop(organisatie.naam)}</Heading>
      <Werk {...props} />
    </section>
  );
}

type Inhoud = NonNullable<Mijn['invulling']>['inhoud'];

function Werk({ organisatie, stuk }: AntwoordProps) {
  const woorden = useTaal().t.uitvoerbaarheid.antwoord;
  const [open, setOpen] = useState(false);
  const [weg, setWeg] = useState<Inhoud>();
  const { invulling, staat } = stuk;
  const wie = { aangemeld: true, rol: organisatie.rol };
  const mag = mayDo(wie, { soort: 'toetsinvulling', handeling: 'maken' }, 'organisatie');
  const magSchrijven = mag && staat === 'open' && invulling?.staat !== 'vastgesteld';
  if (open && magSchrijven)
    return <Invulformulier organisatie={organisatie} stuk={stuk} onSluit={() => setOpen(false)} />;
  return (
    <>
      <Stand invulling={invulling} />
      {stuk.verlopen && invulling?.staat !== 'vastgesteld' && <p>{woorden.teLaat}</p>}
      {weg && !invulling && <Terug organisatie={organisatie.id} id={stuk.id} inhoud={weg} />}
      <div className="sh-knoppen">
        {magSchrijven && (
          <Button purpose="primary" onClick={() => setOpen(true)}>
            {invulling ? woorden.verder : woorden.begin}
          </Button>
        )}
        {mag && invulling && <Stappen organisatie={organisatie.id} stuk={stuk} onWeg={setWeg} />}
      </div>
    </>
  );
}

function Stand({ invulling }: Pick<Mijn, 'invulling'>) {
  const { t, taal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  if (!invulling) return <p>{woorden.mijn.antwoord.geen}.</p>;
  const { vastgesteldOp } = invulling;
  return (
    <p>
      {vastgesteldOp === null
        ? woorden.antwoord.concept
        : woorden.antwoord.vastgesteld(datumInWoorden(vastgesteldOp.slice(0, 10), taal))}
    </p>
  );
}

interface StappenProps {
  readonly organisatie: string;
  readonly stuk: Mijn;
  readonly onWeg: (inhoud: Inhoud) => void;
}

/** Taking back what was adopted, and throwing a draft away that can no longer be adopted. */
function Stappen({ organisatie, stuk, onWeg }: StappenProps) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const { invulling } = stuk;
  const zet = useDoe((stap: 'heropenen' | 'weggooien') =>
    stepInvulling(organisatie, stuk.id, invulling?.versie ?? 0, stap),
  );
  if (!invulling) return null;
  const stappen = answerSteps(stuk.staat, invulling.staat).filter((stap) => stap !== 'vaststellen');
  return (
    <>
      {zet.error && <Probleem fout={zet.error} />}
      {stappen.map((stap) => (
        <Button
          key={stap}
          purpose={stap === 'weggooien' ? 'subtle' : 'secondary'}
          onClick={() => {
            if (stap === 'weggooien' && stuk.staat === 'open') onWeg(invulling.inhoud);
            zet.mutate(stap);
          }}
        >
          {woorden.invulstappen[stap]}
        </Button>
      ))}
    </>
  );
}

interface TerugProps {
  readonly organisatie: string;
  readonly id: string;
  readonly inhoud: Inhoud;
}

/** Puts back the draft that was just thrown away. */
function Terug({ organisatie, id, inhoud }: TerugProps) {
  const woorden = useTaal().t.uitvoerbaarheid.antwoord;
  const terug = useDoe(() => keepInvulling(organisatie, id, 0, inhoud));
  return (
    <Melding>
      {terug.error && <Probleem fout={terug.error} />}
      <p role="status">{woorden.weggegooid}</p>
      <Button purpose="secondary" onClick={() => terug.mutate(undefined)}>
        {woorden.terug}
      </Button>
    </Melding>
  );
}
