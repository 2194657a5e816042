import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Buiten, Probleem, takenVraag, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Taak } from './Taak.tsx';

/** A browser has few connections to one server: so many tasks are followed as they go, the others looked at. */
const meesteStromen = 3;

/** What the server computes for who is signed in. */
export function Taken() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.taken.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.taken.titel}</Heading>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && <Lijst organisaties={mij.data.organisaties} />}
    </div>
  );
}

interface LijstProps {
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
}

function Lijst({ organisaties }: LijstProps) {
  const { t } = useTaal();
  const { data: taken, error } = useQuery(takenVraag);
  if (error) return <Probleem fout={error} />;
  if (!taken) return <p role="status">{t.taken.laden}</p>;
  const gevolgd = taken
    .filter(({ staat }) => staat === 'bezig')
    .slice(0, meesteStromen)
    .map(({ id }) => id);
  return (
    <>
      <Paragraph>{taken.length === 0 ? t.taken.leeg : t.taken.uitleg}</Paragraph>
      {taken.length > 0 && (
        <ul className="sh-mijn__lijst">
          {taken.map((taak) => (
            <Taak
              key={taak.id}
              taak={taak}
              volgt={gevolgd.includes(taak.id)}
              van={organisaties.find(({ id }) => id === taak.organisatie)?.naam}
            />
          ))}
        </ul>
      )}
      <p className="sh-knoppen">
        <Koppeling to="/ontwerp">{t.mijn.naarOntwerp}</Koppeling>
        <Koppeling to="/mijn">{t.mijn.bewaren.naarMijn}</Koppeling>
      </p>
    </>
  );
}
