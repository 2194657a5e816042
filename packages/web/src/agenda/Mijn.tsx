import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Organisatiekeuze, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { keepBegin, readBegin } from './begin.ts';
import { questionsTo } from './een/Toezeggen.tsx';
import { Formulier } from './formulier/Formulier.tsx';
import { Samen } from './Samen.tsx';
import { MIJN, type Mijn as Mijnopgave, mijnVraag, recoverOpgave } from './vragen.ts';

interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
}

/** What is a member's to do: the opgaven of their organisation, those it is asked about, and beginning one. */
export function Mijn({ organisaties }: { readonly organisaties: readonly Organisatie[] }) {
  const { t } = useTaal();
  const [begonnen] = useState(() => readBegin() !== undefined);
  if (organisaties.length === 0) return null;
  return (
    <Uitklap titel={t.opgave.formulier.titel} {...(begonnen ? { open: true } : {})}>
      <Organisatiekeuze organisaties={organisaties}>{(hier) => <Van organisatie={hier} />}</Organisatiekeuze>
    </Uitklap>
  );
}

function Van({ organisatie: { id, rol } }: { readonly organisatie: Organisatie }) {
  const { t } = useTaal();
  const { data, error } = useQuery(mijnVraag(id));
  const navigate = useNavigate();
  const [begin] = useState(readBegin);
  const [nieuw, setNieuw] = useState(begin !== undefined);
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  const wie = { aangemeld: true, rol };
  const magMaken = mayDo(wie, { soort: 'opgave', handeling: 'maken' }, 'organisatie');
  const magAntwoorden = mayDo(wie, { soort: 'opgaveantwoord', handeling: 'maken' }, 'organisatie');
  if (nieuw && magMaken)
    return (
      <Formulier
        organisatie={id}
        stuk={undefined}
        begin={begin}
        onSluit={(gemaakt) => {
          keepBegin(undefined);
          setNieuw(false);
          if (gemaakt !== undefined) void navigate({ to: '/agenda/$id', params: { id: gemaakt } });
        }}
      />
    );
  return (
    <Lijsten
      organisatie={id}
      opgaven={data}
      magAntwoorden={magAntwoorden}
      {...(magMaken ? { onNieuw: () => setNieuw(true) } : {})}
    />
  );
}

interface LijstenProps {
  readonly organisatie: string;
  readonly opgaven: readonly Mijnopgave[];
  readonly magAntwoorden: boolean;
  /** Begins a new one, where that may be. */
  readonly onNieuw?: () => void;
}

/** The opgaven of an organisation by what it is to them: named in, owner, asked to answer. */
function Lijsten({ organisatie, opgaven, magAntwoorden, onNieuw }: LijstenProps) {
  const { t } = useTaal();
  const woorden = t.opgave.formulier;
  const hier = opgaven.filter(({ verwijderdOp }) => verwijderdOp === null);
  const eigen = hier.filter(({ rollen }) => rollen.includes('eigenaar'));
  const gevraagd = hier.filter(({ rollen }) => rollen.includes('antwoorder'));
  const genoemd = hier.filter((een) =>
    questionsTo(organisatie, een).some(({ staat }) => staat === 'gevraagd'),
  );
  return (
    <>
      {genoemd.length > 0 && (
        <>
          <Heading level={2}>{t.opgave.toezegging.lijst}</Heading>
          <Rij opgaven={genoemd} />
        </>
      )}
      <Heading level={2}>{woorden.eigenLijst}</Heading>
      {eigen.length === 0 ? <Paragraph>{woorden.leegEigen}</Paragraph> : <Rij opgaven={eigen} />}
      {onNieuw && (
        <Button purpose="primary" onClick={onNieuw}>
          {woorden.nieuw}
        </Button>
      )}
      {gevraagd.length > 0 && (
        <>
          <Heading level={2}>{woorden.gevraagdLijst}</Heading>
          <Rij opgaven={gevraagd} />
          {magAntwoorden && <Samen organisatie={organisatie} opgaven={gevraagd} />}
        </>
      )}
      {onNieuw && (
        <Bak organisatie={organisatie} opgaven={opgaven.filter((een) => een.verwijderdOp !== null)} />
      )}
    </>
  );
}

function Rij({ opgaven }: { readonly opgaven: readonly Mijnopgave[] }) {
  const woorden = useTaal().t.opgave;
  return (
    <ul className="sh-mijn__stappen">
      {opgaven.map(({ id, inhoud, staat, terugTeKijken }) => (
        <li key={id}>
          <Koppeling to="/agenda/$id" params={{ id }}>
            {inhoud.titel}
          </Koppeling>
          <span>
            <Merkje>{woorden.staten[staat]}</Merkje>{' '}
            {terugTeKijken && <Merkje toon="let-op">{woorden.lijst.terug}</Merkje>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Drafts in the bin, to take back. */
function Bak({
  organisatie,
  opgaven,
}: {
  readonly organisatie: string;
  readonly opgaven: readonly Mijnopgave[];
}) {
  const woorden = useTaal().t.opgave.formulier;
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: (id: string) => recoverOpgave(organisatie, id),
    onSettled: () => client.invalidateQueries({ queryKey: MIJN }),
  });
  return (
    <>
      {terug.error && <Probleem fout={terug.error} />}
      {opgaven.map(({ id, inhoud }) => (
        <p key={id}>
          <Button purpose="subtle" onClick={() => terug.mutate(id)}>
            {woorden.terughalen(inhoud.titel)}
          </Button>
        </p>
      ))}
    </>
  );
}
