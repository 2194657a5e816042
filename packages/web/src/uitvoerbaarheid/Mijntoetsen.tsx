import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Organisatiekeuze, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { useDoe } from './doe.ts';
import { Formulier } from './Formulier.tsx';
import { Regel } from './Regel.tsx';
import { type Mijnkort, mijntoetsenVraag, recoverToets } from './vragen.ts';

interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
}

/** What is a member's to do: the toetsen that their organisation began, those it is asked for, and beginning one. */
export function Mijntoetsen({ organisaties }: { readonly organisaties: readonly Organisatie[] }) {
  const { t } = useTaal();
  if (organisaties.length === 0) return null;
  return (
    <section className="sh-mijn__deel sh-toets__mijn sh-niet-drukken">
      <Heading level={2}>{t.uitvoerbaarheid.mijn.titel}</Heading>
      <Organisatiekeuze organisaties={organisaties}>{(hier) => <Van organisatie={hier} />}</Organisatiekeuze>
    </section>
  );
}

function Van({ organisatie: { id, rol } }: { readonly organisatie: Organisatie }) {
  const { t } = useTaal();
  const woorden = t.uitvoerbaarheid.mijn;
  const { data, error } = useQuery(mijntoetsenVraag(id));
  const navigate = useNavigate();
  const [nieuw, setNieuw] = useState(false);
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  if (nieuw)
    return (
      <Formulier
        organisatie={id}
        stuk={undefined}
        onSluit={(gemaakt) => {
          setNieuw(false);
          if (gemaakt !== undefined) void navigate({ to: '/agenda/toetsen/$id', params: { id: gemaakt } });
        }}
      />
    );
  const hier = data.filter(({ verwijderdOp }) => verwijderdOp === null);
  const eigen = hier.filter(({ rollen }) => rollen.includes('starter'));
  const gevraagd = hier.filter(({ rollen, staat }) => rollen.includes('gevraagde') && staat !== 'concept');
  const magMaken = mayDo({ aangemeld: true, rol }, { soort: 'toets', handeling: 'maken' }, 'organisatie');
  return (
    <>
      {gevraagd.length > 0 && <Rij kop={woorden.gevraagd} toetsen={gevraagd} metAntwoord />}
      {eigen.length > 0 ? (
        <Rij kop={woorden.begonnen} toetsen={eigen} />
      ) : (
        <Paragraph>{woorden.leeg}</Paragraph>
      )}
      {magMaken && (
        <Button purpose="primary" onClick={() => setNieuw(true)}>
          {woorden.nieuw}
        </Button>
      )}
      {magMaken && <Bak organisatie={id} toetsen={data.filter((een) => een.verwijderdOp !== null)} />}
    </>
  );
}

interface RijProps {
  readonly kop: string;
  readonly toetsen: readonly Mijnkort[];
  /** With how far the answer of the organisation is. */
  readonly metAntwoord?: boolean;
}

function Rij({ kop, toetsen, metAntwoord = false }: RijProps) {
  const woorden = useTaal().t.uitvoerbaarheid.mijn;
  return (
    <>
      <Heading level={3}>{kop}</Heading>
      <ul className="sh-agenda__lijst">
        {toetsen.map((een) => (
          <Regel key={een.id} toets={een}>
            {metAntwoord && (
              <Merkje toon={een.antwoord === 'vastgesteld' ? 'rustig' : 'let-op'}>
                {woorden.antwoord[een.antwoord ?? 'geen']}
              </Merkje>
            )}
          </Regel>
        ))}
      </ul>
    </>
  );
}

/** What lies in the bin, to take back. */
function Bak({
  organisatie,
  toetsen,
}: {
  readonly organisatie: string;
  readonly toetsen: readonly Mijnkort[];
}) {
  const woorden = useTaal().t.uitvoerbaarheid.mijn;
  const terug = useDoe((id: string) => recoverToets(organisatie, id));
  return (
    <>
      {terug.error && <Probleem fout={terug.error} />}
      {toetsen.map(({ id, titel }) => (
        <p key={id}>
          <Button purpose="subtle" onClick={() => terug.mutate(id)}>
            {woorden.terughalen(titel)}
          </Button>
        </p>
      ))}
    </>
  );
}
