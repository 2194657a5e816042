import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Formulier } from './formulier/Formulier.tsx';
import { Rij } from './Rij.tsx';
import { INCIDENTSLEUTELS, type Mijn as Mijnincident, mijnVraag, recoverIncident } from './vragen.ts';
import { Wachtend } from './Wachtend.tsx';

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
}

/** What is a member's: first what waits for their organisations, then all of one of them, and beginning another. */
export function Mijn({ organisaties }: { readonly organisaties: readonly Organisatie[] }) {
  const { t } = useTaal();
  const [gekozen, setGekozen] = useState<string>();
  const hier = organisaties.find(({ id }) => id === gekozen) ?? organisaties[0];
  if (!hier) return null;
  return (
    <>
      <Wachtend organisaties={organisaties} />
      <Uitklap titel={t.incident.formulier.titel} className="sh-niet-drukken">
        {organisaties.length > 1 && (
          <Keuzeveld
            label={t.aanvulling.kies}
            waarde={hier.id}
            opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            onKies={setGekozen}
          />
        )}
        <Van key={hier.id} organisatie={hier} />
      </Uitklap>
    </>
  );
}

function Van({ organisatie }: { readonly organisatie: Organisatie }) {
  const { t } = useTaal();
  const woorden = t.incident.formulier;
  const { data, error } = useQuery(mijnVraag(organisatie));
  const navigate = useNavigate();
  const [nieuw, setNieuw] = useState(false);
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  const wie = { aangemeld: true, rol: organisatie.rol };
  const magMaken = mayDo(wie, { soort: 'incident', handeling: 'maken' }, 'organisatie');
  if (nieuw)
    return (
      <Formulier
        organisatie={organisatie.id}
        stuk={undefined}
        onSluit={(gemaakt) => {
          setNieuw(false);
          if (gemaakt !== undefined) void navigate({ to: '/agenda/incidenten/$id', params: { id: gemaakt } });
        }}
      />
    );
  const hier = data.filter(({ verwijderdOp }) => verwijderdOp === null);
  return (
    <>
      {hier.length === 0 ? <Paragraph>{woorden.leeg}</Paragraph> : <Rij incidenten={hier} />}
      {magMaken && (
        <Button purpose="primary" onClick={() => setNieuw(true)}>
          {woorden.nieuw}
        </Button>
      )}
      {magMaken && <Bak incidenten={data.filter(({ verwijderdOp }) => verwijderdOp !== null)} />}
    </>
  );
}

/** What lies in the bin, to take back. */
function Bak({ incidenten }: { readonly incidenten: readonly Mijnincident[] }) {
  const woorden = useTaal().t.incident.formulier;
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: recoverIncident,
    onSettled: () => Promise.all(INCIDENTSLEUTELS.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (incidenten.length === 0) return null;
  return (
    <>
      <Heading level={2}>{woorden.prullenbak}</Heading>
      {terug.error && <Probleem fout={terug.error} />}
      {incidenten.map(({ id, heel }) => (
        <p key={id}>
          <Button purpose="subtle" onClick={() => terug.mutate(id)}>
            {woorden.terughalen(heel.titel)}
          </Button>
        </p>
      ))}
    </>
  );
}
