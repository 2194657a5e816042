import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { agendaVraag } from '../../agenda/index.ts';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { patronenVraag } from '../../signalen/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { useTaaknaam } from '../taaknaam.ts';

interface TakenProps {
  readonly taken: readonly string[];
}

/** What is going on already with the same tasks: opgaven on the agenda, and how many signals there are. */
export function Ernaast({ taken }: TakenProps) {
  const woorden = useTaal().t.uitvoerbaarheid.een;
  if (taken.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.ernaast}</Heading>
      <Paragraph>{woorden.ernaastUitleg}</Paragraph>
      <Heading level={3}>{woorden.opgaven}</Heading>
      <Opgaven taken={taken} />
      <Heading level={3}>{woorden.signalen}</Heading>
      <Signalen taken={taken} />
    </section>
  );
}

function Opgaven({ taken }: TakenProps) {
  const { t } = useTaal();
  const { data, error } = useQuery(agendaVraag({ taak: taken }));
  if (error) return <Probleem fout={error} />;
  if (!data) return <Skelet regels={2} />;
  if (data.opgaven.length === 0) return <Paragraph>{t.uitvoerbaarheid.een.geenOpgave}</Paragraph>;
  return (
    <ul className="utrecht-unordered-list">
      {data.opgaven.map(({ id, titel, staat }) => (
        <li key={id} className="utrecht-unordered-list__item">
          <Koppeling to="/agenda/$id" params={{ id }}>
            {titel}
          </Koppeling>{' '}
          <Merkje>{t.opgave.staten[staat]}</Merkje>
        </li>
      ))}
    </ul>
  );
}

function Signalen({ taken }: TakenProps) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid.een;
  const taaknaam = useTaaknaam();
  const { data, error } = useQuery(patronenVraag('taak', undefined));
  if (error) return <Probleem fout={error} />;
  if (!data) return <Skelet regels={taken.length} />;
  return (
    <ul className="utrecht-unordered-list">
      {taken.map((taak) => {
        const { signalen = null, gemeenten = null } = data.patronen.find((een) => een.waarde === taak) ?? {};
        const naam = taaknaam(taak);
        return (
          <li key={taak} className="utrecht-unordered-list__item">
            {signalen === null || gemeenten === null
              ? woorden.teWeinig(naam)
              : woorden.signaal(naam, getal.heel(signalen), getal.heel(gemeenten))}
          </li>
        );
      })}
    </ul>
  );
}
