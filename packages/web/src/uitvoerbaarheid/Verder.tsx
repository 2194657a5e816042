import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo, type Rol } from '@samenhang/core';
import { missingOf, stepsFrom, type Toetsfout, type Toetsstap } from '@samenhang/core/uitvoerbaarheid';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useDoe, vandaag } from './doe.ts';
import { Formulier } from './Formulier.tsx';
import { discardToets, type Mijn, stepToets } from './vragen.ts';

interface VerderProps {
  readonly organisatie: { readonly id: string; readonly naam: string; readonly rol: Rol };
  readonly stuk: Mijn;
}

/** What who began it does with it: change it, take it a step further or back, or throw it away. */
export function Verder({ organisatie, stuk }: VerderProps) {
  const [open, setOpen] = useState(false);
  const wie = { aangemeld: true, rol: organisatie.rol };
  const mag = mayDo(wie, { soort: 'toets', handeling: 'wijzigen' }, 'organisatie');
  if (!mag || !stuk.rollen.includes('starter') || stuk.verwijderdOp !== null) return null;
  if (open) return <Formulier organisatie={organisatie.id} stuk={stuk} onSluit={() => setOpen(false)} />;
  return (
    <section className="sh-toets__werk sh-niet-drukken">
      <Heading level={2}>{organisatie.naam}</Heading>
      <Stappen organisatie={organisatie.id} stuk={stuk} onWijzig={() => setOpen(true)} />
    </section>
  );
}

interface StappenProps {
  readonly organisatie: string;
  readonly stuk: Mijn;
  readonly onWijzig: () => void;
}

function Stappen({ organisatie, stuk, onWijzig }: StappenProps) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const [fouten, setFouten] = useState<readonly Toetsfout[]>([]);
  const zet = useDoe((stap: Toetsstap) => stepToets(organisatie, stuk, stap));
  const doe = (stap: Toetsstap) => {
    const mis = stap === 'openen' ? missingOf(stuk.inhoud, vandaag()) : [];
    setFouten(mis);
    if (mis.length === 0) zet.mutate(stap);
  };
  const { staat, antwoorden } = stuk;
  return (
    <>
      {zet.error && <Probleem fout={zet.error} />}
      <Ontbreekt fouten={fouten} />
      {stepsFrom(staat, antwoorden.length).map((stap, k) => (
        <div key={stap} className="sh-toets__stap">
          <Button purpose={k === 0 ? 'primary' : 'secondary'} onClick={() => doe(stap)}>
            {woorden.stappen[stap]}
          </Button>
          <p className="sh-noot">{woorden.stapUitleg[stap]}</p>
        </div>
      ))}
      <div className="sh-knoppen">
        {(staat === 'concept' || staat === 'open') && (
          <Button purpose="secondary" onClick={onWijzig}>
            {woorden.formulier.wijzig}
          </Button>
        )}
        {(staat === 'concept' || staat === 'gesloten') && <Weg organisatie={organisatie} stuk={stuk} />}
      </div>
    </>
  );
}

/** What is missing before it can be opened, by the field where it goes. */
function Ontbreekt({ fouten }: { readonly fouten: readonly Toetsfout[] }) {
  const { fouten: zinnen, formulier } = useTaal().t.uitvoerbaarheid;
  const namen: Readonly<Record<string, string>> = {
    taken: formulier.taken,
    genodigden: formulier.genodigden,
    uiterlijk: formulier.uiterlijk,
  };
  return fouten.map(({ pad, code }) => (
    <p key={pad} className="sh-tekstveld__fout" role="alert">
      {namen[pad] ?? pad} {zinnen[code]}
    </p>
  ));
}

/** Into the bin, from which the list of toetsen takes it back. */
function Weg({ organisatie, stuk }: Pick<StappenProps, 'organisatie' | 'stuk'>) {
  const woorden = useTaal().t.uitvoerbaarheid.formulier;
  const navigate = useNavigate();
  const weg = useDoe(
    () => discardToets(organisatie, stuk),
    () => void navigate({ to: '/agenda/toetsen' }),
  );
  return (
    <>
      {weg.error && <Probleem fout={weg.error} />}
      <Button purpose="subtle" title={woorden.wegUitleg} onClick={() => weg.mutate(undefined)}>
        {woorden.weg}
      </Button>
    </>
  );
}
