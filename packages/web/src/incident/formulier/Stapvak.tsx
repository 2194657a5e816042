import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  type Incidentfout,
  type Incidentinvoer,
  type Incidentstapnaam,
  type Incidentvraag,
  keurStap,
  regelOf,
  stepsFrom,
} from '@samenhang/core/incident';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { vandaag } from '../../i18n/vandaag.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { INCIDENTSLEUTELS, type Mijn, stepIncident } from '../vragen.ts';
import { Stapvelden } from './Stapvelden.tsx';

interface StapvakProps {
  readonly stuk: Mijn;
  readonly onGedaan: () => void;
}

const leeg = (stap: Incidentstapnaam): Incidentinvoer => ({
  stap,
  reden: '',
  besluit: null,
  uitkomst: null,
  terugkijken: null,
});

/** What stands in the form, what is missing by the same rules as the server has, and making the step. */
function useStap({ stuk, onGedaan }: StapvakProps) {
  const client = useQueryClient();
  const stappen = stepsFrom(stuk.heel.verloop);
  const [invoer, setInvoer] = useState(() => leeg(stappen[0] ?? 'openbaar_maken'));
  const [fouten, setFouten] = useState<readonly Incidentfout[]>([]);
  const zet = useMutation({
    mutationFn: () => stepIncident(stuk, invoer),
    onSuccess: async () => {
      await Promise.all(INCIDENTSLEUTELS.map((queryKey) => client.invalidateQueries({ queryKey })));
      onGedaan();
    },
  });
  const kies = (naam: string) => {
    const stap = stappen.find((een) => een === naam);
    if (!stap) return;
    setInvoer(leeg(stap));
    setFouten([]);
  };
  const doe = () => {
    const mis = keurStap(stuk.heel.onderzoek, invoer, vandaag());
    setFouten(mis);
    if (mis.length === 0 && !zet.isPending) zet.mutate();
  };
  return { stappen, invoer, setInvoer, fouten, zet, kies, doe };
}

/** The next step of an incident: which, and what it asks. */
export function Stapvak(props: StapvakProps) {
  const { t } = useTaal();
  const woorden = t.incident;
  const { stappen, invoer, setInvoer, fouten, zet, kies, doe } = useStap(props);
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && woorden.fouten[fout.code];
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    doe();
  };
  const uitleg = {
    openbaar_maken: woorden.formulier.openbaarmaken,
    sluiten: woorden.formulier.sluiten,
  }[invoer.stap as string];
  return (
    <form className="sh-formulier sh-agenda__formulier" onSubmit={submit} noValidate>
      <Heading level={3}>{woorden.formulier.stapKop}</Heading>
      <Keuzeveld
        label={woorden.formulier.stap}
        waarde={invoer.stap}
        opties={stappen.map((stap) => ({ waarde: stap, tekst: woorden.stappen[stap] }))}
        onKies={kies}
      />
      {uitleg !== undefined && <p className="sh-noot">{uitleg}</p>}
      <Stapvelden
        key={invoer.stap}
        invoer={invoer}
        eist={regelOf(invoer.stap).eist}
        tijdTot={props.stuk.heel.onderzoek.tijdTot}
        foutBij={foutBij}
        onInvoer={setInvoer}
      />
      <Openstaand fouten={fouten} />
      {zet.error && <Probleem fout={zet.error} />}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={zet.isPending}>
          {woorden.formulier.doe}
        </Button>
      </div>
    </form>
  );
}

/** The questions that are to be answered first: they stand in no field of this form. */
function Openstaand({ fouten }: { readonly fouten: readonly Incidentfout[] }) {
  const { vragen, formulier } = useTaal().t.incident;
  const open = fouten.filter(({ code }) => code === 'vraag');
  if (open.length === 0) return null;
  return (
    <div role="alert">
      <p className="sh-tekstveld__fout">{formulier.eerst}</p>
      <ul className="utrecht-unordered-list">
        {open.map(({ pad }) => (
          <li key={pad} className="utrecht-unordered-list__item">
            {vragen[pad.replace('antwoorden.', '') as Incidentvraag]}
          </li>
        ))}
      </ul>
    </div>
  );
}
