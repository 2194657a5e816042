import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  changeIncident,
  type Incidentfout,
  type Incidentonderzoek,
  leegIncident,
} from '@samenhang/core/incident';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { agendaVraag, Patroonvelden } from '../../agenda/index.ts';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { INCIDENTSLEUTELS, keepIncident, type Mijn } from '../vragen.ts';
import { Titelvelden, Vraagvelden } from './Vraagvelden.tsx';
import type { Veldenprops } from './velden.ts';

interface FormulierProps {
  readonly organisatie: string;
  /** Undefined while it is new. */
  readonly stuk: Mijn | undefined;
  readonly onSluit: (id?: string) => void;
}

/** What stands in the form, what is wrong with it by the rules that the server has, and keeping it. */
function useOnderzoek({ organisatie, stuk, onSluit }: FormulierProps) {
  const client = useQueryClient();
  const [onderzoek, setOnderzoek] = useState<Incidentonderzoek>(stuk?.heel.onderzoek ?? leegIncident);
  const [fouten, setFouten] = useState<readonly Incidentfout[]>([]);
  const bewaar = useMutation({
    mutationFn: () => keepIncident(organisatie, onderzoek, stuk),
    onSuccess: async ({ id }) => {
      await Promise.all(INCIDENTSLEUTELS.map((queryKey) => client.invalidateQueries({ queryKey })));
      onSluit(id);
    },
  });
  const keep = () => {
    const na = changeIncident(stuk?.heel, { wat: 'onderzoek', onderzoek });
    setFouten(na.ok ? [] : na.fouten);
    if (na.ok) bewaar.mutate();
  };
  return { onderzoek, setOnderzoek, fouten, bewaar, keep };
}

/** An incident to write: the questions, and what it goes with. */
export function Formulier(props: FormulierProps) {
  const { stuk, onSluit } = props;
  const { t } = useTaal();
  const woorden = t.incident.formulier;
  const { onderzoek, setOnderzoek, fouten, bewaar, keep } = useOnderzoek(props);
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && t.incident.fouten[fout.code];
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!bewaar.isPending) keep();
  };
  const velden = { onderzoek, onWijzig: setOnderzoek, foutBij };
  return (
    <section className="sh-mijn__deel sh-niet-drukken">
      <Heading level={2}>{stuk ? woorden.kop(stuk.heel.titel) : woorden.kopNieuw}</Heading>
      <form className="sh-formulier sh-agenda__formulier" onSubmit={submit} noValidate>
        <Titelvelden {...velden} />
        <Vraagvelden {...velden} />
        <Opgavekeuze {...velden} />
        <Patroonvelden
          kop={woorden.patronen}
          patronen={onderzoek.patronen}
          onPatronen={(patronen) => setOnderzoek({ ...onderzoek, patronen })}
          foutBij={foutBij}
        />
        {bewaar.error && <Probleem fout={bewaar.error} />}
        <div className="sh-knoppen">
          <Button type="submit" purpose="primary" aria-disabled={bewaar.isPending}>
            {woorden.bewaar}
          </Button>
          <Button purpose="secondary" onClick={() => onSluit()}>
            {woorden.annuleer}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** The opgave on the agenda that it belongs to, where there is one. */
function Opgavekeuze({ onderzoek, onWijzig, foutBij }: Veldenprops) {
  const woorden = useTaal().t.incident.formulier;
  const { data } = useQuery(agendaVraag({}));
  const opgaven = data?.opgaven ?? [];
  const { opgave } = onderzoek;
  if (opgaven.length === 0 && opgave === null) return null;
  // One that is no longer on the agenda can still be let go.
  const weg = opgave !== null && !opgaven.some(({ id }) => id === opgave);
  return (
    <Keuzeveld
      label={woorden.opgave}
      waarde={opgave ?? ''}
      fout={foutBij('opgave')}
      opties={[
        { waarde: '', tekst: woorden.geenOpgave },
        ...(weg ? [{ waarde: opgave, tekst: woorden.opgaveWeg }] : []),
        ...opgaven.map(({ id, titel }) => ({ waarde: id, tekst: titel })),
      ]}
      onKies={(id) => onWijzig({ ...onderzoek, opgave: id === '' ? null : id })}
    />
  );
}
