import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo, type Rol } from '@samenhang/core';
import { stepsFrom } from '@samenhang/core/opgave';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Formulier } from './formulier/Formulier.tsx';
import { Stapvak } from './formulier/Stapvak.tsx';
import type { Mijn } from './vragen.ts';

interface VerderProps {
  readonly organisatie: { readonly id: string; readonly naam: string; readonly rol: Rol };
  readonly stuk: Mijn;
}

/** What a member does with an opgave of their organisation: change it, and take it a step further. */
export function Verder({ organisatie: { id, naam, rol }, stuk }: VerderProps) {
  const woorden = useTaal().t.opgave.formulier;
  const [open, setOpen] = useState(false);
  const wie = { aangemeld: true, rol };
  const eigenaar =
    stuk.rollen.includes('eigenaar') && mayDo(wie, { soort: 'opgave', handeling: 'wijzigen' }, 'organisatie');
  const antwoorder =
    stuk.rollen.includes('antwoorder') &&
    mayDo(wie, { soort: 'opgaveantwoord', handeling: 'maken' }, 'organisatie');
  if (stuk.verwijderdOp !== null || (!eigenaar && !antwoorder)) return null;
  const stappen = (rollen: Parameters<typeof stepsFrom>[1]) =>
    stepsFrom(stuk.staat, rollen).filter((stap) => stap !== 'terugdraaien' || stuk.terugTeDraaien);
  const alsEigenaar = eigenaar ? stappen(['eigenaar']) : [];
  const alsAntwoorder = antwoorder
    ? stappen(['antwoorder']).filter((stap) => !alsEigenaar.includes(stap))
    : [];
  if (open) return <Formulier organisatie={id} stuk={stuk} onSluit={() => setOpen(false)} />;
  return (
    <section className="sh-mijn__deel sh-niet-drukken">
      <Heading level={2}>{naam}</Heading>
      {eigenaar && (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {woorden.wijzig}
        </Button>
      )}
      <Stapvak
        organisatie={id}
        stuk={stuk}
        keuzes={[
          ...alsEigenaar.map((stap) => ({ stap, als: 'eigenaar' as const })),
          ...alsAntwoorder.map((stap) => ({ stap, als: 'antwoorder' as const })),
        ]}
      />
    </section>
  );
}
